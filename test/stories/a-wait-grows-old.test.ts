/**
 * A wait that nobody confirms, day by day through its term: its badge, its place in the list and whether
 * it counts as available, on the page and in both engines (I19). Nought weeks is never taken for unknown.
 */
import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { fed } from "~test/factories/documents";
import { theEditorOf } from "~test/factories/own-waits";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { anOfferRow, aRegisterRegion, aWaitRow, registerRows } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";
import { ENGINES, type EngineName } from "~test/setup/engines";
import { aMeilisearch } from "~test/setup/meilisearch";

import { derive, sqlOf } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { askSql } from "~/db/sql.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { confirmWaitingTimes, getOffer } from "~/domain/providers/public.server";
import { foundHit } from "~/domain/search/finding/hit";
import { computeDocuments } from "~/domain/search/indexing/project-offers.server";
import { waitingTimes as texts } from "~/i18n/nl/waiting-times";
import { waitWords } from "~/i18n/wait-words";
import { KEPT_DAYS } from "~search/document";
import type { SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { createIndex, feedIndex } from "~search/meilisearch/index.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { writeDocuments } from "~search/postgres/projection.server";
import { anyQuery, type SearchQuery } from "~search/query";

aDatabase();
const server = aMeilisearch();
const index = () => ({ ...server, indexUid: "offers", timeoutMs: 5_000 });

const region = aRegisterRegion();
const first = dayNumber("2026-10-01");
const at = (day: DayNumber) => new Date(dateOf(day).getTime() + 12 * 3_600_000);
const TERM = Array.from({ length: 47 }, (_, age) => age);

/** o1 says "at once" on the first day; o2, 52 weeks away, is confirmed each week; o3 says nothing. */
beforeAll(async () => {
  await saveRegion(region);
  const as_of = "2026-10-01";
  const folder = aRegisterFolder({
    offers: registerRows().offers.map((offer) =>
      offer["offer_code"] === "o1" ? anOfferRow("p001", "o1", { locations: "l1" }) : offer,
    ),
    waiting_times: [
      aWaitRow("o1", "l1", { as_of, weeks_to_intake: "0", weeks_to_start: "0" }),
      aWaitRow("o2", "", { as_of, weeks_to_start: "52" }),
    ],
  });
  const imported = await importRegisters(theSystem("import"), folder, { now: at(first) });
  expect(imported).toMatchObject({ ok: true });
  if (ENGINES.includes("meilisearch")) await createIndex(index(), {});
});

/** What the worker does when a day begins: every document anew. */
async function project(day: DayNumber): Promise<void> {
  await confirmWaitingTimes(await theEditorOf("p002"), "all", at(day));
  const offers = await db.offer.findMany({ select: { id: true } });
  const ids = offers.map(({ id }) => id);
  const rows = await derive((tx) => computeDocuments(tx, ids, at(day)));
  const change = BigInt(day);
  await derive((tx) =>
    writeDocuments(
      sqlOf(tx),
      rows.map((row) => ({ ...row, change })),
    ),
  );
  if (ENGINES.includes("meilisearch"))
    await feedIndex(
      index(),
      fed(
        rows.map(({ document }) => document),
        String(day),
      ),
    );
}

const engineOf = (name: EngineName): SearchEngine =>
  name === "postgres" ? postgresEngine(askSql) : meilisearchEngine(index());

async function found(engine: SearchEngine, day: DayNumber, more: Partial<SearchQuery> = {}) {
  const query: SearchQuery = { ...anyQuery(day), sort: "wachttijd", ...more };
  const { hits } = await engine.find(query);
  return hits.map((hit) => foundHit(hit, query, region));
}

const codes = (hits: Awaited<ReturnType<typeof found>>) => hits.map(({ offer }) => offer.code);

function expected(age: number) {
  const phase = age <= 30 ? "fresh" : age <= 45 ? "stale" : "unknown";
  return {
    badge: { fresh: "open", stale: "stale", unknown: "unknown" }[phase],
    weeksToStart: phase === "unknown" ? null : 0,
    isAvailable: phase === "fresh",
    /** Shortest fresh wait first; a stale one after every fresh one. */
    isFirst: phase === "fresh",
  };
}

test("each day of the term, on the page and in both engines", { timeout: 120_000 }, async () => {
  for (const age of TERM) {
    const day = first + age;
    if (age % KEPT_DAYS === 0) await project(day);
    const { badge, weeksToStart, isAvailable, isFirst } = expected(age);
    const [place] = (await getOffer("o1", at(day))).places;
    expect(waitWords(place!.wait, texts, { today: day }).badge.code, `page, day ${age}`).toBe(
      badge,
    );
    for (const name of ENGINES) {
      const engine = engineOf(name);
      const all = await found(engine, day);
      const mine = all.find(({ offer }) => offer.code === "o1")!;
      const said = waitWords(mine.wait, texts, { today: day });
      expect(
        {
          badge: said.badge.code,
          weeksToStart: mine.wait.weeksToStart,
          accepts: codes(await found(engine, day, { acceptsNow: true })).includes("o1"),
          startsNow: codes(await found(engine, day, { startWithinWeeks: 0 })).includes("o1"),
          isFirst: codes(all)[0] === "o1",
        },
        `${name}, day ${age}`,
      ).toEqual({ badge, weeksToStart, accepts: isAvailable, startsNow: isAvailable, isFirst });
    }
  }
});

test("what was never declared is unknown, last, and never available", async () => {
  await project(first + 21);
  for (const name of ENGINES) {
    const engine = engineOf(name);
    const all = await found(engine, first + 21);
    expect(codes(all), name).toEqual(["o1", "o2", "o3"]);
    expect(all[2]?.wait.status).toBe("unknown");
    for (const more of [{ acceptsNow: true }, { startWithinWeeks: 260 }])
      expect(codes(await found(engine, first + 21, more))).not.toContain("o3");
  }
});
