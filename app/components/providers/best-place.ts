/**
 * The place of an offer where help starts soonest, as far as anyone can know today.
 *
 * The order is that of the list: fresh and taking people, fresh but full, in doubt, stale, unknown.
 */
import type { DayNumber } from "~/domain/kernel/day";
import { isStoppedOn, type OfferPlaceView } from "~/domain/providers/public";

type Waiting = Pick<OfferPlaceView, "wait" | "stop">;

const NO_WEEKS = 999;

export function bestPlace<P extends Waiting>(places: P[], today: DayNumber): P | null {
  return places.toSorted((a, b) => rank(a, today) - rank(b, today))[0] ?? null;
}

function rank({ wait, stop }: Waiting, today: DayNumber): number {
  const weeks = wait.weeksToStart ?? NO_WEEKS;
  if (wait.status === "unknown") return 4000;
  if (!wait.fresh) return 3000 + weeks;
  if (wait.doubtful) return 2000 + weeks;
  const takesNobody = isStoppedOn(stop, today) || wait.status === "full" || wait.status === "stop";
  return takesNobody ? 1000 + weeks : weeks;
}
