import { lastRegular, type Period, standingOn } from "./indication";
import { periodsOf } from "./periods.server";
import { setterFault } from "./running-referral.server";
import type { FoundReferral, Side } from "../referral/referral-for.server";
import type { Tx } from "~/db/commit.server";
import { referralRules, runningTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber, dayNumber, FOREVER } from "~/domain/kernel/day";

export type AskedChange = {
  from: DayNumber;
  to: DayNumber;
  intensity: string | null;
  reason: string;
};

export type RunningHelp = {
  periods: Period[];
  /** What holds today; null: there is no valid indication. */
  standing: Period | null;
  isOver: boolean;
  /** The supplier asks for a change. */
  ask: AskedChange | null;
  /** The actor's side sets the intensity, and help runs. */
  maySet: boolean;
  mayAsk: boolean;
  /** The one that goes on last. */
  last: Period | null;
  /** It ends before long, or ended: somebody has to do something. */
  isEnding: boolean;
  /** A temporary change lasts so many days at most. */
  mostDays: number;
};

/** What both sides read of help that started, until it is wiped; null before it started. */
export async function runningHelpOf(
  tx: Tx,
  found: FoundReferral,
  { side, now }: { side: Side; now: Date },
): Promise<RunningHelp | null> {
  if (found.startedOn === null) return null;
  const region = await getRegion(now);
  const { temporaryDays: mostDays, warnDays } = runningTerms(referralRules(region));
  // Whoever may no longer read who it is about reads no words about it either.
  const isShut = side === "supplier" && found.shutAt !== null;
  const read = <T extends { reason: string }>(one: T): T => (isShut ? { ...one, reason: "" } : one);
  const periods = (await periodsOf(tx, found.id)).map(read);
  const today = dayAt(now);
  const last = lastRegular(periods);
  const isEnding = (last?.to ?? FOREVER) <= today + Math.max(...warnDays);
  const shared = { periods, standing: standingOn(periods, today), last, mostDays };
  const none = { ask: null, maySet: false, mayAsk: false, isEnding: false };
  if (found.state !== "started") return { ...shared, ...none, isOver: true };
  const ask = await askOf(tx, found.id);
  return {
    ...{ ...shared, isOver: false, isEnding, ask: ask && read(ask) },
    maySet: side === "sender" && setterFault(found, region) === null,
    mayAsk: side === "supplier" && ask === null,
  };
}

/** What the supplier asks and nobody answered. */
async function askOf(tx: Tx, referralId: string): Promise<AskedChange | null> {
  const row = await tx.changeAsk.findFirst({ where: { referralId, answer: null } });
  if (!row) return null;
  const { fromOn, toOn, intensity, reason } = row;
  return { from: dayNumber(fromOn), to: dayNumber(toOn), intensity, reason };
}
