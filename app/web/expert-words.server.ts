/** The words for the expert team: what was asked and decided, in facts. */
import { type NeedWords, needWords } from "./need-words.server";
import { type Fact } from "~/components/expert-team/expert-view";
import { expertReasons, nameOf, type RegionConfig } from "~/domain/catalogue/public";
import type { Refusal } from "~/domain/kernel/outcome";
import type { Decision, ExpertQuestionView, OwnQuestion } from "~/domain/referrals/public.server";
import { expertTeam as en } from "~/i18n/en/expert-team";
import { expertTeam as nl } from "~/i18n/nl/expert-team";

export type ExpertWords = NeedWords & { said: typeof nl };

export function expertWords(request: Request, region: RegionConfig, now = new Date()): ExpertWords {
  const words = needWords(request, region, now);
  return { ...words, said: { nl, en }[words.language] };
}

export function expertFaults(refusals: Refusal[], { said, faultText }: ExpertWords) {
  return refusals.map((refusal) => ({
    field: refusal.field ?? null,
    text: said.faults[refusal.code] ?? faultText(refusal),
  }));
}

export const reasonName = (code: string, { region, language }: ExpertWords) =>
  nameOf(expertReasons(region), code, language);

type Asked = Pick<ExpertQuestionView, "askedAt" | "supplier" | "reason"> &
  Pick<OwnQuestion, "question">;

/** What was asked, and by whom; the words only for who may read them. */
export function askedFacts(
  { askedAt, supplier, reason, question }: Asked,
  who: string,
  words: ExpertWords,
): Fact[] {
  const { said, day } = words;
  const facts = [
    { name: said.facts.asked, value: said.askedBy(supplier ?? who, day(askedAt)) },
    { name: said.facts.reason, value: reasonName(reason, words) },
    { name: said.facts.question, value: question ?? "" },
  ];
  return facts.filter(({ value }) => value !== "");
}

export function decisionFacts(decision: Decision, { said, day }: ExpertWords): Fact[] {
  const { complexity, grounds, advice, actBy } = decision;
  const facts = [
    { name: said.facts.complexity, value: said.complexities[complexity] },
    { name: said.facts.grounds, value: grounds },
    { name: said.facts.advice, value: advice },
    { name: said.facts.actBy, value: day(actBy) },
  ];
  return facts.filter(({ value }) => value !== "");
}

export function senderFacts(
  { sender }: Pick<ExpertQuestionView, "sender">,
  { said, region, language }: ExpertWords,
): Fact[] {
  return [
    { name: said.facts.sender, value: sender.name },
    { name: said.facts.route, value: nameOf(region.referrers, sender.route, language) },
  ];
}
