import { holdOfferPlaces } from "../waiting-times/write-declarations.server";
import type { Tx } from "~/db/commit.server";
import type { ReadDatabase } from "~/db/read.server";
import { type Actor, assertMay, type Permission } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import type { Prisma } from "~/generated/prisma/client";

type Found = Prisma.PlaceGetPayload<object>;

/** A place of the own supplier that is open; another's is as missing as one that ended. */
export async function ownPlace(
  from: Pick<ReadDatabase, "place">,
  actor: Actor,
  { code, permission }: { code: string; permission: Permission },
): Promise<Found> {
  const supplierId = actor.supplierIds[0];
  assertMay(actor, permission, supplierId);
  const place = await from.place.findFirst({
    where: { supplierId: supplierId ?? "", code, endedOn: null },
  });
  if (!place) throw new Missing("place");
  return place;
}

/**
 * The same, read while nobody else changes it or what is given there. A register holds these rows alone,
 * in this order.
 */
export async function heldPlace(
  tx: Tx,
  actor: Actor,
  { code, permission }: { code: string; permission: Permission },
): Promise<Found> {
  const supplierId = actor.supplierIds[0] ?? "";
  assertMay(actor, permission, supplierId);
  await holdPlaces(tx, supplierId);
  await tx.$executeRaw`
    select from place where supplier_id = ${supplierId}::uuid order by id for no key update`;
  await holdOfferPlaces(tx, [supplierId]);
  return ownPlace(tx, actor, { code, permission });
}

/** Places and what is given there change one after another: nothing begins at a place that ends. */
export async function holdPlaces(tx: Tx, supplierId: string): Promise<void> {
  await tx.$executeRaw`select from supplier where id = ${supplierId}::uuid for no key update`;
}
