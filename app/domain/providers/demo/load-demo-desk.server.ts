import { randomUUID } from "node:crypto";

import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

/** Which of the providers of the demo, in the order of their codes. */
const ASKING = 10;
const STOPPED = 11;
const ENDING = [12, 13];
const DAYS_A_MONTH = 30;

/**
 * Work for the region's desk in the demo: a client stop that is asked, one that is about to end, and
 * contracts that end soon, one of which was made longer before. Added once. Returns how much.
 */
export function loadDemoDesk(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  return commit(actor, async (tx) => {
    const suppliers = await tx.supplier.findMany({
      where: { kind: "provider", contracts: { some: {} }, offers: { some: {} } },
      orderBy: { code: "asc" },
      select: { id: true, contracts: { orderBy: { code: "asc" }, take: 1 } },
      take: 20,
    });
    if (suppliers.length < 20 || (await tx.clientStop.count()) > 0) return unchanged(0);
    const today = dayAt(now);
    const asked = { from: today + 15, to: today + 60 };
    await addStop(tx, suppliers[ASKING]!.id, { ...asked, at: now, isGranted: false });
    const granted = { from: today - DAYS_A_MONTH, to: today + 9 };
    await addStop(tx, suppliers[STOPPED]!.id, { ...granted, at: now, isGranted: true });
    for (const [i, n] of ENDING.entries()) {
      const { id } = suppliers[n]!.contracts[0]!;
      const endsOn = dateOf(today + (i + 1) * DAYS_A_MONTH);
      await tx.contract.updateMany({ where: { id }, data: { endsOn, endKept: true } });
      await tx.contractAct.create({
        data: {
          ...{ contractId: id, act: "extend", fromDay: dateOf(today - 300), endsOn },
          ...{ reason: "Een jaar langer, zoals in de overeenkomst", by: actor.userId, at: now },
        },
      });
    }
    const trace = { action: "demo.load", subject: "client-stop", details: { count: 4 } };
    return changed(4, { ...trace, announce: [] });
  });
}

async function addStop(
  tx: Tx,
  supplierId: string,
  { from, to, at, isGranted }: { from: number; to: number; at: Date; isGranted: boolean },
): Promise<void> {
  const id = randomUUID();
  await tx.clientStop.create({
    data: {
      ...{ id, supplierId, startsOn: dateOf(from), endsOn: dateOf(to) },
      reason: "Twee vacatures staan al lang open; wie er nu is krijgt voorrang.",
      ...{ askedBy: "system:demo", askedAt: at },
      ...(isGranted && {
        ...{ state: "granted" as const, decidedBy: "system:demo", decidedAt: at },
        ...{ decisionRef: "CS-DEMO-1", conditions: "De wachtlijst blijft open." },
      }),
    },
  });
  const places = await tx.offerPlace.findMany({
    where: { offer: { supplierId }, endedOn: null },
    orderBy: { id: "asc" },
    take: 1,
  });
  await tx.clientStopPlace.createMany({
    data: places.map((place) => ({ stopId: id, offerPlaceId: place.id })),
  });
}
