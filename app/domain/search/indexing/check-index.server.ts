import { setTimeout as pause } from "node:timers/promises";

import { compareVersions, type Difference } from "./difference";
import { compareIndex, fedIndex, rebuildEngine } from "./feed-engine.server";
import { computeDocuments, projectOffers } from "./project-offers.server";
import type { Progress } from "../rebuilds/rebuild";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";

/** Where the projection differs from the database, or the index from the projection. */
export type Drift = (Difference & { where: "projection" | "index" })[];

const PATIENCE_MS = 2_000;
const AT_ONCE = 500;

/** Compares ids and digests; what differs only for a moment is a change on its way. */
export async function checkIndex(now = new Date()): Promise<Drift> {
  const first = await compareAll(now);
  if (first.length === 0) return [];
  await pause(PATIENCE_MS);
  const again = await compareAll(now);
  const seen = new Set(first.map(({ where, id }) => `${where} ${id}`));
  return again.filter(({ where, id }) => seen.has(`${where} ${id}`));
}

/** Writes the projection again from the database, and the index from the projection. */
export async function rebuildIndex(now = new Date(), tell: Progress = untold): Promise<void> {
  const offerIds = await listOfferIds();
  for (let i = 0; i < offerIds.length; i += AT_ONCE) {
    await tell("documents", i, offerIds.length);
    await derive((tx) => projectOffers(tx, offerIds.slice(i, i + AT_ONCE), now));
  }
  await rebuildEngine((done, total) => tell("index", done, total));
}

const untold: Progress = () => Promise.resolve();

async function compareAll(now: Date): Promise<Drift> {
  const index = fedIndex();
  const inProjection = await compareProjection(now);
  const inIndex = index ? await compareIndex(index) : [];
  return [
    ...inProjection.map((one) => ({ where: "projection" as const, ...one })),
    ...inIndex.map((one) => ({ where: "index" as const, ...one })),
  ];
}

async function compareProjection(now: Date): Promise<Difference[]> {
  const offerIds = await listOfferIds();
  const should = new Map<string, string>();
  for (let i = 0; i < offerIds.length; i += AT_ONCE) {
    const ids = offerIds.slice(i, i + AT_ONCE);
    const computed = await derive((tx) => computeDocuments(tx, ids, now));
    for (const { id, digest } of computed) should.set(id, digest);
  }
  const held = await db.searchDocument.findMany({
    where: { isRemoved: false },
    select: { id: true, digest: true },
  });
  return compareVersions(should, new Map(held.map(({ id, digest }) => [id, digest])));
}

async function listOfferIds(): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from offer union select offer_id from search_document where not is_removed`;
  return rows.map(({ id }) => id);
}
