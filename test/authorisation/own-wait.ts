/** A row of the table of waits as people stand to it: of the own provider, of another, or of nobody. */
import { randomUUID } from "node:crypto";

import type { Things } from "./line";
import { db } from "~/db/read.server";

/** The row as it was never declared: sent so, it changes nothing. */
const rowOf = (id: string) => ({ form: { [`seen.${id}`]: "" } });

export const ownWait: Things = async ({ account }) => {
  const supplierId = account?.actor.supplierIds[0] ?? null;
  const places = await db.offerPlace.findMany({ include: { offer: true }, orderBy: { id: "asc" } });
  const own = places.find(({ offer }) => offer.supplierId === supplierId);
  const other = places.find(({ offer }) => offer.supplierId !== supplierId)!;
  return {
    own: own ? {} : rowOf(other.id),
    others: { "other organisation": rowOf(other.id) },
    unknown: rowOf(randomUUID()),
  };
};
