import { getWaitBehaviour } from "./get-wait-behaviour.server";
import type {
  ContractActLine,
  ContractedScope,
  FileDocument,
  FileMark,
  FileRest,
  FileSupplier,
  SupplierFile,
} from "./supplier-file";
import { standingOf } from "../contracts/contract-rows.server";
import { asShown } from "../quality/quality";
import { listStopsOf } from "../stops/list-stops.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { type DayNumber, dayAt, dayNumber, FOREVER, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Prisma } from "~/generated/prisma/client";

const MOST_DOCUMENTS = 30;

const include = {
  provider: { select: { legalName: true, kvk: true, agb: true } },
  successor: { select: { code: true, name: true } },
  predecessors: { select: { code: true, name: true }, orderBy: { name: "asc" } },
  contracts: { orderBy: [{ startsOn: "desc" }, { code: "asc" }] },
} as const satisfies Prisma.SupplierInclude;

type Row = Prisma.SupplierGetPayload<{ include: typeof include }>;

/** What is known of a supplier; who reads the scope only gets no more than that. */
export async function getSupplierFile(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<SupplierFile> {
  assertMay(actor, "contract.read-scope");
  const row = await db.supplier.findUnique({ where: { code }, include });
  if (!row) throw new Missing("supplier");
  const today = dayAt(now);
  return {
    ...{ supplier: supplierOf(row), today },
    contracts: row.contracts.map((contract) => contractedScope(contract, today)),
    rest: may(actor, "contract.read") ? await restOf(row, now) : null,
  };
}

function supplierOf({ provider, page, ...row }: Row): FileSupplier {
  return {
    ...{ id: row.id, code: row.code, name: row.name, slug: row.slug, kind: row.kind },
    isShown: page === "published" && row.successorId === null,
    ...{ legalName: provider?.legalName ?? null, kvk: provider?.kvk ?? null },
    ...{ agb: provider?.agb ?? null, successor: row.successor, predecessors: row.predecessors },
  };
}

export function contractedScope(
  row: Prisma.ContractGetPayload<object>,
  today: DayNumber,
): ContractedScope {
  const { state, startsOn, endsOn, planned } = standingOf(row);
  const { code, law, segment, profile, intensities, roles, acceptanceDuty } = row;
  return {
    ...{ code, law, segment, profile, intensities, roles, acceptanceDuty, state },
    from: isoDay(startsOn),
    to: endsOn === FOREVER ? null : isoDay(endsOn),
    planned: planned && { move: planned.move, on: isoDay(planned.on) },
    isInForce: state === "active" && startsOn <= today && today <= endsOn,
  };
}

async function restOf({ id, contracts }: Row, now: Date): Promise<FileRest> {
  const { clocks, minimumN } = await getRegion(now);
  const today = dayAt(now);
  const [acts, waits, stops, marks, documents, figures] = await Promise.all([
    listActs(contracts.map((one) => one.id)),
    getWaitBehaviour(id, { today, clocks }),
    listStopsOf(id),
    listMarks(id, today),
    listDocuments(id),
    db.qualityFigure.findMany({
      where: { supplierId: id },
      orderBy: [{ period: "desc" }, { indicator: "asc" }],
    }),
  ]);
  const quality = figures.map((figure) => asShown(figure, minimumN));
  return { acts, waits, stops, marks, documents, quality };
}

/** What was done to these contracts, the newest first. */
export async function listActs(contractIds: string[]): Promise<ContractActLine[]> {
  const rows = await db.contractAct.findMany({
    where: { contractId: { in: contractIds } },
    include: { contract: { select: { code: true } } },
    orderBy: { id: "desc" },
  });
  return rows.map(({ id, contract, act, fromDay, endsOn, ...row }) => ({
    ...{ id: String(id), contractCode: contract.code, act, reason: row.reason },
    ...{ by: row.by, at: row.at, year: row.year, basisPoints: row.basisPoints },
    from: isoDay(dayNumber(fromDay)),
    endsOn: endsOn && isoDay(dayNumber(endsOn)),
  }));
}

async function listMarks(supplierId: string, today: DayNumber): Promise<FileMark[]> {
  const rows = await db.mark.findMany({ where: { supplierId }, orderBy: { mark: "asc" } });
  return rows.map(({ mark, number, validUntil, state }) => ({
    ...{ mark, number, state, validUntil: validUntil && isoDay(dayNumber(validUntil)) },
    isExpired: validUntil !== null && dayNumber(validUntil) < today,
  }));
}

/** What was put on the window, the newest first. */
async function listDocuments(supplierId: string): Promise<FileDocument[]> {
  const rows = await db.pageVersion.findMany({
    where: { supplierId, act: { in: ["published", "register"] } },
    orderBy: { id: "desc" },
    take: MOST_DOCUMENTS,
  });
  return rows.map(({ offerCode, fields, by, at }) => ({
    ...{ offerCode, by, at, title: titleOf(fields) },
  }));
}

function titleOf(fields: Prisma.JsonValue): string {
  const title = (fields as { title?: unknown } | null)?.title;
  return typeof title === "string" ? title : "";
}
