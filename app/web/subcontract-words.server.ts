/** The words for subcontracting: states, prices, and why something was refused. */
import { answeredOn } from "./answered.server";
import { needWords, type NeedWords } from "./need-words.server";
import type { Tone } from "~/components/ui/tone";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { Refusal } from "~/domain/kernel/outcome";
import type { SubcontractState } from "~/domain/subcontracting/public";
import { subcontracts as en } from "~/i18n/en/subcontracts";
import { eurosText } from "~/i18n/euros";
import { subcontracts as nl } from "~/i18n/nl/subcontracts";

export type SubcontractWords = NeedWords & {
  said: typeof nl;
  amount: (cents: bigint) => string;
};

export function subcontractWords(
  request: Request,
  region: RegionConfig,
  now = new Date(),
): SubcontractWords {
  const words = needWords(request, region, now);
  const said = { nl, en }[words.language];
  return { ...words, said, amount: (cents) => eurosText(cents, words.language) };
}

const TONES: Partial<Record<SubcontractState, Tone>> = {
  ...{ sent: "info", question: "warning", countered: "warning", accepted: "positive" },
  ...{ running: "positive", declined: "critical", expired: "critical" },
};

export function stateView(state: SubcontractState, { said }: SubcontractWords) {
  return { text: said.states[state], tone: TONES[state] ?? ("neutral" as const) };
}

export function answered(request: Request, refusals: Refusal[], words: SubcontractWords) {
  const { said, faultText } = words;
  const textOf = (one: Refusal) => said.faults[one.code] ?? faultText(one);
  return answeredOn(request, { told: said.told, refusals, textOf });
}
