import { whileCodesLast } from "../contracts/lasting-scope";
import type { OfferView } from "./offer";
import { contractLine, offerSelect, offerView } from "./offer-rows.server";
import { db, sql } from "~/db/read.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Prisma } from "~/generated/prisma/client";
import { isUuid } from "~/domain/kernel/uuid";

/** A provider, or a combination that every member has signed (I6). */
export const isShown = {
  page: "published",
  successorId: null,
  OR: [{ kind: "provider" }, { combination: { state: "published" } }],
} as const satisfies Prisma.SupplierWhereInput;

/** The same where SQL is written by hand; `s` is the supplier. */
export const isShownSql = sql`(s.page = 'published' and s.successor_id is null
  and (s.kind = 'provider' or exists (
    select from combination b where b.supplier_id = s.id and b.state = 'published')))`;

/** One offer as it may be shown today; Missing when unknown, paused or outside its contract. */
export function getOffer(code: string, now = new Date()): Promise<OfferView> {
  return getOfferWhere({ code }, now);
}

/** The same by the id that the search answers with. */
export async function getOfferById(id: string, now = new Date()): Promise<OfferView> {
  if (!isUuid(id)) throw new Missing("offer");
  return getOfferWhere({ id }, now);
}

async function getOfferWhere(
  where: { code: string } | { id: string },
  now: Date,
): Promise<OfferView> {
  const [region, row, contracts] = await Promise.all([
    getRegion(now),
    db.offer.findFirst({ where: { ...where, supplier: isShown }, select: offerSelect }),
    db.contract.findMany({ where: { supplier: { offers: { some: where } } } }),
  ]);
  const when = { today: dayAt(now), clocks: region.clocks };
  const lines = row && whileCodesLast(contracts.map(contractLine), row, region);
  const view = row && lines && offerView(row, lines, when);
  if (!view) throw new Missing("offer");
  return view;
}
