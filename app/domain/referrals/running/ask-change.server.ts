import { randomUUID } from "node:crypto";

import { changeFault, type SentChange } from "./change-fault.server";
import { periodsOf } from "./periods.server";
import { noteDone, runningFor } from "./running-referral.server";
import { receiving } from "../referral/received-by.server";
import { tellOwner, tellReceiver } from "../referral/tell-of-referral.server";
import { proposalFault } from "../requests/proposal";
import { commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, isoDay } from "~/domain/kernel/day";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { remarkText } from "~/domain/providers/public";

/**
 * Whoever delivers the help asks for another intensity for a while; whoever sends decides. It proposes
 * which one only where the region leaves that to it (I12).
 */
export async function askForChange(
  actor: Actor,
  { id, ...sent }: SentChange,
  now = new Date(),
): Promise<Outcome<null>> {
  const receiver = await receiving(actor, now);
  const change = { ...sent, reason: remarkText(sent.reason) };
  return commit(receiver, async (tx) => {
    const found = await runningFor(tx, receiver, { id, side: "supplier" });
    if ("ok" in found) return found;
    if ((await tx.changeAsk.count({ where: { referralId: id, answer: null } })) > 0)
      return refuse("indication.asked-already");
    const region = await getRegion(now);
    const { intensity, reason } = change;
    const periods = await periodsOf(tx, id);
    const proposal = proposalFault(intensity, found.need.law, region);
    const fault = changeFault(found, { change, periods, region, now }, proposal);
    if (fault) return fault;
    const [from, to] = [change.from!, change.to!];
    await tx.changeAsk.create({
      data: {
        ...{ id: randomUUID(), referralId: id, intensity, reason },
        ...{ fromOn: dateOf(from), toOn: dateOf(to), askedBy: receiver.userId, askedAt: now },
      },
    });
    await tellOwner(tx, found, { kind: "referral-answered", key: `ask/${found.version}`, now });
    const done = {
      action: "referral.ask-change" as const,
      side: "supplier" as const,
      by: receiver.userId,
      now,
    };
    return noteDone(tx, found, { done, details: { from: isoDay(from), to: isoDay(to) } });
  });
}

/** The sender leaves it as it is. */
export function leaveUnchanged(
  actor: Actor,
  { id }: { id: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const found = await runningFor(tx, actor, { id, side: "sender" });
    if ("ok" in found) return found;
    const { count } = await tx.changeAsk.updateMany({
      where: { referralId: id, answer: null },
      data: { answer: "left", answeredAt: now },
    });
    if (count === 0) return refuseMove("indication.nothing-asked");
    const key = `leave/${found.version}`;
    await tellReceiver(tx, found, { kind: "referral-changed", key, now });
    const done = {
      action: "referral.leave-unchanged" as const,
      side: "sender" as const,
      by: actor.userId,
      now,
    };
    return noteDone(tx, found, { done, details: {} });
  });
}
