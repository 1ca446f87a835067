import {
  fromPayload,
  type ObservedPlace,
  type ObservedWait,
  type ObservedWaits,
} from "./observed-wait";
import { offersChanged } from "../events";
import type { Tx } from "~/db/commit.server";
import { announce, type Listener } from "~/db/outbox.server";
import { dateOf } from "~/domain/kernel/day";

/**
 * What was observed takes the place of what was observed before; who is no longer told of goes. Offers
 * of which something changed are indexed again. Safe to run twice.
 */
export const keepObservedWaits: Listener = async (tx, messages) => {
  const newest = messages.at(-1);
  if (newest) await replace(tx, fromPayload(newest.payload));
};

async function replace(tx: Tx, { on, waits }: ObservedWaits): Promise<void> {
  const before = await tx.observedWait.findMany();
  const there = await tx.offerPlace.findMany({
    where: { id: { in: waits.map(({ offerPlaceId }) => offerPlaceId) } },
    select: { id: true },
  });
  const known = new Set(there.map(({ id }) => id));
  const told = new Map(
    waits.flatMap((one) => (known.has(one.offerPlaceId) ? [[one.offerPlaceId, one]] : [])),
  );
  const stood = new Map(before.map((row) => [row.offerPlaceId, row]));
  const changed = [...new Set([...told.keys(), ...stood.keys()])].filter(
    (id) => !isSame(told.get(id), stood.get(id)),
  );
  await tx.observedWait.deleteMany({});
  await tx.observedWait.createMany({
    data: [...told.values()].map((one) => ({ ...rowOf(one), observedOn: dateOf(on) })),
  });
  if (changed.length > 0) await announce(tx, [offersChanged(await offersOf(tx, changed))]);
}

const rowOf = ({ offerPlaceId, weeks, isAtLeast, count, months }: ObservedPlace) => ({
  ...{ offerPlaceId, weeks, isAtLeast, count, months },
});

const FIELDS = ["weeks", "isAtLeast", "count", "months"] as const;

function isSame(a: ObservedWait | undefined, b: ObservedWait | undefined): boolean {
  return a !== undefined && b !== undefined && FIELDS.every((field) => a[field] === b[field]);
}

async function offersOf(tx: Tx, offerPlaceIds: string[]): Promise<string[]> {
  const rows = await tx.offerPlace.findMany({
    where: { id: { in: offerPlaceIds } },
    select: { offerId: true },
  });
  return [...new Set(rows.map(({ offerId }) => offerId))];
}
