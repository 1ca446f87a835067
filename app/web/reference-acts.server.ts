/** The forms in which the sender writes down what each indication is called elsewhere. */
import type { ReferralWords } from "./referral-words.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import { dateOf, type DayNumber } from "~/domain/kernel/day";
import { DECISIONS } from "~/domain/referrals/public";
import type { PeriodReferences, ReferenceFile } from "~/domain/referrals/public.server";

export function referenceActs(
  { periods, mayWrite }: ReferenceFile,
  typed: Typed,
  words: ReferralWords,
): ActView[] {
  if (!mayWrite) return [];
  const newest = periods.findLast(({ period }) => period.kind === "regular");
  return periods.map((one) => {
    const isOpen = one === newest && !isWhole(one);
    return actOf(one, typed, { words, isMain: isOpen || typed.doe === one.period.id });
  });
}

/** For which days an indication holds. */
export function periodTitle(
  { period: { kind, from, to } }: PeriodReferences,
  { said, day }: ReferralWords,
): string {
  const texts = said.references.period;
  const on = (number: DayNumber) => day(dateOf(number));
  if (from === null) return texts.fromStart;
  if (to === null) return texts.open(on(from));
  return (kind === "temporary" ? texts.temporary : texts.closed)(on(from), on(to));
}

/** Nothing more is waited for. */
const isWhole = ({ decision, references }: PeriodReferences) =>
  decision === "known" && references.assignmentNumber !== "";

function actOf(
  of: PeriodReferences,
  typed: Typed,
  { words, isMain }: { words: ReferralWords; isMain: boolean },
): ActView {
  const { write } = words.said.references;
  const { period, version } = of;
  return {
    ...{ doe: period.id, title: write.title, intro: periodTitle(of, words), isMain },
    fields: [
      { kind: "hidden", name: "versie", value: String(version) },
      ...decisionFields(of, typed, words),
      ...numberFields(of, typed, words),
    ],
    button: write.send,
  };
}

function decisionFields(
  { period, decision, references, version }: PeriodReferences,
  typed: Typed,
  { said }: ReferralWords,
): FieldView[] {
  const { write, fields } = said.references;
  const field = typedIn(typed, period.id);
  const options = DECISIONS.map((code) => ({ code, name: write.decisions[code] ?? code }));
  const stands = version === 0 ? [] : [decision];
  return [
    { kind: "radios", label: write.decision, options, ...field("decision", stands) },
    {
      ...{ kind: "text", label: fields.decisionNumber, hint: write.ifKnown },
      ...field("decisionNumber", [references.decisionNumber]),
    },
    {
      ...{ kind: "day", label: fields.decidedOn },
      ...field("decidedOn", [references.decidedOn]),
    },
  ];
}

function numberFields(
  { period, references }: PeriodReferences,
  typed: Typed,
  { said }: ReferralWords,
): FieldView[] {
  const { write, fields, faults } = said.references;
  const field = typedIn(typed, period.id);
  const numbers = (["requestNumber", "assignmentNumber"] as const).map((name): FieldView => ({
    ...{ kind: "text", label: fields[name], hint: write.ifThere },
    ...field(name, [references[name]]),
  }));
  const sure = field("zeker");
  const isAsked = [...typed.errors.values()].includes(faults["references.like-citizen-number"]!);
  if (!isAsked && sure.values.length === 0) return numbers;
  const options = [{ code: "ja", name: write.isNone }];
  return [...numbers, { kind: "checks", label: write.sure, options, ...sure }];
}
