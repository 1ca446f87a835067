/** How a supplier keeps its waits: how fresh they are, how old, in doubt, and how it went over a year. */
import { freshnessOn } from "../waiting-times/own-wait";
import type { FreshnessClocks } from "../waiting-times/waiting-time";
import type { DayNumber, IsoDay } from "~/domain/kernel/day";

/** A month's end: its mean wait, and how many waits were fresh of how many. */
export type BehaviourPoint = {
  day: IsoDay;
  weeks: number | null;
  fresh: number;
  all: number;
};

export type WaitBehaviour = {
  all: number;
  fresh: number;
  stale: number;
  unknown: number;
  doubtful: number;
  /** Days since something was said of a wait, on average over those of which anything was said. */
  meanAge: number | null;
  /** Days since anything was said at all; null: nothing ever. */
  newestAge: number | null;
  trend: BehaviourPoint[];
};

export type WaitNow = { asOf: DayNumber | null; isDoubtful: boolean };

export function behaviourOf(
  waits: WaitNow[],
  trend: BehaviourPoint[],
  { today, clocks }: { today: DayNumber; clocks: FreshnessClocks },
): WaitBehaviour {
  const phases = waits.map(({ asOf }) =>
    freshnessOn(asOf === null ? null : { asOf }, today, clocks),
  );
  const count = (phase: string) => phases.filter((one) => one === phase).length;
  const ages = waits.flatMap(({ asOf }) => (asOf === null ? [] : [today - asOf]));
  const sum = ages.reduce((total, age) => total + age, 0);
  return {
    ...{ all: waits.length, fresh: count("fresh"), stale: count("stale") },
    unknown: count("unknown"),
    doubtful: waits.filter(({ isDoubtful }) => isDoubtful).length,
    meanAge: ages.length > 0 ? Math.round(sum / ages.length) : null,
    newestAge: ages.length > 0 ? Math.min(...ages) : null,
    trend,
  };
}
