import type { SupplierView } from "./supplier";
import { contractLine, offerSelect, offerView } from "../offers/offer-rows.server";
import { asShown, type MarkView } from "../quality/quality";
import { db } from "~/db/read.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Prisma } from "~/generated/prisma/client";

const supplierInclude = {
  provider: { select: { legalName: true, tradeName: true, kvk: true, agb: true } },
  offers: { select: offerSelect, orderBy: { title: "asc" } },
  contracts: true,
  // What the region found not to be so is not shown.
  marks: { where: { state: { not: "refused" } }, orderBy: { mark: "asc" } },
  quality: { orderBy: [{ period: "desc" }, { indicator: "asc" }] },
} as const satisfies Prisma.SupplierInclude;

/** A provider's page as it may be shown today; Missing when unknown or paused. */
export function getSupplier(slug: string, now = new Date()): Promise<SupplierView> {
  return getSupplierWhere({ slug, kind: "provider" }, now);
}

/** A supplier of either kind, by its address. */
export async function getSupplierWhere(
  where: { slug: string; kind: "provider" | "combination" },
  now: Date,
): Promise<SupplierView> {
  const [region, row] = await Promise.all([
    getRegion(now),
    db.supplier.findFirst({
      where: { ...where, page: "published", successorId: null },
      include: supplierInclude,
    }),
  ]);
  if (!row) throw new Missing("supplier");
  return viewOf(row, region, now);
}

/** The same page of whoever may see it before it is shown: its own people. */
export async function getSupplierById(id: string, now: Date): Promise<SupplierView> {
  const [region, row] = await Promise.all([
    getRegion(now),
    db.supplier.findUniqueOrThrow({ where: { id }, include: supplierInclude }),
  ]);
  return viewOf(row, region, now);
}

type SupplierRow = Prisma.SupplierGetPayload<{ include: typeof supplierInclude }>;

function viewOf(row: SupplierRow, region: RegionConfig, now: Date): SupplierView {
  const when = { today: dayAt(now), clocks: region.clocks };
  const contracts = row.contracts.map(contractLine);
  const { id, kind, code, slug, name, website, email, phone, languages } = row;
  return {
    ...{ id, kind, code, slug, name, website, email, phone, languages },
    plain: row.descriptionPlain,
    professional: row.descriptionProfessional,
    registration: row.provider,
    offers: row.offers.flatMap((offer) => offerView(offer, contracts, when) ?? []),
    quality: row.quality.map((figure) => asShown(figure, region.minimumN)),
    marks: row.marks.map((mark) => markView(mark, when.today)),
  };
}

function markView(row: Prisma.MarkGetPayload<object>, today: DayNumber): MarkView {
  const { mark, number, issuer } = row;
  const until = row.validUntil ? dayNumber(row.validUntil) : null;
  return {
    ...{ mark, number, issuer },
    validUntil: until === null ? null : isoDay(until),
    isExpired: until !== null && until < today,
    isVerified: row.state === "verified",
  };
}
