/** The words for joint budgets: amounts, months, names of accounts, and why something was refused. */
import { needWords, type NeedWords } from "./need-words.server";
import type { Tone } from "~/components/ui/tone";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { Book, CombinationState } from "~/domain/combinations/public";
import type { Refusal } from "~/domain/kernel/outcome";
import { budget as en } from "~/i18n/en/budget";
import { budgetActs as enActs } from "~/i18n/en/budget-acts";
import { eurosText } from "~/i18n/euros";
import { budget as nl } from "~/i18n/nl/budget";
import { budgetActs as nlActs } from "~/i18n/nl/budget-acts";

export type BudgetWords = NeedWords & {
  said: typeof nl;
  done: typeof nlActs;
  amount: (cents: bigint) => string;
  funder: (code: string) => string;
};

export function budgetWords(request: Request, region: RegionConfig, now = new Date()): BudgetWords {
  const words = needWords(request, region, now);
  const said = { nl, en }[words.language];
  const amount = (cents: bigint): string =>
    cents < 0n ? `−\u2060${amount(-cents)}` : eurosText(cents, words.language);
  return {
    ...{ ...words, said, done: { nl: nlActs, en: enActs }[words.language], amount },
    funder: (code) => (code === "regio" ? said.region : words.names("gemeente", code)),
  };
}

export function monthName(month: number, { said }: BudgetWords): string {
  return said.page.months[month - 1] ?? said.page.afterYear;
}

/** What a member is called, also one that left. */
export function nameIn({ everyone }: Pick<Book, "everyone">, id: string | null): string {
  return everyone.find((member) => member.id === id)?.name ?? "";
}

const TONES: Partial<Record<CombinationState, Tone>> = {
  ...{ published: "positive", signed: "positive", signing: "warning", incomplete: "critical" },
};

export function combinationState(state: CombinationState, { said }: BudgetWords) {
  return { text: said.states[state], tone: TONES[state] ?? ("neutral" as const) };
}

/** What was just done, or what was wrong with what was sent, also per field. */
export function answeredIn(request: Request, refusals: Refusal[], { done, said }: BudgetWords) {
  const asked = new URL(request.url).searchParams.get("gedaan") ?? "";
  const faults = refusals.map(({ code, field, details }) => {
    const text = done.faults[code] ?? said.fault;
    const line = Number(details?.["line"] ?? 0);
    return { field: field ?? null, text: line > 0 ? done.inLine(line, text) : text };
  });
  const named = faults.flatMap(({ field, text }) => (field ? [[field, text] as const] : []));
  const told = Object.hasOwn(done.told, asked) ? done.told[asked]! : null;
  return { view: { told, faults }, errors: new Map<string, string>(named) };
}
