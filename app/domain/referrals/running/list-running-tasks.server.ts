import { endsOf } from "./ends.server";
import { receiving } from "../referral/received-by.server";
import { assertSide, ownReferrals, type Side } from "../referral/referral-for.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { runningTerms } from "~/domain/catalogue/public";
import { findRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber } from "~/domain/kernel/day";

/** `on`: the last day of the indication; null: there is none any more. */
export type RunningTask = { id: string; number: number; on: DayNumber | null };

/** Of how many days before its end both sides are told first. */
export async function warnedBefore(now: Date): Promise<number> {
  const region = await findRegion(now);
  return Math.max(...runningTerms(region?.referral ?? {}).warnDays);
}

/** Running help whose indication ends or ended, the first on top; of a sender those in its own hands. */
export async function listRunningTasks(
  actor: Actor,
  side: Side,
  now = new Date(),
): Promise<RunningTask[]> {
  assertSide(actor, side);
  const reader = side === "supplier" ? await receiving(actor) : actor;
  const withinDays = await warnedBefore(now);
  const own = side === "sender" ? { ownerId: actor.userId } : {};
  return askWithin(reader, async (tx) => {
    const rows = await tx.referral.findMany({
      where: { AND: [ownReferrals(reader, side), { state: "started" }, own] },
      select: { id: true, number: true },
      orderBy: { number: "asc" },
    });
    const ids = rows.map(({ id }) => id);
    const ends = await endsOf(tx, ids, { today: dayAt(now), withinDays });
    const tasks = rows.flatMap(({ id, number }): RunningTask[] => {
      const { isWithout, endsOn } = ends.get(id)!;
      if (isWithout) return [{ id, number, on: null }];
      return endsOn === null ? [] : [{ id, number, on: endsOn }];
    });
    return tasks.toSorted((a, b) => (a.on ?? 0) - (b.on ?? 0));
  });
}
