/**
 * Which municipality is responsible, from three plain questions (Jeugdwet 1.1, woonplaats).
 *
 * Where somebody is registered; for a child that stays in a residence or foster family, where it was
 * registered before that stay. What is unclear is found out later and holds nobody up.
 */
import type { Residence } from "./need";

export const STAYS = ["yes", "no", "unknown"] as const;
export type Stay = (typeof STAYS)[number];

/** `null`: not known. */
export type WhereAnswers = {
  registered: string | null;
  stays: Stay;
  before: string | null;
};

export type Responsible = { residence: Residence; municipality: string | null };

const UNCLEAR: Responsible = { residence: "unclear", municipality: null };

/** A stay only counts for youth: under other laws the registration decides. */
export function responsibleFor(
  { registered, stays, before }: WhereAnswers,
  { isYouth }: { isYouth: boolean },
): Responsible {
  if (isYouth && stays === "yes")
    return before === null ? UNCLEAR : { residence: "before-stay", municipality: before };
  if (isYouth && stays === "unknown") return UNCLEAR;
  return registered === null ? UNCLEAR : { residence: "registered", municipality: registered };
}

/** The answers from which it would follow again, for a form that is opened once more. */
export function answersOf({ residence, municipality }: Responsible): WhereAnswers {
  if (residence === "before-stay") return { registered: null, stays: "yes", before: municipality };
  if (residence === "registered") return { registered: municipality, stays: "no", before: null };
  return { registered: null, stays: "unknown", before: null };
}
