import { type AuditLine, type AuditPlace, fieldsOf } from "./audit-line";
import { db } from "~/db/read.server";
import { type Actor, assertMay, type Role } from "~/domain/accounts/public";
import { dayNumber, type IsoDay, startOfDay } from "~/domain/kernel/day";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type AuditAsked = {
  /** A name, an address, an organisation, `visitor` or `system:…`. */
  who: string;
  role: string;
  action: string;
  /** The beginning of it: `offer/`. */
  subject: string;
  from: IsoDay | null;
  to: IsoDay | null;
  after: AuditPlace | null;
};

export type Person = { name: string; roles: Role[]; organisations: string[] };

export type AuditPage = {
  lines: AuditLine[];
  people: Map<string, Person>;
  /** Where older ones begin; null when there are none. */
  next: AuditPlace | null;
};

const A_PAGE = 50;
const MOST_PEOPLE = 500;

/** What was done, the newest first; a page at a time, without counting what comes after. */
export async function listAudit(
  actor: Actor,
  asked: AuditAsked,
  pageSize = A_PAGE,
): Promise<AuditPage> {
  assertMay(actor, "audit.read");
  const rows = await db.auditEntry.findMany({
    where: { AND: await conditions(asked) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return {
    lines: shown.map(({ id, details, ...row }) => ({
      ...{ ...row, id: String(id), fields: fieldsOf(row.subject, details) },
    })),
    people: await peopleOf(shown.map((row) => row.actor)),
    next: last ? { at: last.at, id: last.id } : null,
  };
}

/** Every kind of act that was ever done, in one step per kind. */
export async function listActions(actor: Actor): Promise<string[]> {
  assertMay(actor, "audit.read");
  const rows = await db.$queryRaw<{ action: string }[]>`
    with recursive kinds as (
      (select action from audit_entry order by action limit 1)
      union all
      select (select a.action from audit_entry a where a.action > kinds.action
        order by a.action limit 1)
      from kinds where kinds.action is not null
    )
    select action from kinds where action is not null`;
  return rows.map(({ action }) => action);
}

async function conditions(asked: AuditAsked): Promise<Prisma.AuditEntryWhereInput[]> {
  const { who, role, action, subject, from, to, after } = asked;
  const people = who === "" && role === "" ? null : await idsOf(who, role);
  return [
    ...(people ? [{ actor: { in: people } }] : []),
    ...(action ? [{ action }] : []),
    ...(subject ? [{ subject: { startsWith: subject } }] : []),
    ...(from ? [{ at: { gte: startOfDay(from) } }] : []),
    ...(to ? [{ at: { lt: startOfDay(dayNumber(to) + 1) } }] : []),
    ...(after ? beforePlace(after) : []),
  ];
}

function beforePlace({ at, id }: AuditPlace): Prisma.AuditEntryWhereInput[] {
  return [{ at: { lte: at } }, { OR: [{ at: { lt: at } }, { id: { lt: id } }] }];
}

async function idsOf(who: string, role: string): Promise<string[]> {
  if (who === "visitor" || who.startsWith("system:")) return [who];
  const named = { contains: who, mode: "insensitive" } as const;
  const rows = await db.user.findMany({
    where: {
      ...(who && {
        OR: [
          ...[{ name: named }, { email: named }],
          { memberships: { some: { organisation: { name: named } } } },
        ],
      }),
      ...(role && { memberships: { some: { roles: { has: role } } } }),
    },
    ...{ select: { id: true }, take: MOST_PEOPLE },
  });
  return rows.map(({ id }) => id);
}

async function peopleOf(actors: string[]): Promise<Map<string, Person>> {
  const ids = [...new Set(actors)].filter((id) => isUuid(id));
  if (ids.length === 0) return new Map();
  const rows = await db.user.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, name: true },
      memberships: { select: { roles: true, organisation: { select: { name: true } } } },
    },
  });
  return new Map(
    rows.map(({ id, name, memberships }) => [
      id,
      {
        name,
        roles: [...new Set(memberships.flatMap(({ roles }) => roles as Role[]))],
        organisations: memberships.map(({ organisation }) => organisation.name),
      },
    ]),
  );
}
