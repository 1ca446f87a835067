import { heldPlace, holdPlaces } from "./own-place.server";
import { placed, placeFaults, type PlaceStatement } from "./place";
import { noneInForce, outsideRefusal } from "../contracts/outside-contract";
import { contractLine } from "../offers/offer-rows.server";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayAt } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";

/** A new building; what is given there is shown once an offer with it is published. */
export async function addPlace(
  actor: Actor,
  stated: PlaceStatement,
  now = new Date(),
): Promise<Outcome<{ code: string }>> {
  const region = await getRegion(now);
  return commit(actor, async (tx) => {
    const supplierId = actor.supplierIds[0] ?? "";
    assertMay(actor, "place.keep", supplierId);
    await holdPlaces(tx, supplierId);
    const refusals = await refusalsOf(tx, { supplierId, stated, region, now });
    if (refusals.length > 0) return { ok: false, refusals };
    const code = await newCode(tx, supplierId);
    await tx.place.create({ data: { supplierId, code, ...stated, ...pointFor(stated, region) } });
    return changed(
      { code },
      { ...traceOf("place.add", { supplierId, code }), details: { after: stated }, announce: [] },
    );
  });
}

/** Another name or address; what is given there is shown with it at once. */
export async function changePlace(
  actor: Actor,
  { code, ...stated }: PlaceStatement & { code: string },
  now = new Date(),
): Promise<Outcome<{ code: string }>> {
  const region = await getRegion(now);
  return commit(actor, async (tx) => {
    const { id, supplierId, ...before } = await heldPlace(tx, actor, {
      ...{ code, permission: "place.keep" },
    });
    const refusals = await refusalsOf(tx, { supplierId, stated, region, now });
    if (refusals.length > 0) return { ok: false, refusals };
    // The register may know the point of the building itself: it holds while the postcode does.
    const isMoved = before.postcode.replace(" ", "") !== stated.postcode.replace(" ", "");
    await tx.place.update({
      where: { id },
      data: { ...stated, ...(isMoved && pointFor(stated, region)) },
    });
    const { name, street, houseNumber, postcode, city } = before;
    const was = { name, street, houseNumber, postcode, city };
    return changed(
      { code },
      {
        ...traceOf("place.change", { supplierId, code }),
        details: { before: was, after: stated },
        announce: [await offersOf(tx, { supplierId, placeId: id })],
      },
    );
  });
}

function traceOf(action: string, { supplierId, code }: { supplierId: string; code: string }) {
  return { action, subject: `supplier/${supplierId}/place/${code}` };
}

function pointFor(stated: PlaceStatement, region: RegionConfig) {
  const { lat, lon, municipality } = placed(stated, region)!;
  return { lat, lon, municipalityCode: municipality };
}

type Wish = { supplierId: string; stated: PlaceStatement; region: RegionConfig; now: Date };

/** A supplier shows its places by the contract that admits it (I20). */
async function refusalsOf(tx: Tx, { supplierId, stated, region, now }: Wish): Promise<Refusal[]> {
  const contracts = await tx.contract.findMany({ where: { supplierId } });
  const outside = noneInForce(contracts.map(contractLine), dayAt(now));
  return [...placeFaults(stated, region), ...(outside ? [outsideRefusal(outside)] : [])];
}

/** The next number that no place of the supplier ever had: codes are for ever. */
async function newCode(tx: Tx, supplierId: string): Promise<string> {
  const own = { supplierId, code: { startsWith: "n" } };
  const taken = await tx.place.findMany({ where: own, select: { code: true } });
  const numbers = taken.map(({ code }) => Number(code.slice(1))).filter(Number.isInteger);
  return `n${Math.max(0, ...numbers) + 1}`;
}
