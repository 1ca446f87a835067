import { heldPlace } from "./own-place.server";
import { givenAt } from "./given-at.server";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit, type Tx } from "~/db/commit.server";
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
    const { id, supplierId } = await heldPlace(tx, actor, { code, permission: "place.keep" });
    const given = await givenAt(tx, id);
    const endedOn = dateOf(dayAt(now));
    await tx.place.update({ where: { id }, data: { endedOn } });
    await tx.offerPlace.updateMany({ where: { placeId: id, endedOn: null }, data: { endedOn } });
    // Looked at afterwards, for a refusal undoes it all.
    const codes = given.map((offer) => offer.code);
    const offers = await givenNowhere(tx, codes);
    if (offers > 0) return refuse("place.only-place", { details: { offers } });
    return changed(
      { code },
      {
        action: "place.end",
        subject: `supplier/${supplierId}/place/${code}`,
        details: { offers: codes.join(", ") },
        announce: [await offersOf(tx, { supplierId, placeId: id })],
      },
    );
  });
}

function givenNowhere(tx: Tx, codes: string[]): Promise<number> {
  return tx.offer.count({
    where: { code: { in: codes }, places: { none: { endedOn: null } } },
  });
}
