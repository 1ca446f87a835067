/**
 * What people type finds what they mean, on the real engines over the demo region.
 *
 * recall@5 = the right ones among the first five ÷ the most that could be there.
 */
import { beforeAll, expect, test } from "vitest";

import { openDemoWindow } from "~test/factories/demo-window";
import { theRegion } from "~test/factories/region";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse } from "~test/setup/meilisearch";

import { JUDGED, type Judged } from "./queries";
import { askSql } from "~/db/sql.server";
import { dayAt } from "~/domain/kernel/day";
import { INDEX } from "~/domain/search/engine.server";
import { readQuery } from "~/domain/search/finding/read-query";
import type { Hit, SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { postgresEngine } from "~search/postgres/engine.server";

aDatabase();
const meilisearch = aMeilisearchInUse();
const today = dayAt(new Date());
const region = theRegion();
/** Everything that answers the choices of a question without its words, per engine and choices. */
const answers = new Map<string, Promise<Hit[]>>();

beforeAll(() => openDemoWindow(), 120_000);

function isRight({ document }: Hit, { expertise, forms, supplier }: Judged): boolean {
  return (
    document.expertise.some((code) => expertise?.includes(code)) ||
    (forms?.includes(document.deliveryForm) ?? false) ||
    (supplier !== undefined && document.supplierName === supplier)
  );
}

function allHits(engine: SearchEngine, judged: Judged): Promise<Hit[]> {
  const key = `${engine.name} ${JSON.stringify(judged.with ?? {})}`;
  const known = answers.get(key) ?? readAllPages(engine, judged);
  answers.set(key, known);
  return known;
}

async function readAllPages(engine: SearchEngine, judged: Judged): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await engine.find(queryOf({ ...judged, q: "" }, page));
    hits.push(...answer.hits);
    pages = answer.pages;
  }
  return hits;
}

function queryOf(judged: Judged, page = 1) {
  const params = new URLSearchParams({ ...judged.with, q: judged.q });
  const { query, ignored } = readQuery(params, region, today);
  expect(ignored, judged.q).toEqual([]);
  return { ...query, page };
}

async function recallAt5(engine: SearchEngine, judged: Judged): Promise<number> {
  const { hits } = await engine.find(queryOf(judged));
  const right = (await allHits(engine, judged)).filter((hit) => isRight(hit, judged)).length;
  expect(right, `the demo has no right answer to "${judged.q}"`).toBeGreaterThan(0);
  const found = hits.slice(0, 5).filter((hit) => isRight(hit, judged)).length;
  return found / Math.min(5, right);
}

async function meanRecall(engine: SearchEngine): Promise<number> {
  const recalls: number[] = [];
  for (const judged of JUDGED) recalls.push(await recallAt5(engine, judged));
  const missed = JUDGED.flatMap(({ q }, i) => (recalls[i]! < 1 ? `${q} ${recalls[i]!}` : []));
  const mean = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
  const below = missed.join(", ") || "none";
  process.stdout.write(`recall@5 of ${engine.name}: ${mean.toFixed(3)}; below 1: ${below}\n`);
  return mean;
}

test("there are at least thirty judged queries", () => {
  expect(JUDGED.length).toBeGreaterThanOrEqual(30);
});

test("Meilisearch finds what is meant", async () => {
  const { url, key } = meilisearch;
  const engine = meilisearchEngine({ url, key, indexUid: INDEX, timeoutMs: 5_000 });
  expect(await meanRecall(engine)).toBeGreaterThanOrEqual(0.9);
});

test("PostgreSQL finds what is meant", async () => {
  expect(await meanRecall(postgresEngine(askSql))).toBeGreaterThanOrEqual(0.85);
});
