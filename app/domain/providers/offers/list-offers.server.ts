import { isShown } from "./get-offer.server";
import type { OfferView } from "./offer";
import { contractLine, offerSelect, offerView } from "./offer-rows.server";
import { db } from "~/db/read.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";

/** The offers with these codes that may be shown today, in the order of the codes. */
export async function listOffers(codes: string[], now = new Date()): Promise<OfferView[]> {
  if (codes.length === 0) return [];
  const [region, rows, contracts] = await Promise.all([
    getRegion(now),
    db.offer.findMany({
      where: { code: { in: codes }, supplier: isShown },
      select: { ...offerSelect, supplierId: true },
    }),
    db.contract.findMany({ where: { supplier: { offers: { some: { code: { in: codes } } } } } }),
  ]);
  const when = { today: dayAt(now), clocks: region.clocks };
  const views = rows.flatMap(({ supplierId, ...row }) => {
    const own = contracts.filter((contract) => contract.supplierId === supplierId);
    return offerView(row, own.map(contractLine), when) ?? [];
  });
  return codes.flatMap((code) => views.find((view) => view.code === code) ?? []);
}
