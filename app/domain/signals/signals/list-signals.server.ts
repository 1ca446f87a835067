import { isLate, mostPressingFirst, runningTerm, type SignalState } from "./signal";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { SignalKind, SignalSeverity } from "~/domain/catalogue/public";
import { dateOf, dayAt, type DayNumber, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

export type SignalFilter = {
  kind?: string | null;
  /** A state; without one whatever is not over. */
  state?: string | null;
  tag?: string | null;
  supplierCode?: string | null;
};

export type SignalLine = {
  id: string;
  number: number;
  supplier: { code: string; name: string };
  offer: string | null;
  kind: SignalKind;
  severity: SignalSeverity;
  state: SignalState;
  raisedAt: Date;
  /** The last day of the term that runs. */
  dueOn: IsoDay | null;
  isLate: boolean;
  owner: string | null;
  tags: string[];
  /** How many others say the same. */
  together: number;
  isDisclosed: boolean;
};

const LINES_A_PAGE = 50;

const select = {
  ...{ id: true, number: true, kind: true, severity: true, state: true, raisedAt: true },
  ...{ acknowledgeBy: true, feedBackBy: true, ownerId: true, tags: true, disclosedAt: true },
  supplier: { select: { code: true, name: true } },
  offer: { select: { title: true } },
  _count: { select: { together: true } },
} as const satisfies Prisma.SignalSelect;

export type SignalPage = { lines: SignalLine[]; total: number; page: number; pages: number };

/** The queue: late ones on top, then the most severe, then whose term ends first. */
export async function listSignals(
  actor: Actor,
  filter: SignalFilter & { page?: number },
  now = new Date(),
): Promise<SignalPage> {
  assertMay(actor, "signal.read");
  const today = dayAt(now);
  const rows = await db.signal.findMany({ where: whereOf(filter), select });
  const sorted = mostPressingFirst(rows.map(termed), today);
  const pages = Math.max(1, Math.ceil(sorted.length / LINES_A_PAGE));
  const page = Math.min(Math.max(1, filter.page ?? 1), pages);
  const shown = sorted.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE);
  const names = await namesOf(shown.flatMap(({ ownerId }) => ownerId ?? []));
  const lines = shown.map((row) => lineOf(row, names, today));
  return { lines, total: sorted.length, page, pages };
}

/** Every signal whose term passed and every severe one, without pages: whoever reads it chooses from it. */
export async function listPressingSignals(actor: Actor, now = new Date()): Promise<SignalLine[]> {
  assertMay(actor, "signal.read");
  const today = dayAt(now);
  const rows = await db.signal.findMany({ where: pressing(today), select });
  return mostPressingFirst(rows.map(termed), today).map((row) => lineOf(row, new Map(), today));
}

function pressing(today: DayNumber): Prisma.SignalWhereInput {
  const isPast = { lt: dateOf(today) };
  return {
    state: { not: "fed-back" },
    OR: [
      { severity: "high" },
      { state: "new", acknowledgeBy: isPast },
      { state: { not: "new" }, feedBackBy: isPast },
    ],
  };
}

function whereOf({ kind, state, tag, supplierCode }: SignalFilter): Prisma.SignalWhereInput {
  return {
    state: state ? state : { not: "fed-back" },
    ...(kind && { kind }),
    ...(tag && { tags: { has: tag } }),
    ...(supplierCode && { supplier: { code: supplierCode } }),
  };
}

type Row = Prisma.SignalGetPayload<{ select: typeof select }>;

function termed(row: Row) {
  return {
    ...row,
    // Held to their codes by the database and by whoever writes them.
    state: row.state as SignalState,
    severity: row.severity as SignalSeverity,
    ...{ acknowledgeBy: dayNumber(row.acknowledgeBy), feedBackBy: dayNumber(row.feedBackBy) },
  };
}

function lineOf(
  row: ReturnType<typeof termed>,
  names: Map<string, string>,
  today: DayNumber,
): SignalLine {
  const { id, number, supplier, severity, state, raisedAt, ownerId, tags } = row;
  const due = runningTerm(state, row);
  return {
    ...{ id, number, supplier, severity, state, raisedAt, tags },
    ...{ offer: row.offer?.title ?? null, kind: row.kind as SignalKind },
    ...{ dueOn: due === null ? null : isoDay(due), isLate: isLate(state, row, today) },
    ...{ owner: ownerId && (names.get(ownerId) ?? null), together: row._count.together },
    isDisclosed: row.disclosedAt !== null,
  };
}

/** The names of people by their ids. */
export async function namesOf(userIds: string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** How many signals about each of these suppliers are not over. */
export async function countOpenSignals(
  actor: Actor,
  supplierIds: string[],
): Promise<Map<string, number>> {
  assertMay(actor, "signal.read");
  const counts = await db.signal.groupBy({
    by: ["supplierId"],
    where: { supplierId: { in: supplierIds }, state: { not: "fed-back" } },
    _count: true,
  });
  return new Map(counts.map(({ supplierId, _count }) => [supplierId, _count]));
}

const MOST_OF_A_SUPPLIER = 200;

/** What was said of a supplier and is open, whose term ends first on top; and how much was ever said. */
export async function listSignalsOf(
  actor: Actor,
  supplierId: string,
  now = new Date(),
): Promise<{ lines: SignalLine[]; open: number; total: number }> {
  assertMay(actor, "signal.read");
  const today = dayAt(now);
  const isOpen = { supplierId, state: { not: "fed-back" } };
  const [rows, open, total] = await Promise.all([
    db.signal.findMany({
      ...{ where: isOpen, select, take: MOST_OF_A_SUPPLIER },
      orderBy: [{ feedBackBy: "asc" }, { number: "asc" }],
    }),
    db.signal.count({ where: isOpen }),
    db.signal.count({ where: { supplierId } }),
  ]);
  const names = await namesOf(rows.flatMap(({ ownerId }) => ownerId ?? []));
  const lines = mostPressingFirst(rows.map(termed), today).map((row) => lineOf(row, names, today));
  return { lines, open, total };
}
