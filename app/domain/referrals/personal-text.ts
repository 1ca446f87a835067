/**
 * Short text that leaves without a name: nothing in it may say who it is about (Wmo 5.2.1; security
 * requirement P-11). What looks like it is refused, and the writer keeps the text.
 */
import type { IsoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";
import { hasPastDay, namesAPerson, personalFault } from "~/domain/providers/public";

/** Null when it can leave. */
export function textFault(
  text: string,
  { field, longest, today }: { field: string; longest: number; today: IsoDay },
): Refused | null {
  if (text.length > longest)
    return refuse("referral.text-too-long", { field, details: { longest } });
  if (namesAPerson(text)) return refuse("referral.names-a-person", { field });
  if (hasPastDay(text, today)) return refuse("referral.past-day", { field });
  return personalFault(text, field);
}
