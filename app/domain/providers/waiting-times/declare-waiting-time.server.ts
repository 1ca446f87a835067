import { type Declaration, declarationFault } from "./waiting-time";
import { offersChanged } from "../events";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";

export type WaitingTimeDeclaration = Declaration & { offerPlaceId: string; source: string };

/** A supplier declares how long clients now wait for one offer at one place. */
export function declareWaitingTime(
  actor: Actor,
  declared: WaitingTimeDeclaration,
  now = new Date(),
): Promise<Outcome<{ id: bigint }>> {
  return commit(actor, async (tx) => {
    const offerPlace = await tx.offerPlace.findUnique({
      where: { id: declared.offerPlaceId, endedOn: null },
      select: { id: true, offerId: true, offer: { select: { supplierId: true } } },
    });
    if (!offerPlace) throw new Missing("offer-place");
    assertMay(actor, "waiting-time.declare", offerPlace.offer.supplierId);

    const fault = declarationFault(declared, dayAt(now));
    if (fault) return fault;

    const { id } = await tx.waitingDeclaration.create({
      data: { ...asRow(declared), declaredBy: actor.userId },
    });
    return changed(
      { id },
      {
        action: "waiting-time.declare",
        subject: `offer-place/${offerPlace.id}`,
        details: { status: declared.status, weeksToStart: declared.weeksToStart },
        announce: [offersChanged([offerPlace.offerId])],
      },
    );
  });
}

function asRow(declared: WaitingTimeDeclaration) {
  const { asOf, fullUntil, stopFrom, stopTo, ...same } = declared;
  return {
    ...same,
    asOf: dateOf(asOf),
    fullUntil: fullUntil === null ? null : dateOf(fullUntil),
    stopFrom: stopFrom === null ? null : dateOf(stopFrom),
    stopTo: stopTo === null ? null : dateOf(stopTo),
  };
}
