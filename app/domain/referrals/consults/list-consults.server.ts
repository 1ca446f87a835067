import { assertReferrer } from "../needs/need-for.server";
import { answersFor } from "../requests/answers-for.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type Consult = {
  id: string;
  number: number;
  offer: { code: string; title: string };
  supplier: string;
  sender: { name: string; phone: string | null; route: string };
  law: string;
  profile: string | null;
  ageBand: string | null;
  municipality: string | null;
  question: string;
  askedAt: Date;
  dueOn: IsoDay | null;
  isLate: boolean;
  answer: string;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
  /** The need that it became. */
  needId: string | null;
};

const include = {
  supplier: { select: { name: true } },
  offer: { select: { code: true, title: true } },
  organisation: { select: { name: true, phone: true } },
} as const satisfies Prisma.ConsultQuestionInclude;

type Row = Prisma.ConsultQuestionGetPayload<{ include: typeof include }>;

const MOST = 100;
/** What waits for an answer first, then the newest. */
const ORDER = [
  { dueOn: { sort: "asc", nulls: "last" } },
  { number: "desc" },
] satisfies Prisma.ConsultQuestionOrderByWithRelationInput[];

/** What the own organisation asked. */
export async function listConsults(actor: Actor, now = new Date()): Promise<Consult[]> {
  const organisationId = assertReferrer(actor, "consult.ask");
  const where = { organisationId };
  const rows = await db.consultQuestion.findMany({ where, include, orderBy: ORDER, take: MOST });
  return rows.map((row) => consultOf(row, now));
}

export async function getConsult(actor: Actor, id: string, now = new Date()): Promise<Consult> {
  const organisationId = assertReferrer(actor, "consult.ask");
  return one({ id, organisationId }, now);
}

const SHOWN_DAYS = 30;

/** For the inbox of a supplier: what waits, and what it answered lately. */
export async function listReceivedConsults(actor: Actor, now = new Date()): Promise<Consult[]> {
  assertMay(actor, "consult.answer", actor.supplierIds[0]);
  const lately = dateOf(dayAt(now) - SHOWN_DAYS);
  const rows = await db.consultQuestion.findMany({
    where: {
      supplierId: { in: await answersFor(db, actor.supplierIds) },
      OR: [{ dueOn: { not: null } }, { answeredAt: { gte: lately } }],
    },
    ...{ include, orderBy: ORDER, take: MOST },
  });
  return rows.map((row) => consultOf(row, now));
}

export async function getReceivedConsult(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Consult> {
  assertMay(actor, "consult.answer", actor.supplierIds[0]);
  return one({ id, supplierId: { in: await answersFor(db, actor.supplierIds) } }, now);
}

/** One of others is not there. */
async function one(
  where: Prisma.ConsultQuestionWhereInput & { id: string },
  now: Date,
): Promise<Consult> {
  const row = isUuid(where.id) ? await db.consultQuestion.findFirst({ where, include }) : null;
  if (!row) throw new Missing("consult");
  return consultOf(row, now);
}

function consultOf(row: Row, now: Date): Consult {
  const { id, number, law, profile, ageBand, municipality, question, askedAt, answer } = row;
  const { answeredAt, withdrawnAt, needId, offer, organisation, supplier, route } = row;
  const due = row.dueOn && dayNumber(row.dueOn);
  return {
    ...{ id, number, law, profile, ageBand, municipality, question, askedAt, answer, offer },
    ...{ answeredAt, withdrawnAt, needId, supplier: supplier.name },
    sender: { ...organisation, route },
    ...{ dueOn: due === null ? null : isoDay(due), isLate: due !== null && due < dayAt(now) },
  };
}
