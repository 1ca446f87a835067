import { endsOf } from "./ends.server";
import { evaluators, type Moment } from "./evaluation";
import { listDueEvaluations } from "./evaluations-due.server";
import { receiving } from "../referral/received-by.server";
import { assertSide, ownReferrals, type Side } from "../referral/referral-for.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules, runningTerms } from "~/domain/catalogue/public";
import { findRegion, getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber, NEVER } from "~/domain/kernel/day";

/** The last day of an indication is near (`on`), it was, or it is time for an evaluation (since `on`). */
export type RunningTask = {
  kind: "ends" | "over" | Moment;
  id: string;
  number: number;
  on: DayNumber;
};

type Unnumbered = Omit<RunningTask, "number">;

/** Of how many days before its end both sides are told first. */
export async function warnedBefore(now: Date): Promise<number> {
  const region = await findRegion(now);
  return Math.max(...runningTerms(region?.referral ?? {}).warnDays);
}

/** What running help asks of one side, what ends on top; of a sender what it has in hand. */
export async function listRunningTasks(
  actor: Actor,
  side: Side,
  now = new Date(),
): Promise<RunningTask[]> {
  assertSide(actor, side);
  const reader = side === "supplier" ? await receiving(actor, now) : actor;
  const withinDays = await warnedBefore(now);
  const own = side === "sender" ? { ownerId: actor.userId } : {};
  const where = { AND: [ownReferrals(reader, side), own] };
  const region = await getRegion(now);
  const { endReasons } = referralRules(region);
  return askWithin(reader, async (tx) => {
    const rows = await tx.referral.findMany({
      where: { AND: [where, { state: { in: ["started", "ended"] } }] },
      select: { id: true, number: true, state: true },
    });
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    const today = dayAt(now);
    const ids = rows.filter(({ state }) => state === "started").map(({ id }) => id);
    const ends = await endsOf(tx, ids, { today, withinDays });
    const ending = [...ends].flatMap(([id, { isWithout, endsOn }]): Unnumbered[] => {
      if (isWithout) return [{ kind: "over" as const, id, on: NEVER }];
      return endsOn === null ? [] : [{ kind: "ends" as const, id, on: endsOn }];
    });
    const isEvaluator = evaluators(region.steps.evaluate).includes(side);
    const due = isEvaluator ? await listDueEvaluations(tx, { where, endReasons, today }) : [];
    const evaluating = due.map(({ moment: kind, referralId: id, since: on }): Unnumbered => ({
      kind,
      id,
      on,
    }));
    return [...ending.toSorted((a, b) => a.on - b.on), ...evaluating].map((task) => ({
      ...task,
      number: numbers.get(task.id)!,
    }));
  });
}
