/** The region's own questions lead somewhere, never in a circle, and to codes that are there. */
import { defaultSteps } from "../../guide/guide-defaults";
import type { GuideAnswer, GuideStep } from "../../guide/guide";
import type { RegionConfig } from "../region-config";
import { type Fault, unknownCodes } from "./fault";

export function guideFaults(config: RegionConfig): Fault[] {
  const { guide, laws, startsOn } = config;
  if (!guide) return [];
  const all = { laws: laws.map(({ code }) => code), today: startsOn };
  const made = defaultSteps(config, all).filter(({ code }) => !guide.some((o) => o.code === code));
  const steps = [...made, ...guide];
  return guide.flatMap((step, n) => [
    ...circle(step, steps, ["guide", n, "answers"]),
    ...step.answers.flatMap((answer, m) =>
      answerFaults(answer, config, ["guide", n, "answers", m]),
    ),
    ...step.answers.flatMap(({ next }, m) =>
      unknownCodes(next ? [next] : [], steps, { path: ["guide", n, "answers", m], list: "guide" }),
    ),
  ]);
}

function answerFaults(
  { next, end, law, profile, intensity }: GuideAnswer,
  { laws, profiles, intensities }: RegionConfig,
  path: (string | number)[],
): Fault[] {
  const isOne = (next === undefined) !== (end === undefined);
  return [
    ...(isOne ? [] : [{ path, expected: "either next or end" }]),
    ...unknownCodes(law ? [law] : [], laws, { path, list: "laws" }),
    ...unknownCodes(profile ? [profile] : [], profiles, { path, list: "profiles" }),
    ...unknownCodes(intensity ? [intensity] : [], intensities, { path, list: "intensities" }),
  ];
}

/** Whoever answers comes to an end. */
function circle(step: GuideStep, steps: GuideStep[], path: (string | number)[]): Fault[] {
  const follow = (from: GuideStep, passed: string[]): boolean =>
    from.answers.some(({ next }) => {
      const to = steps.find(({ code }) => code === next);
      return to !== undefined && (passed.includes(to.code) || follow(to, [...passed, to.code]));
    });
  return follow(step, [step.code]) ? [{ path, expected: "answers that come to an end" }] : [];
}
