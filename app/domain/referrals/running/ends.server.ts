import { lastRegular, regularOn } from "./indication";
import type { Tx } from "~/db/commit.server";
import { type DayNumber, dayNumber } from "~/domain/kernel/day";

/** `isWithout`: there is no valid indication today. `endsOn`: the last one ends on that day, before long. */
export type HelpEnds = { isWithout: boolean; endsOn: DayNumber | null };

/** How the indications of running help end, by referral. */
export async function endsOf(
  tx: Tx,
  referralIds: string[],
  { today, withinDays }: { today: DayNumber; withinDays: number },
): Promise<Map<string, HelpEnds>> {
  const rows = await tx.indication.findMany({
    where: { kind: "regular", trajectory: { referralId: { in: referralIds } } },
    select: { fromOn: true, toOn: true, trajectory: { select: { referralId: true } } },
  });
  const ends = new Map<string, HelpEnds>();
  for (const id of referralIds) {
    const periods = rows
      .filter(({ trajectory }) => trajectory.referralId === id)
      .map(({ fromOn, toOn }) => ({
        ...{ kind: "regular" as const, from: fromOn && dayNumber(fromOn) },
        to: toOn && dayNumber(toOn),
      }));
    const endsOn = lastRegular(periods)?.to ?? null;
    const isSoon = endsOn !== null && endsOn >= today && endsOn <= today + withinDays;
    ends.set(id, { isWithout: !regularOn(periods, today), endsOn: isSoon ? endsOn : null });
  }
  return ends;
}
