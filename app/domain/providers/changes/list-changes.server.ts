import { type Change, fieldsIn } from "./change";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayNumber, type IsoDay, startOfDay } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** Days as they were asked; an empty one has no limit. */
export type Period = { from: IsoDay | null; to: IsoDay | null; page: number };
export type ChangesPage = { changes: Change[]; page: number; pages: number; total: number };

const A_PAGE = 50;

/** What was changed of the own supplier, by whoever did it, the newest first. */
export async function listOwnChanges(actor: Actor, period: Period): Promise<ChangesPage> {
  const supplierId = actor.supplierIds[0];
  assertMay(actor, "own-changes.read", supplierId);
  const own = { supplierId: { in: actor.supplierIds } };
  const [offers, places, stops] = await Promise.all([
    db.offer.findMany({ where: own, select: { id: true } }),
    db.offerPlace.findMany({ where: { offer: own }, select: { id: true } }),
    db.clientStop.findMany({ where: own, select: { id: true } }),
  ]);
  const subjects = [
    ...offers.map(({ id }) => `offer/${id}`),
    ...places.map(({ id }) => `offer-place/${id}`),
    ...stops.map(({ id }) => `client-stop/${id}`),
  ];
  const suppliers = actor.supplierIds.map((id) => ({ subject: { startsWith: `supplier/${id}` } }));
  return changesWhere({ OR: [{ subject: { in: subjects } }, ...suppliers] }, period);
}

/** What was changed of any supplier, the region and its registers. */
export async function listAllChanges(actor: Actor, period: Period): Promise<ChangesPage> {
  assertMay(actor, "changes.read");
  const kinds = [
    "offer",
    "offer-place",
    "supplier",
    "client-stop",
    "closure",
    "register",
    "region",
  ];
  return changesWhere(
    { OR: kinds.map((kind) => ({ subject: { startsWith: `${kind}/` } })) },
    period,
  );
}

async function changesWhere(
  where: Prisma.AuditEntryWhereInput,
  { from, to, page: asked }: Period,
): Promise<ChangesPage> {
  const at = {
    ...(from && { gte: startOfDay(from) }),
    ...(to && { lt: startOfDay(dayNumber(to) + 1) }),
  };
  const within = { AND: [where, { at }] };
  const total = await db.auditEntry.count({ where: within });
  const pages = Math.max(1, Math.ceil(total / A_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const rows = await db.auditEntry.findMany({
    where: within,
    orderBy: { id: "desc" },
    skip: (page - 1) * A_PAGE,
    take: A_PAGE,
  });
  const names = await namesOf(rows.map(({ subject }) => subject));
  const changes = rows.map(({ id, at: moment, actor, action, subject, details }) => ({
    ...{ id: String(id), at: moment, by: actor, action },
    about: names.get(subject) ?? codeIn(subject),
    fields: fieldsIn(details),
  }));
  return { changes, page, pages, total };
}

/** `supplier/<id>/offer/p001-n1` and `register/offers.csv` name themselves. */
function codeIn(subject: string): string | null {
  return /^(?:supplier\/[^/]+\/(?:offer|place)|register)\/(.+)$/.exec(subject)?.[1] ?? null;
}

async function namesOf(subjects: string[]): Promise<Map<string, string>> {
  const ids = (kind: string) =>
    subjects.filter((one) => one.startsWith(`${kind}/`)).map((one) => one.split("/")[1] ?? "");
  const [offers, places, suppliers] = await Promise.all([
    db.offer.findMany({
      where: { id: { in: ids("offer") } },
      select: { id: true, title: true },
    }),
    db.offerPlace.findMany({
      where: { id: { in: ids("offer-place") } },
      select: {
        ...{ id: true, offer: { select: { title: true } } },
        place: { select: { name: true } },
      },
    }),
    db.supplier.findMany({
      where: { id: { in: ids("supplier") } },
      select: { id: true, name: true },
    }),
  ]);
  return new Map([
    ...offers.map(({ id, title }) => [`offer/${id}`, title] as const),
    ...places.map(
      ({ id, offer, place }) =>
        [`offer-place/${id}`, [offer.title, place?.name].filter(Boolean).join(", ")] as const,
    ),
    ...suppliers.map(({ id, name }) => [`supplier/${id}`, name] as const),
  ]);
}
