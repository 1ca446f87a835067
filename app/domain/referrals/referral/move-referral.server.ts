import { referral, type ReferralMove, type ReferralState } from "./referral";
import type { FoundReferral, Side } from "./referral-for.server";
import { referralDue } from "../clocks/due";
import type { Trace, Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { tellPartsOver } from "~/domain/combinations/public.server";
import { dateOf, dayAt, dayNumber } from "~/domain/kernel/day";
import { type Refused, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import type { Prisma } from "~/generated/prisma/client";

export type Step = {
  move: ReferralMove;
  side: Side;
  data?: Prisma.ReferralUncheckedUpdateManyInput;
};

export type Moved = { ok: true; state: ReferralState; trace: Trace };

const MOVED_ALREADY = "referral.moved-already";

/**
 * A move of the table, with the state it comes from in the `where`: it adds its entry and sets the day
 * by which something is done next. The trace holds codes only.
 */
export async function moveReferral(
  tx: Tx,
  found: FoundReferral,
  { actor, now, move, side, data = {} }: Step & { actor: Pick<Actor, "userId">; now: Date },
): Promise<Moved | Refused> {
  const state = after(referral, found.state, move);
  if (!state) return refuseMove(MOVED_ALREADY);
  const { id, version } = found;
  const dueOn = await dueAfter(state, { ...found, ...data } as FoundReferral, now);
  const { count } = await tx.referral.updateMany({
    where: { id, state: found.state, version },
    data: { ...data, state, dueOn, changedAt: now, lateToldOf: null, version: version + 1 },
  });
  if (count === 0) return refuseMove(MOVED_ALREADY);
  await tx.referralEntry.create({
    data: { referralId: id, at: now, by: actor.userId, side, act: move },
  });
  await tellPartsOver(tx, found, now);
  const trace = {
    ...{ action: `referral.${move}`, subject: `referral/${id}` },
    details: { from: found.state, to: state },
    announce: [],
  };
  return { ok: true, state, trace };
}

type Days = Pick<FoundReferral, "waitlistedUntil" | "holdsUntil" | "plannedOn"> &
  Partial<Pick<FoundReferral, "completeBy" | "completedAt">>;

export async function dueAfter(state: ReferralState, days: Days, now: Date): Promise<Date | null> {
  const region = await getRegion(now);
  const { terms } = referralRules(region);
  const numbered = {
    waitlistedUntil: days.waitlistedUntil && dayNumber(days.waitlistedUntil),
    holdsUntil: days.holdsUntil && dayNumber(days.holdsUntil),
    plannedOn: days.plannedOn && dayNumber(days.plannedOn),
  };
  const clock = { terms, holidays: region.holidays };
  const due = referralDue(state, numbered, { today: dayAt(now), clock });
  if (due === null) return null;
  const { completeBy = null, completedAt = null } = days;
  // What the sender still owes of a crisis stays due, whatever the supplier does meanwhile.
  const owed = completedAt === null ? completeBy : null;
  return owed !== null && dayNumber(owed) < due ? owed : dateOf(due);
}
