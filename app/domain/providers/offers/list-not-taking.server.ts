import { isShown } from "./get-offer.server";
import { contractLine } from "./offer-rows.server";
import { scopeAround } from "../contracts/contract-scope";
import { db } from "~/db/read.server";
import { dayAt } from "~/domain/kernel/day";

/** An offer that somebody kept, of a supplier that takes nobody for it by way of the region now. */
export type NotTaking = { code: string; title: string; supplier: string };

/** Of these codes, those without a contract that covers them today. Why is not public. */
export async function listNotTaking(codes: string[], now = new Date()): Promise<NotTaking[]> {
  if (codes.length === 0) return [];
  const rows = await db.offer.findMany({
    where: { code: { in: codes }, supplier: isShown },
    select: {
      ...{ code: true, title: true, law: true, segment: true, profile: true },
      ...{ intensities: true, roles: true },
      supplier: { select: { name: true, contracts: true } },
    },
  });
  const today = dayAt(now);
  return rows.flatMap(({ supplier, ...offer }) => {
    const scope = scopeAround(supplier.contracts.map(contractLine), offer, today);
    const isCovered = scope !== null && scope.from <= today;
    return isCovered ? [] : [{ code: offer.code, title: offer.title, supplier: supplier.name }];
  });
}
