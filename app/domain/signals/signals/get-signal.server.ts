import { type Hearing, isLate, mustBeHeard, runningTerm, type SignalState } from "./signal";
import { namesOf } from "./list-signals.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { SignalKind, SignalSeverity } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type SignalDossier = {
  id: string;
  number: number;
  supplier: { id: string; code: string; name: string; slug: string; kind: string };
  offer: { code: string; title: string } | null;
  kind: SignalKind;
  severity: SignalSeverity;
  state: SignalState;
  text: string;
  author: { name: string; organisation: string | null };
  raisedAt: Date;
  dueOn: IsoDay | null;
  isLate: boolean;
  ownerId: string | null;
  owner: string | null;
  disclosed: { text: string; at: Date } | null;
  /** The supplier has a say before it is resolved. */
  mustBeHeard: boolean;
  unheardReason: string;
  outcome: string;
  feedback: string;
  tags: string[];
  belongsTo: { id: string; number: number } | null;
  together: { id: string; number: number }[];
  entries: { act: string; at: Date; by: string; text: string }[];
  /** What could be chosen: who else works here, known tags, other signals of the supplier. */
  managers: { id: string; name: string }[];
  knownTags: string[];
  others: { id: string; number: number; kind: SignalKind }[];
};

const include = {
  supplier: { select: { id: true, code: true, name: true, slug: true, kind: true } },
  offer: { select: { code: true, title: true } },
  organisation: { select: { name: true } },
  belongsTo: { select: { id: true, number: true } },
  together: { select: { id: true, number: true }, orderBy: { number: "asc" } },
  entries: { orderBy: { id: "asc" } },
} as const satisfies Prisma.SignalInclude;

type Row = Prisma.SignalGetPayload<{ include: typeof include }>;

/** Everything of one signal, for the desk. */
export async function getSignal(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<SignalDossier> {
  assertMay(actor, "signal.read");
  const row = isUuid(id) ? await db.signal.findUnique({ where: { id }, include }) : null;
  if (!row) throw new Missing("signal");
  const [names, managers, tags, others, region] = await Promise.all([
    namesOf([row.authorId, ...(row.ownerId ? [row.ownerId] : []), ...row.entries.map((e) => e.by)]),
    listManagers(),
    db.signalTag.findMany({ orderBy: { name: "asc" } }),
    db.signal.findMany({
      where: { supplierId: row.supplierId, id: { not: id } },
      orderBy: { number: "desc" },
      take: 50,
      select: { id: true, number: true, kind: true },
    }),
    getRegion(now),
  ]);
  const name = (userId: string) => names.get(userId) ?? "";
  return {
    ...factsOf(row, now),
    mustBeHeard: mustBeHeard(hearingOf(row), dayAt(now), region),
    author: { name: name(row.authorId), organisation: row.organisation?.name ?? null },
    owner: row.ownerId && name(row.ownerId),
    entries: row.entries.map(({ act, at, by, text }) => ({ act, at, text, by: name(by) })),
    managers,
    knownTags: tags.map((tag) => tag.name),
    others: others as SignalDossier["others"],
  };
}

function hearingOf({ kind, disclosedAt, entries }: Row): Hearing {
  const isAnswered = entries.some(({ act }) => act === "answer");
  return { kind: kind as SignalKind, disclosedAt, isAnswered };
}

function factsOf(row: Row, now: Date) {
  const { id, number, supplier, offer, text, raisedAt, ownerId, tags, belongsTo, together } = row;
  // Held to their codes by the database and by whoever writes them.
  const [state, kind] = [row.state as SignalState, row.kind as SignalKind];
  const terms = {
    ...{ acknowledgeBy: dayNumber(row.acknowledgeBy), feedBackBy: dayNumber(row.feedBackBy) },
  };
  const due = runningTerm(state, terms);
  return {
    ...{ id, number, supplier, offer, text, raisedAt, ownerId, tags, belongsTo, together },
    ...{ state, kind, severity: row.severity as SignalSeverity },
    ...{ unheardReason: row.unheardReason, outcome: row.outcome, feedback: row.feedback },
    dueOn: due === null ? null : isoDay(due),
    isLate: isLate(state, terms, dayAt(now)),
    disclosed:
      row.disclosed !== null && row.disclosedAt
        ? { text: row.disclosed, at: row.disclosedAt }
        : null,
  };
}

/** Who can have a signal or a talk about money in hand. */
export async function listManagers(): Promise<{ id: string; name: string }[]> {
  return db.user.findMany({
    where: {
      ...{ disabledAt: null, passwordHash: { not: null } },
      memberships: { some: { roles: { has: "contract-manager" } } },
    },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}
