import type { ActionLine, Participant, TalkKind, TalkLine } from "./talk";
import { speaksFor } from "../disclosures/heard-for.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

export type Talks = { talks: TalkLine[]; actions: ActionLine[] };

const MOST = 100;

/** Of one supplier, for who may read the whole contract. */
export function listTalks(actor: Actor, supplierId: string, now = new Date()): Promise<Talks> {
  assertMay(actor, "talk.read");
  return talksWhere({ supplierId }, dayAt(now));
}

/** Of the own organisation and the combinations it is in: what the region shares with them. */
export async function listOwnTalks(actor: Actor, now = new Date()): Promise<Talks> {
  assertMay(actor, "own-contract.read", actor.supplierIds[0]);
  const own = await speaksFor(actor.supplierIds);
  return talksWhere({ supplierId: { in: own }, isShared: true }, dayAt(now));
}

async function talksWhere(
  where: Prisma.TalkWhereInput & Prisma.AgreedActionWhereInput,
  today: DayNumber,
): Promise<Talks> {
  const [talks, actions] = await Promise.all([
    db.talk.findMany({ where, orderBy: [{ heldOn: "desc" }, { at: "desc" }], take: MOST }),
    db.agreedAction.findMany({ where, orderBy: [{ dueOn: "asc" }, { at: "asc" }], take: MOST }),
  ]);
  const lines = actions.map(({ id, what, owner, position, dueOn, isShared, doneAt }) => ({
    ...{ id, what, position, isShared, owner: owner as ActionLine["owner"] },
    ...{ dueOn: isoDay(dayNumber(dueOn)), doneOn: doneAt && isoDay(dayAt(doneAt)) },
    isLate: doneAt === null && dayNumber(dueOn) < today,
  }));
  return {
    talks: talks.map(({ id, heldOn, kind, topics, participants, isShared }) => ({
      ...{ id, topics, isShared, heldOn: isoDay(dayNumber(heldOn)) },
      ...{ kind: kind as TalkKind, participants: participants as Participant[] },
    })),
    // What is open comes before what is done.
    actions: [
      ...lines.filter(({ doneOn }) => doneOn === null),
      ...lines.filter(({ doneOn }) => doneOn !== null),
    ],
  };
}

export type OverdueAction = {
  id: string;
  what: string;
  dueOn: IsoDay;
  supplier: { code: string; name: string };
};

/** What should have been done, of every supplier. */
export async function listOverdueActions(actor: Actor, now = new Date()): Promise<OverdueAction[]> {
  assertMay(actor, "talk.read");
  const rows = await db.agreedAction.findMany({
    where: { doneAt: null, dueOn: { lt: dateOf(dayAt(now)) } },
    include: { supplier: { select: { code: true, name: true } } },
    orderBy: { dueOn: "asc" },
  });
  return rows.map(({ id, what, dueOn, supplier }) => ({
    ...{ id, what, supplier, dueOn: isoDay(dayNumber(dueOn)) },
  }));
}
