import type { Offered, OfferedPlace, OfferingSupplier } from "./document-of";
import { type DayNumber, dayNumber, FOREVER } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

type Tx = Prisma.TransactionClient;

const include = {
  supplier: {
    include: {
      contracts: true,
      combination: { include: { members: { include: { provider: { select: { name: true } } } } } },
    },
  },
  places: { include: { place: true }, orderBy: { id: "asc" } },
} as const satisfies Prisma.OfferInclude;

type OfferRow = Prisma.OfferGetPayload<{ include: typeof include }>;
type Declared = NonNullable<OfferedPlace["declared"]>;

/** Offers as they are now, with all that their documents are made of, in few queries. */
export async function listOffered(tx: Tx, offerIds: string[]): Promise<Offered[]> {
  const rows = await tx.offer.findMany({ where: { id: { in: offerIds } }, include });
  const declarations = await listCurrent(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => asOffered(row, declarations));
}

/** The current declaration per offer-place: the greatest (as_of, id). */
async function listCurrent(tx: Tx, offerIds: string[]): Promise<Map<string, Declared>> {
  const rows = await tx.$queryRaw<({ offerPlaceId: string } & Declared)[]>`
    select p.id as "offerPlaceId", d.status::text as status,
      d.weeks_to_intake as "weeksToIntake", d.weeks_to_start as "weeksToStart",
      d.number_waiting as "numberWaiting", d.as_of - date 'epoch' as "asOf",
      d.full_until - date 'epoch' as "fullUntil", d.stop_from - date 'epoch' as "stopFrom",
      d.stop_to - date 'epoch' as "stopTo"
    from offer_place p
    cross join lateral (
      select * from waiting_declaration where offer_place_id = p.id
      order by as_of desc, id desc limit 1
    ) d
    where p.offer_id = any(${offerIds}::uuid[])`;
  return new Map(rows.map(({ offerPlaceId, ...declared }) => [offerPlaceId, declared]));
}

function asOffered(row: OfferRow, declarations: Map<string, Declared>): Offered {
  return {
    ...row,
    plain: row.descriptionPlain,
    professional: row.descriptionProfessional,
    supplier: asSupplier(row.supplier),
    places: row.places.map(({ id, place }) => ({
      id,
      place: place && { ...place, municipality: place.municipalityCode },
      declared: declarations.get(id) ?? null,
    })),
  };
}

function asSupplier(row: OfferRow["supplier"]): OfferingSupplier {
  const { id, kind, code, slug, name, combination } = row;
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
    isListed: row.page === "published" && row.successorId === null && isPublished,
    combination: combination && { lead, members: names },
    contracts: row.contracts.map((contract) => ({
      ...contract,
      startsOn: dayNumber(contract.startsOn),
      endsOn: lastDay(contract.endsOn),
    })),
  };
}

function lastDay(endsOn: Date | null): DayNumber {
  return endsOn ? dayNumber(endsOn) : FOREVER;
}
