import { receiving } from "../referral/received-by.server";
import { type FoundReferral, referralFor } from "../referral/referral-for.server";
import { pauseFault, type SentPause } from "./pause";
import type { Pause } from "./waited";
import { changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dateOf, dayAt, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/** In these help has not begun and somebody waits for it. */
const WAITING = ["waitlisted", "accepted", "opened", "scheduled"];

/** Whoever receives a referral records days that the client asked for; they are no wait (decision 105). */
export async function recordPause(
  actor: Actor,
  { id, ...sent }: SentPause & { id: string },
  now = new Date(),
): Promise<Outcome<null>> {
  const receiver = await receiving(actor, now);
  return commit(receiver, async (tx) => {
    const found = await referralFor(tx, receiver, { id, side: "supplier" });
    if (!isWaiting(found)) return refuse("wait.is-over");
    const before = await pausesOf(tx, id);
    const today = dayAt(now);
    const receivedOn = dayAt(found.createdAt);
    const fault = pauseFault(sent, { receivedOn, before, today });
    if (fault) return fault;
    const days = { fromOn: dateOf(sent.from!), toOn: sent.to === null ? null : dateOf(sent.to) };
    await tx.waitPause.create({
      data: {
        ...{ referralId: id, reason: "client", ...days },
        ...{ recordedBy: receiver.userId, recordedAt: now },
      },
    });
    return traced(id, "referral.pause", sent.from!);
  });
}

/** The client can go on: `on` is the last day of the pause. */
export async function endPause(
  actor: Actor,
  { id, on }: { id: string; on: DayNumber | null },
  now = new Date(),
): Promise<Outcome<null>> {
  const receiver = await receiving(actor, now);
  return commit(receiver, async (tx) => {
    await referralFor(tx, receiver, { id, side: "supplier" });
    const open = (await pausesOf(tx, id)).find(({ to }) => to === null);
    if (!open) return refuse("wait.no-pause");
    if (on === null) return refuse("wait.no-last-day", { field: "tot" });
    if (on > dayAt(now)) return refuse("wait.day-is-to-come", { field: "tot" });
    if (on < open.from) return refuse("wait.ends-before-it-starts", { field: "tot" });
    const where = { referralId: id, toOn: null };
    await tx.waitPause.updateMany({ where, data: { toOn: dateOf(on) } });
    return traced(id, "referral.resume", on);
  });
}

function traced(id: string, action: "referral.pause" | "referral.resume", on: DayNumber) {
  const trace = { action, subject: `referral/${id}`, announce: [] };
  return changed(null, { ...trace, details: { on: isoDay(on) } });
}

export function isWaiting({ state }: Pick<FoundReferral, "state">): boolean {
  return WAITING.includes(state);
}

/** Because of the client, by day. */
export async function pausesOf(tx: Tx, referralId: string): Promise<Pause[]> {
  const rows = await tx.waitPause.findMany({ where: { referralId }, orderBy: { fromOn: "asc" } });
  return rows.map(({ fromOn, toOn }) => ({
    ...{ from: dayNumber(fromOn), to: toOn && dayNumber(toOn) },
  }));
}
