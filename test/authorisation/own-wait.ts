/** A row of the table of waits as people stand to it: of the own provider, of another, or of nobody. */
import { randomUUID } from "node:crypto";

import type { Things } from "./line";
import { db } from "~/db/read.server";

/** The row as it was never declared: sent so, it changes nothing. */
const rowOf = (id: string) => ({ form: { [`seen.${id}`]: "" } });

async function placesOf(supplierId: string | null) {
  const places = await db.offerPlace.findMany({ include: { offer: true }, orderBy: { id: "asc" } });
  const own = places.find(({ offer }) => offer.supplierId === supplierId);
  return { own, other: places.find(({ offer }) => offer.supplierId !== supplierId)! };
}

export const ownWait: Things = async ({ account }) => {
  const { own, other } = await placesOf(account?.actor.supplierIds[0] ?? null);
  return {
    own: own ? {} : rowOf(other.id),
    others: { "other organisation": rowOf(other.id) },
    unknown: rowOf(randomUUID()),
  };
};

export const ownHistory: Things = async ({ account }) => {
  const { own, other } = await placesOf(account?.actor.supplierIds[0] ?? null);
  const at = (id: string) => ({ params: { id } });
  return {
    own: at((own ?? other).id),
    others: { "other organisation": at(other.id), "no id at all": at("x") },
    unknown: at(randomUUID()),
  };
};
