import { randomUUID } from "node:crypto";

import { termsFrom } from "./signal";
import { tellDesk } from "./tell-people.server";
import { plainText, textFault } from "../signal-text";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { SignalKind, SignalSeverity } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";

export type RaisedSignal = {
  supplierCode: string;
  /** Empty: about the supplier as a whole. */
  offerCode: string;
  kind: SignalKind | null;
  severity: SignalSeverity | null;
  text: string;
};

export type SignalReceipt = { id: string; number: number; feedBackBy: IsoDay };

/** Of one person, so that nobody fills the queue. */
const MOST_A_DAY = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A referrer says something of a supplier to the region; the region's clocks start to run. */
export function raiseSignal(
  actor: Actor,
  raised: RaisedSignal,
  now = new Date(),
): Promise<Outcome<SignalReceipt>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "signal.raise");
    const about = await suppliersOf(tx, raised);
    const text = plainText(raised.text);
    const { kind, severity } = raised;
    const faults = faultsOf({ kind, severity, text });
    if (faults) return faults;
    const said = await tx.signal.count({
      where: { authorId: actor.userId, raisedAt: { gt: new Date(now.getTime() - DAY_MS) } },
    });
    if (said >= MOST_A_DAY) return refuse("signal.too-many");

    const id = randomUUID();
    const { acknowledgeBy, feedBackBy } = termsFrom(dayAt(now), severity!, await getRegion(now));
    const { number } = await tx.signal.create({
      data: {
        ...{ id, ...about, kind: kind!, severity: severity!, text, raisedAt: now },
        ...{ authorId: actor.userId, organisationId: actor.organisationId },
        ...{ acknowledgeBy: dateOf(acknowledgeBy), feedBackBy: dateOf(feedBackBy) },
        entries: { create: { at: now, by: actor.userId, act: "raise" } },
      },
    });
    await tellDesk(tx, { id, ownerId: null, kind: "signal-raised", key: "raised" }, now);
    const trace = { action: "signal.raise", subject: `signal/${id}`, announce: [] };
    const details = { kind: kind!, severity: severity!, fields: ["text"] };
    return changed({ id, number, feedBackBy: isoDay(feedBackBy) }, { ...trace, details });
  });
}

/** An offer that is not the supplier's own answers like one that does not exist. */
async function suppliersOf(tx: Tx, { supplierCode, offerCode }: RaisedSignal) {
  const supplier = await tx.supplier.findFirst({
    where: { code: supplierCode, successorId: null },
    select: { id: true },
  });
  if (!supplier) throw new Missing("supplier");
  if (offerCode === "") return { supplierId: supplier.id, offerId: null };
  const offer = await tx.offer.findFirst({
    where: { code: offerCode, supplierId: supplier.id },
    select: { id: true },
  });
  if (!offer) throw new Missing("offer");
  return { supplierId: supplier.id, offerId: offer.id };
}

/** All that is wrong at once. */
function faultsOf(sent: Pick<RaisedSignal, "kind" | "severity" | "text">): Refused | null {
  const faults = [
    sent.kind === null ? refuse("signal.no-kind", { field: "soort" }) : null,
    sent.severity === null ? refuse("signal.no-severity", { field: "ernst" }) : null,
    textFault(sent.text, "tekst"),
  ].flatMap((fault) => fault?.refusals ?? []);
  return faults.length > 0 ? { ok: false, refusals: faults } : null;
}
