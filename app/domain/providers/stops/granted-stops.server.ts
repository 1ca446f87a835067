import { nearestStop, type StopDays } from "./client-stop";
import {
  type Declaration,
  shownStop,
  stopDays,
  type StopView,
} from "../waiting-times/waiting-time";
import { type DayNumber, dayNumber } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** How a relation finds the stops that the region granted. */
export const grantedStops = {
  where: { stop: { state: "granted" } },
  select: { stop: { select: { startsOn: true, endsOn: true } } },
} as const satisfies Prisma.OfferPlace$stopsArgs;

type Granted = { stop: { startsOn: Date; endsOn: Date } };

export function daysOfStops(granted: Granted[]): StopDays[] {
  return granted.map(({ stop }) => ({
    from: dayNumber(stop.startsOn),
    to: dayNumber(stop.endsOn),
  }));
}

/** The stop that readers see: from a register or granted here, in force before what is to come. */
export function stopAround(
  { declared, granted }: { declared: Declaration | null; granted: Granted[] },
  today: DayNumber,
): StopView | null {
  const own = stopDays(declared);
  return shownStop(nearestStop([...(own ? [own] : []), ...daysOfStops(granted)], today), today);
}
