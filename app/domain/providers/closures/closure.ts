/**
 * Days on which a supplier, or one of its places, is closed: a holiday, a move. Set once, and shown
 * with who stands in before anybody asks; it changes nothing of the wait.
 */
import { type DayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

const LONGEST_DEPUTY = 200;
/** Who is closed for longer is not on holiday. */
const LONGEST_CLOSURE_DAYS = 92;
/** From so many days ahead readers are told. */
const TOLD_DAYS_AHEAD = 42;

export type Closure = { from: DayNumber; to: DayNumber; deputy: string };

/** As readers see it. */
export type ClosureView = { from: IsoDay; to: IsoDay; deputy: string };

export function closureFault(
  { from, to, deputy }: { from: DayNumber | null; to: DayNumber | null; deputy: string },
  today: DayNumber,
): Refused | null {
  if (from === null) return refuse("closure.no-day", { field: "van" });
  if (to === null) return refuse("closure.no-day", { field: "tot" });
  if (to < from) return refuse("closure.ends-before-it-starts", { field: "tot" });
  if (to < today) return refuse("closure.over", { field: "tot" });
  if (to - from >= LONGEST_CLOSURE_DAYS) return refuse("closure.too-long", { field: "tot" });
  if (deputy.trim() === "") return refuse("closure.no-deputy", { field: "vervanging" });
  return deputy.length > LONGEST_DEPUTY
    ? refuse("closure.deputy-too-long", { field: "vervanging" })
    : null;
}

/** The closure that readers are told of today: the first that is not over and near enough. */
export function toldClosure(closures: Closure[], today: DayNumber): ClosureView | null {
  const near = closures.filter(({ from, to }) => to >= today && from <= today + TOLD_DAYS_AHEAD);
  const first = near.toSorted((a, b) => a.from - b.from)[0];
  return first ? { from: isoDay(first.from), to: isoDay(first.to), deputy: first.deputy } : null;
}
