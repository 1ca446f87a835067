/** What came of the goals of help, in words, and the form in which one side says it. */
import type { ReferralWords } from "./referral-words.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import type { SaidPart } from "~/components/referrals/referral-view";
import { nameOf } from "~/domain/catalogue/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { GOAL_OUTCOMES, type Outcomes, type ReferralFile } from "~/domain/referrals/public.server";

/** Of the middle and of the end, each with its words. */
export function evaluationLines({ evaluating }: ReferralFile, words: ReferralWords): SaidPart[] {
  const { said, day } = words;
  return evaluating.evaluations.map(({ moment, at, side, outcomes, words: text }) => ({
    title: said.evaluation.line(
      said.evaluation.moments[moment],
      day(dateOf(dayAt(at))),
      said.sides[side] ?? side,
    ),
    lines: [...outcomeLines(outcomes, words), text].filter(Boolean),
  }));
}

function outcomeLines(outcomes: Outcomes, { said, region, language }: ReferralWords): string[] {
  return Object.entries(outcomes).map(
    ([goal, came]) => `${nameOf(region.goalTypes, goal, language)}: ${said.outcomes[came]}`,
  );
}

/** In two minutes: what was said at the end stands there already. */
export function evaluationActs(
  { evaluating: { next }, referral }: ReferralFile,
  typed: Typed,
  words: ReferralWords,
): ActView[] {
  if (!next) return [];
  const { said, region, language } = words;
  const texts = said.evaluation;
  const field = typedIn(typed, "evaluatie");
  const before = next.moment === "end" ? (referral.outcomes as Record<string, string>) : {};
  const options = GOAL_OUTCOMES.map((code) => ({ code, name: said.outcomes[code] ?? code }));
  const goals = referral.need.goalTypes.map((goal): FieldView => ({
    ...{ kind: "radios", options },
    label: said.end.goal(nameOf(region.goalTypes, goal, language)),
    ...field(`doel-${goal}`, before[goal] ? [before[goal]] : []),
  }));
  return [
    {
      ...{ doe: "evaluatie", title: texts.titles[next.moment], intro: texts.intro },
      ...{ button: texts.send, isMain: next.isDue },
      fields: [
        { kind: "hidden", name: "moment", value: next.moment },
        ...goals,
        { kind: "area", label: texts.words, hint: texts.hint, ...field("tekst") },
      ],
    },
  ];
}

/** `doel-develop=partly` for each goal. */
export function outcomesIn(form: Record<string, unknown>): Outcomes {
  const pairs = Object.entries(form).flatMap(([name, value]) => {
    const came = GOAL_OUTCOMES.find((one) => one === value);
    return name.startsWith("doel-") && came ? [[name.slice(5), came] as const] : [];
  });
  return Object.fromEntries(pairs);
}
