import { type Period, standingOn } from "./indication";
import { periodsOf } from "./periods.server";
import { setterFault } from "./running-referral.server";
import type { FoundReferral, Side } from "../referral/referral-for.server";
import type { Tx } from "~/db/commit.server";
import { referralRules, runningTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";

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
  // Whoever may no longer read who it is about reads no words about it either.
  const isShut = side === "supplier" && found.shutAt !== null;
  const periods = (await periodsOf(tx, found.id)).map((one) => ({
    ...one,
    reason: isShut ? "" : one.reason,
  }));
  const isRunning = found.state === "started";
  const waiting = { referralId: found.id, answer: null };
  const asked = isRunning ? await tx.changeAsk.findFirst({ where: waiting }) : null;
  return {
    ...{ periods, standing: standingOn(periods, dayAt(now)), isOver: !isRunning },
    ask: asked && {
      ...{ from: dayNumber(asked.fromOn), to: dayNumber(asked.toOn) },
      ...{ intensity: asked.intensity, reason: isShut ? "" : asked.reason },
    },
    maySet: isRunning && side === "sender" && setterFault(found, region) === null,
    mayAsk: isRunning && side === "supplier" && asked === null,
    mostDays: runningTerms(referralRules(region)).temporaryDays,
  };
}
