import { actionFault, type Participant, talkFault, type TalkKind } from "./talk";
import { plainText } from "../signal-text";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type SentTalk = {
  supplierCode: string;
  heldOn: DayNumber | null;
  kind: TalkKind;
  topics: string;
  participants: Participant[];
  isShared: boolean;
};

/** Writes down a talk; what stands there stays. */
export function recordTalk(
  actor: Actor,
  { supplierCode, heldOn, kind, participants, isShared, ...sent }: SentTalk,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "talk.keep");
    const supplierId = await supplierFor(tx, supplierCode);
    const topics = plainText(sent.topics);
    const fault = talkFault({ heldOn, topics }, dayAt(now));
    if (fault) return fault;
    const { id } = await tx.talk.create({
      data: {
        ...{ supplierId, heldOn: dateOf(heldOn!), kind, topics, isShared },
        ...{ participants: [...new Set(participants)], by: actor.userId, at: now },
      },
    });
    return changed(null, { action: "talk.record", subject: `talk/${id}`, announce: [] });
  });
}

export type SentAction = {
  supplierCode: string;
  what: string;
  owner: "provider" | "region";
  position: string;
  dueOn: DayNumber | null;
  isShared: boolean;
};

/** Something that one of both does, before a day. */
export function agreeAction(
  actor: Actor,
  { supplierCode, owner, dueOn, isShared, ...sent }: SentAction,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "talk.keep");
    const supplierId = await supplierFor(tx, supplierCode);
    const said = { what: plainText(sent.what), position: plainText(sent.position) };
    const fault = actionFault({ ...said, dueOn }, dayAt(now));
    if (fault) return fault;
    const { id } = await tx.agreedAction.create({
      data: {
        ...{ supplierId, ...said, owner, dueOn: dateOf(dueOn!), isShared },
        ...{ by: actor.userId, at: now },
      },
    });
    return changed(null, { action: "action.agree", subject: `action/${id}`, announce: [] });
  });
}

/** It is done: said once. */
export function finishAction(
  actor: Actor,
  { supplierCode, id }: { supplierCode: string; id: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "talk.keep");
    const supplierId = await supplierFor(tx, supplierCode);
    const known = isUuid(id) && (await tx.agreedAction.count({ where: { id, supplierId } })) > 0;
    if (!known) throw new Missing("action");
    const { count } = await tx.agreedAction.updateMany({
      where: { id, supplierId, doneAt: null },
      data: { doneAt: now, doneBy: actor.userId },
    });
    if (count === 0) return refuseMove("action.done-already");
    return changed(null, { action: "action.finish", subject: `action/${id}`, announce: [] });
  });
}

async function supplierFor(tx: Tx, code: string): Promise<string> {
  const supplier = await tx.supplier.findUnique({ where: { code }, select: { id: true } });
  if (!supplier) throw new Missing("supplier");
  return supplier.id;
}
