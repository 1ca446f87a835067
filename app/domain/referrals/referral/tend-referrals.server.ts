import { moveReferral } from "./move-referral.server";
import type { ReferralState } from "./referral";
import { release } from "./settle-requests.server";
import { tellOwner, tellReceiver } from "./tell-of-referral.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/** A yes that ran out lapses, and whoever is late is told, once for each day. Safe to do again at any time. */
export async function tendReferrals(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  if (isTooEarlyToTell(now)) return;
  for (const id of await pastDue(actor, now))
    await commit(actor, async (tx) => {
      await within(tx, actor);
      const found = await held(tx, id, now);
      if (!found) return unchanged(null);
      return ranOut(found, now) ? lapse(tx, found, { actor, now }) : tellLate(tx, found, now);
    });
}

function pastDue(actor: Actor, now: Date): Promise<string[]> {
  return askWithin(actor, async (tx) => {
    const rows = await tx.referral.findMany({
      where: { dueOn: { lt: dateOf(dayAt(now)) } },
      orderBy: { dueOn: "asc" },
      select: { id: true, dueOn: true, lateToldOf: true },
    });
    return rows
      .filter(({ dueOn, lateToldOf }) => lateToldOf?.getTime() !== dueOn?.getTime())
      .map(({ id }) => id);
  });
}

type Held = NonNullable<Awaited<ReturnType<typeof held>>>;

async function held(tx: Tx, id: string, now: Date) {
  await tx.$queryRaw`select id from referral where id = ${id}::uuid for update`;
  const row = await tx.referral.findFirst({
    where: { id, dueOn: { lt: dateOf(dayAt(now)) } },
    include: { need: true, request: true, supplier: { select: { name: true } } },
  });
  return row && { ...row, state: row.state as ReferralState };
}

function ranOut({ state, holdsUntil }: Held, now: Date): boolean {
  return state === "accepted" && holdsUntil !== null && dayNumber(holdsUntil) < dayAt(now);
}

async function lapse(tx: Tx, found: Held, { actor, now }: { actor: Actor; now: Date }) {
  // From here it is a referral like one without a yes before it.
  const data = { holdsUntil: null, requestId: null };
  const step = { move: "lapse", side: "supplier", data } as const;
  await release(tx, found, { actor, now });
  const moved = await moveReferral(tx, found, { ...step, actor, now });
  if (!("state" in moved)) return moved;
  const key = `lapse/${found.version}`;
  await tellOwner(tx, found, { kind: "referral-late", key, now });
  await tellReceiver(tx, found, { kind: "referral-changed", key, now });
  return changed(null, moved.trace);
}

async function tellLate(tx: Tx, found: Held, now: Date) {
  const { id, dueOn } = found;
  await tx.referral.update({ where: { id }, data: { lateToldOf: dueOn } });
  const on = isoDay(dayNumber(dueOn!));
  await tellOwner(tx, found, { kind: "referral-late", key: `late/${on}`, now });
  const trace = { action: "referral.late-told", subject: `referral/${id}`, announce: [] };
  return changed(null, { ...trace, details: { dueOn: on } });
}
