import type { Audience, NoticeState } from "./notice";
import { organisationsFor, rolesFor } from "./audience.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type NoticeLine = {
  id: string;
  title: string;
  audience: Audience;
  segment: string | null;
  municipality: string | null;
  validFrom: IsoDay;
  state: NoticeState;
  /** How many people said to have read it. */
  read: number;
};

type Row = Prisma.NoticeGetPayload<object>;

function lineOf(row: Row, read: number): NoticeLine {
  const { id, title, segment, municipality } = row;
  return {
    ...{ id, title, segment, municipality, read },
    // Held to their codes by the database.
    ...{ audience: row.audience as Audience, state: row.state as NoticeState },
    validFrom: isoDay(dayNumber(row.validFrom)),
  };
}

/** Everything the region told or is about to tell, drafts first, then the newest. */
export async function listNotices(actor: Actor): Promise<NoticeLine[]> {
  assertMay(actor, "notice.write");
  const rows = await db.notice.findMany({
    where: { state: { not: "discarded" } },
    include: { _count: { select: { readers: { where: { readAt: { not: null } } } } } },
    orderBy: [{ state: "asc" }, { validFrom: "desc" }, { writtenAt: "desc" }],
    take: 200,
  });
  return rows.map((row) => lineOf(row, row._count.readers));
}

export type OrganisationReading = {
  id: string;
  name: string;
  /** How many of its people it is for. */
  people: number;
  seen: number;
  /** Who said to have read it. */
  readBy: string[];
};

export type NoticePage = NoticeLine & {
  text: string;
  revision: number;
  withdrawReason: string;
  organisations: OrganisationReading[];
};

/** One notice, with who read it and who did not, by organisation. */
export async function getNotice(actor: Actor, id: string, now = new Date()): Promise<NoticePage> {
  assertMay(actor, "notice.write");
  const row = isUuid(id)
    ? await db.notice.findFirst({ where: { id, state: { not: "discarded" } } })
    : null;
  if (!row) throw new Missing("notice");
  const organisations = await readingOf(row, now);
  const read = organisations.reduce((sum, { readBy }) => sum + readBy.length, 0);
  const { text, revision, withdrawReason } = row;
  return { ...lineOf(row, read), text, revision, withdrawReason, organisations };
}

async function readingOf(row: Row, now: Date): Promise<OrganisationReading[]> {
  const roles = [...rolesFor(row)];
  const isReader = { roles: { hasSome: roles }, user: { disabledAt: null } };
  const organisations = await db.organisation.findMany({
    where: { ...organisationsFor(row, now), members: { some: isReader } },
    select: {
      ...{ id: true, name: true },
      members: { where: isReader, select: { user: { select: { id: true, name: true } } } },
      noticeReaders: { where: { noticeId: row.id }, select: { userId: true, readAt: true } },
    },
    orderBy: { name: "asc" },
  });
  return organisations.map(({ id, name, members, noticeReaders }) => {
    const read = new Set(noticeReaders.flatMap((one) => (one.readAt ? [one.userId] : [])));
    const readers = members.filter(({ user }) => read.has(user.id));
    return {
      ...{ id, name, people: members.length, seen: noticeReaders.length },
      readBy: readers.map(({ user }) => user.name),
    };
  });
}
