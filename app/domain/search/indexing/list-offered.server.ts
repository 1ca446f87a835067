import type { Offered, OfferedPlace, OfferingSupplier } from "./document-of";
import {
  closuresAt,
  contractLine,
  daysOfStops,
  grantedStops,
  observedSelect,
  plannedClosures,
} from "~/domain/providers/public.server";
import { type DayNumber, FOREVER } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

type Tx = Prisma.TransactionClient;

type OfferRow = Prisma.OfferGetPayload<object>;
type SupplierRow = Prisma.SupplierGetPayload<object>;
type Declared = NonNullable<OfferedPlace["declared"]>;
type Current = { declared: Declared; doubtfulFrom: DayNumber };

const ofProviders = { include: { members: { include: { provider: true } } } } as const;
type CombinationRow = Prisma.CombinationGetPayload<typeof ofProviders>;

/**
 * Offers as they are now, with all that their documents are made of. Few queries, and one after
 * another: a transaction has one connection.
 */
export async function listOffered(tx: Tx, offerIds: string[]): Promise<Offered[]> {
  const rows = await tx.offer.findMany({ where: { id: { in: offerIds } } });
  const suppliers = await listSuppliers(tx, [...new Set(rows.map((row) => row.supplierId))]);
  const places = await listPlaces(tx, offerIds);
  return rows.map((row) =>
    asOffered(row, suppliers.get(row.supplierId)!, places.get(row.id) ?? []),
  );
}

async function listSuppliers(tx: Tx, ids: string[]): Promise<Map<string, OfferingSupplier>> {
  const rows = await tx.supplier.findMany({ where: { id: { in: ids } } });
  const combinations = await tx.combination.findMany({
    where: { supplierId: { in: ids } },
    ...ofProviders,
  });
  const contracts = await tx.contract.findMany({ where: { supplierId: { in: ids } } });
  const figures = await tx.qualityFigure.findMany({
    where: { supplierId: { in: ids } },
    select: { supplierId: true, indicator: true, period: true, denominator: true },
  });
  const figuresOf = grouped(figures, (row) => row.supplierId);
  const combinationOf = new Map(combinations.map((row) => [row.supplierId, row]));
  const contractsOf = grouped(contracts, (row) => row.supplierId);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...asSupplier(row, combinationOf.get(row.id) ?? null),
        contracts: (contractsOf.get(row.id) ?? []).map(contractLine),
        figures: figuresOf.get(row.id) ?? [],
      },
    ]),
  );
}

async function listPlaces(tx: Tx, offerIds: string[]): Promise<Map<string, OfferedPlace[]>> {
  const rows = await tx.offerPlace.findMany({
    where: { offerId: { in: offerIds }, endedOn: null },
    include: {
      place: true,
      stops: grantedStops,
      observed: observedSelect,
      offer: { select: { supplier: { select: { closures: plannedClosures } } } },
    },
  });
  const declarations = await listCurrent(tx, offerIds);
  const byOffer = grouped(rows, (row) => row.offerId);
  return new Map(
    [...byOffer].map(([offerId, ofOffer]) => [
      offerId,
      ofOffer.map(({ id, place, placeId, stops, observed, offer }) => ({
        id,
        place: place && { ...place, municipality: place.municipalityCode },
        declared: null,
        doubtfulFrom: FOREVER,
        ...declarations.get(id),
        stops: daysOfStops(stops),
        observed,
        closures: closuresAt(offer.supplier.closures, placeId),
      })),
    ]),
  );
}

type CurrentRow = Declared & { offerPlaceId: string; doubtfulFrom: DayNumber | null };

/**
 * The current declaration per offer-place: the greatest (as_of, id) that was not taken back; and from
 * which day it is in doubt, the first after the shortest term of its challenges.
 */
async function listCurrent(tx: Tx, offerIds: string[]): Promise<Map<string, Current>> {
  const rows = await tx.$queryRaw<CurrentRow[]>`
    select p.id as "offerPlaceId", d.status::text as status,
      d.weeks_to_intake as "weeksToIntake", d.weeks_to_start as "weeksToStart",
      d.number_waiting as "numberWaiting", d.as_of - date 'epoch' as "asOf",
      d.full_until - date 'epoch' as "fullUntil", d.stop_from - date 'epoch' as "stopFrom",
      d.stop_to - date 'epoch' as "stopTo",
      (select min(c.due_on) - date 'epoch' + 1 from waiting_challenge c
       where c.offer_place_id = p.id and c.declaration_id = d.id) as "doubtfulFrom"
    from offer_place p
    cross join lateral (
      select * from waiting_declaration said where offer_place_id = p.id
        and not exists (select from declaration_withdrawal where declaration_id = said.id)
      order by as_of desc, id desc limit 1
    ) d
    where p.offer_id = any(${offerIds}::uuid[])`;
  return new Map(
    rows.map(({ offerPlaceId, doubtfulFrom, ...declared }) => [
      offerPlaceId,
      { declared, doubtfulFrom: doubtfulFrom ?? FOREVER },
    ]),
  );
}

function asOffered(row: OfferRow, supplier: OfferingSupplier, places: OfferedPlace[]): Offered {
  const { descriptionPlain: plain, descriptionProfessional: professional } = row;
  return { ...row, plain, professional, supplier, places };
}

function asSupplier(
  { id, kind, code, slug, name, page, successorId }: SupplierRow,
  combination: CombinationRow | null,
): Omit<OfferingSupplier, "contracts" | "figures"> {
  const isPublished = combination === null || combination.state === "published";
  const members = combination?.members ?? [];
  const names = members.map(({ provider }) => provider.name).sort();
  const lead = members.find((member) => member.isLead)?.provider.name ?? "";
  return {
    id,
    kind,
    code,
    slug,
    name,
    isListed: page === "published" && successorId === null && isPublished,
    combination: combination && { lead, members: names },
  };
}

function grouped<Row>(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
