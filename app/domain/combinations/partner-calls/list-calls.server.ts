import type { CallState, ReplyState } from "./partner-call";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** More than a region has at a time. */
const MOST_SHOWN = 100;

export type ReplyLine = {
  id: string;
  /** Who replied. */
  name: string;
  code: string;
  motivation: string;
  state: ReplyState;
  sentAt: Date;
};

export type CallLine = {
  id: string;
  number: number;
  caller: { name: string; code: string };
  name: string;
  segment: string | null;
  targetGroup: string;
  municipalities: string[];
  sought: string;
  openUntil: Date;
  state: CallState;
  /** Of the combination that it is for or that began by it; for its caller alone. */
  combination: string | null;
};

export type PartnerCalls = {
  /** Of others, with the own reply to each. */
  open: (CallLine & { own: ReplyLine | null })[];
  /** Of the own organisation, newest first, with all replies. */
  own: (CallLine & { replies: ReplyLine[] })[];
  /** Combinations that it leads and can seek members for. */
  led: { code: string; name: string }[];
};

/** What is sought in the region, and who replied to what the own organisation seeks. */
export async function listCalls(actor: Actor, now = new Date()): Promise<PartnerCalls> {
  const providerId = actor.supplierIds[0];
  assertMay(actor, "partner-call.keep", providerId);
  const callerId = providerId!;
  const ofOthers = await callsWhere(
    {
      callerId: { not: callerId },
      OR: [
        { state: "open", openUntil: { gte: dateOf(dayAt(now)) } },
        // What it replied to stays until it heard, and a month after.
        { replies: { some: { providerId: callerId, ...stillTold(now) } } },
      ],
    },
    callerId,
  );
  const own = await callsWhere({ callerId });
  const led = await db.combination.findMany({
    where: { state: { not: "ended" }, members: { some: { providerId: callerId, isLead: true } } },
    select: { supplier: { select: { code: true, name: true } } },
    orderBy: { supplier: { code: "asc" } },
  });
  return {
    open: ofOthers.map(({ replies: [own = null], combination, ...call }) => ({
      ...{ ...call, own },
      // Who was taken in is a member of it.
      combination: own?.state === "accepted" ? combination : null,
    })),
    own,
    led: led.map(({ supplier }) => supplier),
  };
}

/** How many replies wait for the word of the own organisation. */
export function countReplies(actor: Actor): Promise<number> {
  const callerId = { in: actor.supplierIds };
  return db.partnerReply.count({ where: { state: "sent", call: { callerId } } });
}

const HEARD_DAYS = 30;

function stillTold(now: Date): Prisma.PartnerReplyWhereInput {
  const since = new Date(now.getTime() - HEARD_DAYS * 86_400_000);
  return { OR: [{ state: { in: ["sent", "accepted"] } }, { decidedAt: { gte: since } }] };
}

/** With the replies of one provider, or of all. */
async function callsWhere(
  where: Prisma.PartnerCallWhereInput,
  providerId?: string,
): Promise<PartnerCalls["own"]> {
  const rows = await db.partnerCall.findMany({
    where,
    include: {
      replies: {
        where: providerId ? { providerId } : {},
        ...{ orderBy: { sentAt: "desc" }, take: MOST_SHOWN },
      },
    },
    orderBy: { number: "desc" },
    take: MOST_SHOWN,
  });
  const ids = rows.flatMap(({ callerId, combinationId, replies }) => [
    ...[callerId, combinationId ?? callerId],
    ...replies.map((one) => one.providerId),
  ]);
  const suppliers = await db.supplier.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, code: true },
  });
  const known = new Map(suppliers.map(({ id, name, code }) => [id, { name, code }]));
  return rows.map(({ callerId, combinationId, state, replies, ...row }) => ({
    ...row,
    caller: known.get(callerId)!,
    combination: combinationId === null ? null : (known.get(combinationId)?.code ?? null),
    // Held to their words by the database.
    state: state as CallState,
    replies: replies.map(({ providerId, ...reply }) => ({
      ...{ ...reply, ...known.get(providerId)!, state: reply.state as ReplyState },
    })),
  }));
}
