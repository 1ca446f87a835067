import { holdPlaces, ownPlace } from "./own-place.server";
import { givenAt } from "./given-at.server";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/**
 * A building closes for good: what is given there ends with it, and its declarations stay (decision
 * 029). An offer that is given nowhere else needs another place first, for without one it would be
 * help at home.
 */
export function endPlace(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<Outcome<{ code: string }>> {
  return commit(actor, async (tx) => {
    const { id, supplierId } = await ownPlace(tx, actor, { code, permission: "place.keep" });
    await holdPlaces(tx, supplierId);
    const given = await givenAt(tx, id);
    const only = given.filter(({ isOnlyHere }) => isOnlyHere);
    if (only.length > 0) return refuse("place.only-place", { details: { offers: only.length } });

    const endedOn = dateOf(dayAt(now));
    await tx.place.update({ where: { id }, data: { endedOn } });
    await tx.offerPlace.updateMany({ where: { placeId: id, endedOn: null }, data: { endedOn } });
    return changed(
      { code },
      {
        action: "place.end",
        subject: `supplier/${supplierId}/place/${code}`,
        details: { offers: given.map((offer) => offer.code).join(", ") },
        announce: [await offersOf(tx, { supplierId, placeId: id })],
      },
    );
  });
}
