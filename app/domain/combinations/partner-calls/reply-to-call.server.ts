import { readMotivation } from "./call-terms";
import { holdCall, moveReply, tell } from "./hold-call.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";

export type SentReply = { callId: string; motivation: string };

/** Who was refused or thought better of it may say it better, and not go on doing so. */
const MOST_REPLIES = 3;

/** A provider would take part, and says shortly why. One reply at a time waits. */
export function replyToCall(
  actor: Actor,
  { callId, motivation }: SentReply,
  now = new Date(),
): Promise<Outcome<null>> {
  const providerId = actor.supplierIds[0];
  assertMay(actor, "partner-call.keep", providerId);
  return commit(actor, async (tx) => {
    const call = await holdCall(tx, callId);
    if (call.callerId === providerId) return refuse("partner.own-call");
    const mine = await tx.partnerReply.findMany({
      where: { callId, providerId: providerId! },
      select: { state: true },
    });
    if (mine.some(({ state }) => ["sent", "accepted"].includes(state)))
      return refuseMove("partner.replied-already");
    if (mine.length >= MOST_REPLIES) return refuseMove("partner.replied-enough");
    if (call.state !== "open" || dayNumber(call.openUntil) < dayAt(now))
      return refuseMove("partner.call-over");
    const read = readMotivation(motivation);
    if (!read.ok) return read;
    const { id } = await tx.partnerReply.create({
      data: {
        ...{ callId, providerId: providerId!, motivation: read.value },
        ...{ sentBy: actor.userId, sentAt: now },
      },
    });
    const key = `partner-reply/${id}`;
    await tell(tx, callId, { kind: "partner-replied", key, to: call.callerId, now });
    return changed(null, {
      ...{ action: "partner-reply.send", subject: `partner-call/${callId}`, announce: [] },
    });
  });
}

/** It takes its reply back while nothing was decided. */
export function withdrawReply(
  actor: Actor,
  callId: string,
  now = new Date(),
): Promise<Outcome<null>> {
  const providerId = actor.supplierIds[0];
  assertMay(actor, "partner-call.keep", providerId);
  return commit(actor, async (tx) => {
    await holdCall(tx, callId);
    const replies = await tx.partnerReply.findMany({
      where: { callId, providerId: providerId! },
      orderBy: { sentAt: "desc" },
    });
    if (replies.length === 0) throw new Missing("partner-reply");
    const sent = replies.find(({ state }) => state === "sent");
    if (!sent) return refuseMove("partner.decided-already");
    return changed(null, await moveReply(tx, sent, { move: "withdraw", now }));
  });
}
