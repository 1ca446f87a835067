/** A register of 350 suppliers imported, then changes saved one by one: how soon each is found. */
import { setTimeout as pause } from "node:timers/promises";

import { untilCombinationsGone } from "./combinations-gone";
import { openWindow } from "./window";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import { declareWaitingTime } from "~/domain/providers/public.server";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { anyQuery } from "~search/query";

const CHANGES = 60;
const TOO_LONG_MS = 30_000;

const window = await openWindow({ suppliers: 350, offers: 3_500 });
const { search } = window.services;
if (search.engine !== "meilisearch") throw new Error("This needs Meilisearch.");
const engine = meilisearchEngine({ ...search, indexUid: "offers", timeoutMs: 5_000 });
const today = dayAt(new Date());

const [suppliers, offers, documents] = await Promise.all([
  db.supplier.count(),
  db.offer.count(),
  db.searchDocument.count(),
]);
const shown = await db.searchDocument.findMany({
  // At one place only, or another place of the offer might stand on its card.
  where: {
    ...{ scopeFrom: { lte: today }, scopeTo: { gte: today } },
    document: { path: ["card", "placeCount"], equals: 1 },
  },
  take: CHANGES,
  orderBy: { id: "asc" },
  select: { id: true },
});
const visibleMs: number[] = [];
for (const [i, { id }] of shown.entries()) visibleMs.push(await untilVisible(id, 300 + i));

const goneMs = await untilCombinationsGone(engine, today);

const { committedMs, searchableMs } = window;
const said = { suppliers, offers, documents, committedMs, searchableMs, visibleMs, goneMs };
process.stdout.write(`${JSON.stringify(said)}\n`);
process.on("SIGTERM", () => void window.stop().then(() => process.exit(0)));

/** A wait that no other offer has, so that finding it is finding the change. */
async function untilVisible(offerPlaceId: string, weeksToStart: number): Promise<number> {
  const unset = {
    numberWaiting: null,
    placesFree: null,
    fullUntil: null,
    stopFrom: null,
    stopTo: null,
  };
  const declared = await declareWaitingTime(theSystem("bench"), {
    ...{ ...unset, offerPlaceId, status: "open", weeksToIntake: 0, weeksToStart },
    ...{ asOf: today, source: "bench" },
  });
  if (!declared.ok) throw new Error("The change was refused.");
  const saved = performance.now();
  const query = { ...anyQuery(today), startWithinWeeks: weeksToStart, sort: "wachttijd" as const };
  for (;;) {
    const first = await engine.find({ ...query, page: 1 });
    const last = first.pages > 1 ? await engine.find({ ...query, page: first.pages }) : first;
    const found = [...first.hits, ...last.hits].some(
      ({ document }) => document.id === offerPlaceId && document.weeksToStart === weeksToStart,
    );
    if (found) return performance.now() - saved;
    if (performance.now() - saved > TOO_LONG_MS) throw new Error("A saved change is not found.");
    await pause(5);
  }
}
