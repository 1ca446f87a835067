import { assertReferrer, factsOf, needFor, type NeedRow } from "./need-for.server";
import type { NeedFacts, NeedState } from "./need";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import type { Prisma } from "~/generated/prisma/client";
import { dateOf, dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export type NeedView = NeedFacts & {
  id: string;
  number: number;
  route: string;
  state: NeedState;
  closedReason: string;
  createdAt: Date;
  changedAt: Date;
  dueOn: IsoDay | null;
  isLate: boolean;
  version: number;
  owner: { id: string; name: string };
  isOwn: boolean;
};

/** A need of the own organisation. */
export async function getNeed(actor: Actor, id: string, now = new Date()): Promise<NeedView> {
  assertReferrer(actor, "need.keep");
  const row = await askWithin(actor, (tx) => needFor(tx, actor, id));
  const owner = await db.user.findUnique({ where: { id: row.ownerId }, select: { name: true } });
  return viewOf(row, { actor, now, owner: owner?.name ?? "" });
}

function viewOf(
  row: NeedRow,
  { actor, now, owner }: { actor: Actor; now: Date; owner: string },
): NeedView {
  const { id, number, route, closedReason, createdAt, changedAt, version, ownerId } = row;
  const due = row.dueOn && dayNumber(row.dueOn);
  return {
    ...factsOf(row),
    ...{ id, number, route, closedReason, createdAt, changedAt, version },
    ...{ state: row.state as NeedState, dueOn: due === null ? null : isoDay(due) },
    ...{ isLate: due !== null && due < dayAt(now), isOwn: ownerId === actor.userId },
    owner: { id: ownerId, name: owner },
  };
}

export type NeedLine = NeedView & {
  /** Requests by what they wait for. */
  requests: {
    /** Of the supplier, within its term. */
    waiting: number;
    /** Of the supplier, past its term. */
    late: number;
    /** A question or an answer that waits for the sender. */
    toDo: number;
    all: number;
  };
  referral: { id: string; number: number; state: string } | null;
  /** When somebody last did something with it or its requests. */
  touchedAt: Date;
};

/** All; what waits for the sender; what is late on either side; what changed lately. */
export const NEED_MATTERS = ["all", "waiting", "late", "changed"] as const;
export type NeedMatter = (typeof NEED_MATTERS)[number];

export type NeedFilter = {
  whose: "own" | "team";
  state: NeedState;
  matter?: NeedMatter;
  page?: number;
};
export type NeedPage = { lines: NeedLine[]; total: number; page: number; pages: number };

const LINES_A_PAGE = 25;

/** Needs of the own organisation: late ones first, then whose day comes first. */
export async function listNeeds(
  actor: Actor,
  { whose, state, matter = "all", page: asked = 1 }: NeedFilter,
  now = new Date(),
): Promise<NeedPage> {
  const organisationId = assertReferrer(actor, "need.keep");
  const { rows, total, page } = await askWithin(actor, async (tx) => {
    const hands = whose === "own" ? { ownerId: { in: await handsOf(tx, actor) } } : {};
    const where = { organisationId, state, AND: [hands, matters(actor, now)[matter]] };
    const total = await tx.need.count({ where });
    const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(total / LINES_A_PAGE)));
    const rows = await tx.need.findMany({
      where,
      include: {
        requests: {
          select: {
            ...{ state: true, dueOn: true, isLate: true },
            entries: { orderBy: { id: "desc" }, take: 1, select: { at: true } },
          },
        },
        referrals: {
          orderBy: { number: "desc" },
          take: 1,
          select: { id: true, number: true, state: true },
        },
      },
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { number: "desc" }],
      skip: (page - 1) * LINES_A_PAGE,
      take: LINES_A_PAGE,
    });
    return { rows, total, page };
  });
  const owners = await db.user.findMany({
    where: { id: { in: [...new Set(rows.map(({ ownerId }) => ownerId))] } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string) => owners.find((one) => one.id === id)?.name ?? "";
  const lines = rows.map((row) => ({
    ...viewOf(row, { actor, now, owner: nameOf(row.ownerId) }),
    requests: countsOf(row.requests, now),
    referral: row.referrals[0] ?? null,
    touchedAt: row.requests
      .flatMap(({ entries }) => entries.map(({ at }) => at))
      .reduce((last, at) => (at > last ? at : last), row.changedAt),
  }));
  return { lines, total, page, pages: Math.max(1, Math.ceil(total / LINES_A_PAGE)) };
}

/** The actor, and for whom it stands in. */
async function handsOf(tx: Tx, { userId, organisationId }: Actor): Promise<string[]> {
  const where = { deputyId: userId, organisationId: organisationId ?? "" };
  const others = await tx.caseDeputy.findMany({ where });
  return [userId, ...others.map((one) => one.userId)];
}

const LATELY_MS = 3 * 24 * 60 * 60 * 1000;

/** What is looked at, as questions to the database. */
function matters(actor: Actor, now: Date): Record<NeedMatter, Prisma.NeedWhereInput> {
  const isPast = { lt: dateOf(dayAt(now)) };
  const lately = { gt: new Date(now.getTime() - LATELY_MS) };
  return {
    all: {},
    waiting: { OR: [{ dueOn: isPast }, { requests: { some: { state: { in: FOR_SENDER } } } }] },
    late: { OR: [{ dueOn: isPast }, { requests: { some: silent(isPast) } }] },
    changed: {
      OR: [
        { changedAt: lately },
        { requests: { some: { entries: { some: { at: lately, by: { not: actor.userId } } } } } },
      ],
    },
  };
}

/** The supplier let its term pass. */
function silent(isPast: { lt: Date }): Prisma.AvailabilityRequestWhereInput {
  return { OR: [{ state: "open", dueOn: isPast }, { state: "expired" }] };
}

/** Waits for the supplier, and for the sender. */
const FOR_SUPPLIER = ["open"];
const FOR_SENDER = ["question", "answered", "lapsed"];

function countsOf(
  requests: { state: string; dueOn: Date | null }[],
  now: Date,
): NeedLine["requests"] {
  const today = dateOf(dayAt(now));
  const isPast = ({ dueOn }: { dueOn: Date | null }) => dueOn !== null && dueOn < today;
  const open = requests.filter(({ state }) => FOR_SUPPLIER.includes(state));
  const expired = requests.filter(({ state }) => state === "expired").length;
  return {
    waiting: open.filter((one) => !isPast(one)).length,
    late: open.filter(isPast).length + expired,
    toDo: requests.filter(({ state }) => FOR_SENDER.includes(state)).length,
    all: requests.length,
  };
}

export type NeedCounts = { open: number; late: number; toDo: number; silent: number };

/** What waits for the organisation, for the start page. */
export async function countNeeds(actor: Actor, now = new Date()): Promise<NeedCounts> {
  const organisationId = assertReferrer(actor, "need.keep");
  const today = dateOf(dayAt(now));
  const need = { organisationId, state: "open" };
  return askWithin(actor, async (tx) => ({
    open: await tx.need.count({ where: need }),
    late: await tx.need.count({ where: { ...need, dueOn: { lt: today } } }),
    toDo: await tx.availabilityRequest.count({
      where: { organisationId, state: { in: FOR_SENDER }, need: { state: "open" } },
    }),
    silent: await tx.availabilityRequest.count({
      where: {
        ...{ organisationId, need: { state: "open" }, ...silent({ lt: today }) },
      },
    }),
  }));
}
