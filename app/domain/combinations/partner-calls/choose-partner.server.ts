import { type HeldCall, holdCall, moveCall, moveReply } from "./hold-call.server";
import { takeInPartner } from "./take-in-partner.server";
import { changed, type Changed, commit, type Trace, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuseMove } from "~/domain/kernel/outcome";
import type { PartnerReply } from "~/generated/prisma/client";

export type Chosen = { callId: string; replyId: string };

/** The caller takes a provider in: with the first one the combination begins, under its lead. */
export function acceptReply(
  actor: Actor,
  chosen: Chosen,
  now = new Date(),
): Promise<Outcome<string>> {
  return inSentReply(actor, chosen, async (tx, call, reply) => {
    const done = await takeInPartner(tx, call, { reply, by: actor.userId, now });
    if (!done.ok) return done;
    const trace = await moveReply(tx, reply, { move: "accept", now });
    return changed(done.value, trace, ...done.traces);
  });
}

export function declineReply(
  actor: Actor,
  chosen: Chosen,
  now = new Date(),
): Promise<Outcome<string>> {
  return inSentReply(actor, chosen, async (tx, _, reply) =>
    changed("", await moveReply(tx, reply, { move: "decline", now })),
  );
}

/** Nobody is sought any more; who waits for a word hears it. */
export function closeCall(
  actor: Actor,
  callId: string,
  now = new Date(),
): Promise<Outcome<string>> {
  return inOwnCall(actor, callId, async (tx, call) => {
    const closed = await moveCall(tx, call, { move: "close", now });
    if (!closed) return refuseMove("partner.call-over");
    const waiting = await tx.partnerReply.findMany({ where: { callId, state: "sent" } });
    const traces: Trace[] = [];
    for (const reply of waiting) traces.push(await moveReply(tx, reply, { move: "lapse", now }));
    return changed("", closed, ...traces);
  });
}

type Done = Promise<Changed<string> | Refused>;

function inOwnCall(
  actor: Actor,
  callId: string,
  work: (tx: Tx, call: HeldCall) => Done,
): Promise<Outcome<string>> {
  assertMay(actor, "partner-call.keep", actor.supplierIds[0]);
  return commit(actor, async (tx) => {
    const call = await holdCall(tx, callId);
    // To others it is a page to read.
    if (!actor.supplierIds.includes(call.callerId)) throw new Missing("partner-call");
    return work(tx, call);
  });
}

function inSentReply(
  actor: Actor,
  { callId, replyId }: Chosen,
  work: (tx: Tx, call: HeldCall, reply: PartnerReply) => Done,
): Promise<Outcome<string>> {
  return inOwnCall(actor, callId, async (tx, call) => {
    const replies = await tx.partnerReply.findMany({ where: { callId } });
    const reply = replies.find(({ id }) => id === replyId);
    if (!reply) throw new Missing("partner-reply");
    return reply.state === "sent" ? work(tx, call, reply) : refuseMove("partner.decided-already");
  });
}
