/** The words for joint budgets: amounts, months, names of accounts, and why something was refused. */
import { answeredOn } from "./answered.server";
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

export function answeredIn(request: Request, refusals: Refusal[], { done, said }: BudgetWords) {
  const textOf = ({ code, details }: Refusal) => {
    const text = done.faults[code] ?? said.fault;
    const line = Number(details?.["line"] ?? 0);
    return line > 0 ? done.inLine(line, text) : text;
  };
  return answeredOn(request, { told: done.told, refusals, textOf });
}
