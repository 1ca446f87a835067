import type { DisputeState } from "./dispute";
import { maySayIn, ownDisputes, readable, sideOf } from "./dispute-for.server";
import { listManagers } from "../signals/get-signal.server";
import { namesOf } from "../signals/list-signals.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { dayAt, type DayNumber, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type DisputeLine = {
  id: string;
  number: number;
  supplier: { code: string; name: string };
  /** Who raised it, for the desk. */
  organisation: string;
  state: DisputeState;
  raisedAt: Date;
  /** The last day on which the region answers; null while it need not. */
  replyBy: IsoDay | null;
  isLate: boolean;
  ownerId: string | null;
  owner: string | null;
};

const include = {
  supplier: { select: { code: true, name: true } },
  organisation: { select: { name: true } },
} as const satisfies Prisma.MoneyDisputeInclude;

type Row = Prisma.MoneyDisputeGetPayload<{ include: typeof include }>;

/** Every talk about money, for contract management: what waits longest for an answer first. */
export async function listDisputes(actor: Actor, now = new Date()): Promise<DisputeLine[]> {
  assertMay(actor, "dispute.work");
  const rows = await db.moneyDispute.findMany({
    include,
    orderBy: [{ state: "desc" }, { replyBy: { sort: "asc", nulls: "last" } }, { number: "desc" }],
    take: 200,
  });
  return linesOf(rows, now);
}

/** The actor's own, the newest first. */
export async function listOwnDisputes(actor: Actor, now = new Date()): Promise<DisputeLine[]> {
  const where = ownDisputes(actor);
  const orderBy = { number: "desc" } as const;
  return linesOf(await db.moneyDispute.findMany({ where, include, orderBy, take: 100 }), now);
}

async function linesOf(rows: Row[], now: Date): Promise<DisputeLine[]> {
  const names = await namesOf(rows.flatMap(({ ownerId }) => ownerId ?? []));
  return rows.map((row) => lineOf(row, names, dayAt(now)));
}

function lineOf(row: Row, names: Map<string, string>, today: DayNumber): DisputeLine {
  const { id, number, supplier, organisation, raisedAt, ownerId } = row;
  const due = row.state === "open" && row.replyBy ? dayNumber(row.replyBy) : null;
  return {
    ...{ id, number, supplier, organisation: organisation.name, raisedAt, ownerId },
    state: row.state as DisputeState,
    ...{ replyBy: due === null ? null : isoDay(due), isLate: due !== null && today > due },
    owner: ownerId && (names.get(ownerId) ?? null),
  };
}

export type DisputeThread = DisputeLine & {
  messages: { at: Date; ofRegion: boolean; by: string; text: string }[];
  /** Who could have it in hand; empty for who is not of the desk. */
  managers: { id: string; name: string }[];
  /** Not for a lead in the talk of a colleague. */
  maySay: boolean;
};

/** One talk, for both its sides; of others it is not there. */
export async function getDispute(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<DisputeThread> {
  const row = isUuid(id)
    ? await db.moneyDispute.findFirst({
        where: { ...readable(actor), id },
        include: { ...include, messages: { orderBy: { id: "asc" } } },
      })
    : (readable(actor), null);
  if (!row) throw new Missing("dispute");
  const people = [...row.messages.map(({ by }) => by), ...(row.ownerId ? [row.ownerId] : [])];
  const names = await namesOf(people);
  return {
    ...lineOf(row, names, dayAt(now)),
    messages: row.messages.map(({ at, ofRegion, by, text }) => ({
      ...{ at, ofRegion, text, by: names.get(by) ?? "" },
    })),
    maySay: maySayIn(actor, row),
    managers: sideOf(actor) === "region" ? await listManagers() : [],
  };
}

/** About whom a talk can be raised by the code; for a provider without one, about itself. */
export async function findDisputeSubject(
  actor: Actor,
  supplierCode: string,
): Promise<{ code: string; name: string } | null> {
  assertMay(actor, "dispute.raise", actor.supplierIds[0]);
  const where = supplierCode === "" ? { id: { in: actor.supplierIds } } : { code: supplierCode };
  const select = { id: true, code: true, name: true };
  const found = await db.supplier.findFirst({ where: { ...where, successorId: null }, select });
  return found && may(actor, "dispute.raise", found.id)
    ? { code: found.code, name: found.name }
    : null;
}
