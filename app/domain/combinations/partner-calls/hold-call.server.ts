import { after } from "~/domain/kernel/state-machine";
import {
  type CallMove,
  type CallState,
  partnerCall,
  partnerReply,
  type ReplyMove,
} from "./partner-call";
import type { Trace, Tx } from "~/db/commit.server";
import { notify } from "~/domain/accounts/public.server";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { PartnerCall, PartnerReply } from "~/generated/prisma/client";

export type HeldCall = PartnerCall & { state: CallState };

/** A call, alone until the transaction ends. */
export async function holdCall(tx: Tx, id: string): Promise<HeldCall> {
  if (!isUuid(id)) throw new Missing("partner-call");
  await tx.$queryRaw`select from partner_call where id = ${id}::uuid for update`;
  const found = await tx.partnerCall.findUnique({ where: { id } });
  if (!found) throw new Missing("partner-call");
  // Held to its words by the database.
  return { ...found, state: found.state as CallState };
}

type Moving<M> = { move: M; now: Date };

/** Null where the table has no such move. */
export async function moveCall(
  tx: Tx,
  { id, state }: HeldCall,
  { move, now }: Moving<CallMove>,
): Promise<Trace | null> {
  const to = after(partnerCall, state, move);
  if (!to) return null;
  const closedAt = to === "closed" ? now : null;
  await tx.partnerCall.updateMany({ where: { id, state }, data: { state: to, closedAt } });
  return { action: `partner-call.${move}`, subject: `partner-call/${id}`, announce: [] };
}

/** The call of the reply is held, so that a reply that was sent is still so. */
export async function moveReply(
  tx: Tx,
  { id, callId, providerId }: PartnerReply,
  { move, now }: Moving<ReplyMove>,
): Promise<Trace> {
  const to = after(partnerReply, "sent", move)!;
  await tx.partnerReply.updateMany({
    where: { id, state: "sent" },
    data: { state: to, decidedAt: now },
  });
  if (move !== "withdraw") {
    const news = { kind: "partner-reply-decided", key: `partner-reply/${id}` } as const;
    await tell(tx, callId, { ...news, to: providerId, now });
  }
  return { action: `partner-reply.${move}`, subject: `partner-call/${callId}`, announce: [] };
}

type Told = {
  kind: "partner-replied" | "partner-reply-decided" | "partner-call-over";
  key: string;
  to: string;
  now: Date;
};

export async function tell(tx: Tx, callId: string, { kind, key, to, now }: Told): Promise<void> {
  const concerned = { supplierId: to, roles: ["provider-manager"] as const };
  const news = { kind, subject: `partner-call/${callId}`, eventKey: key };
  await notify(tx, news, { concerned, now });
}
