import { type GivenOffer, givenAt } from "./given-at.server";
import { ownPlace } from "./own-place.server";
import type { PlaceStatement } from "./place";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Prisma } from "~/generated/prisma/client";

export type OwnBuilding = PlaceStatement & { code: string; offers: number };

/** The own places that are open, by name, with how much is given there. */
export async function listOwnPlaces(actor: Actor): Promise<OwnBuilding[]> {
  assertMay(actor, "page.read", actor.supplierIds[0]);
  const rows = await db.place.findMany({
    where: { supplierId: actor.supplierIds[0] ?? "", endedOn: null },
    include: { _count: { select: { offerPlaces: { where: { endedOn: null } } } } },
    orderBy: [{ name: "asc" }, { code: "asc" }],
  });
  return rows.map(({ _count, ...row }) => ({ ...asStated(row), offers: _count.offerPlaces }));
}

/** One own place with the offers that are given there. */
export async function getOwnPlace(
  actor: Actor,
  code: string,
): Promise<PlaceStatement & { code: string; given: GivenOffer[] }> {
  const place = await ownPlace(db, actor, { code, permission: "page.read" });
  return { ...asStated(place), given: await givenAt(db, place.id) };
}

function asStated(row: Prisma.PlaceGetPayload<object>): PlaceStatement & { code: string } {
  const { code, name, street, houseNumber, postcode, city } = row;
  return { code, name, street: street ?? "", houseNumber: houseNumber ?? "", postcode, city };
}
