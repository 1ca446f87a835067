import { helpIndicated } from "../events";
import type { Tx } from "~/db/commit.server";
import { type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import type { Event } from "~/domain/kernel/event";

/** From the first day to the last, or to the end of the year of the first where no end was set. */
export type Indicated = { from: DayNumber; to: DayNumber | null };

/** The last day for which it is known that help goes on. */
export function knownUntil({ from, to }: Indicated): DayNumber {
  return to ?? dayNumber(`${isoDay(from).slice(0, 4)}-12-31`);
}

type Referred = { id: string; supplierId: string };

/**
 * Days for which help was indicated beyond what was before: told of a combination, whose budget grows by it (K3).
 * With the number of the trajectory, and of nobody.
 */
export async function announceIndicated(
  tx: Tx,
  { id: referralId, supplierId }: Referred,
  indicated: Indicated,
): Promise<Event[]> {
  const { from } = indicated;
  const to = knownUntil(indicated);
  const combination = await tx.combination.findUnique({ where: { supplierId } });
  const trajectory = await tx.trajectory.findUnique({ where: { referralId } });
  if (!combination || !trajectory || to < from) return [];
  return [
    helpIndicated({
      ...{ trajectory: trajectory.number, combination: supplierId },
      ...{ municipality: trajectory.municipality ?? "", from: isoDay(from), to: isoDay(to) },
    }),
  ];
}
