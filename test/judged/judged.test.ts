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

import { JUDGED, type Judged, OWN_WORDS } from "./queries";
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
/** Everything that answers the choices of a question without its words, by those choices. */
const answers = new Map<string, Promise<Hit[]>>();

const PATIENCE_MS = 240_000;

beforeAll(() => openDemoWindow(), PATIENCE_MS);

function isRight({ document }: Hit, { expertise, forms, supplier, named }: Judged): boolean {
  return (
    document.expertise.some((code) => expertise?.includes(code)) ||
    (forms?.includes(document.deliveryForm) ?? false) ||
    (supplier !== undefined && document.supplierName === supplier) ||
    (named !== undefined && document.supplierName.toLowerCase().includes(named))
  );
}

/** The offers that are right, of all that there are. */
async function rightOffers(judged: Judged): Promise<Set<string>> {
  const choices = { ...judged.with, ...judged.means };
  const key = JSON.stringify(choices);
  const all = answers.get(key) ?? readAllPages(choices);
  answers.set(key, all);
  const right = (await all).filter((hit) => isRight(hit, judged));
  return new Set(right.map(({ document }) => document.offerId));
}

/** Without words both engines equal brute force (see the contract), so either may tell. */
async function readAllPages(choices: Record<string, string>): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await postgresEngine(askSql).find({ ...queryOf({ ...choices }), page });
    hits.push(...answer.hits);
    pages = answer.pages;
  }
  return hits;
}

function queryOf(asked: Record<string, string>) {
  const { query, ignored } = readQuery(new URLSearchParams(asked), region, today);
  expect(ignored, JSON.stringify(asked)).toEqual([]);
  return query;
}

async function recallAt5(engine: SearchEngine, judged: Judged): Promise<number> {
  const right = await rightOffers(judged);
  expect(right.size, `the demo has no right answer to "${judged.q}"`).toBeGreaterThan(0);
  const { hits } = await engine.find(queryOf({ ...judged.with, q: judged.q }));
  const found = hits.slice(0, 5).filter(({ document }) => right.has(document.offerId)).length;
  return found / Math.min(5, right.size);
}

async function meanRecall(engine: SearchEngine): Promise<number> {
  const recalls: number[] = [];
  for (const judged of JUDGED) recalls.push(await recallAt5(engine, judged));
  const missed = JUDGED.flatMap(({ q }, i) => (recalls[i]! < 1 ? [`  ${q}: ${recalls[i]!}`] : []));
  const mean = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
  const below = ["below 1:", ...missed].join("\n");
  process.stdout.write(`recall@5 of ${engine.name}: ${mean.toFixed(3)}; ${below}\n`);
  return mean;
}

async function namesNotFirst(engine: SearchEngine): Promise<string[]> {
  const missed: string[] = [];
  for (const { q, supplier } of JUDGED.filter((judged) => judged.supplier)) {
    const { hits } = await engine.find(queryOf({ q }));
    const first = hits[0]?.document.supplierName;
    if (first !== supplier) missed.push(`${q}: ${first ?? "nothing"}`);
  }
  return missed;
}

const meili = () => {
  const { url, key } = meilisearch;
  return meilisearchEngine({ url, key, indexUid: INDEX, timeoutMs: 5_000 });
};

test("many questions are judged, a good part of them in people's own words", () => {
  expect(JUDGED.length).toBeGreaterThanOrEqual(80);
  expect(OWN_WORDS.length).toBeGreaterThanOrEqual(20);
});

test("Meilisearch finds what is meant", { timeout: PATIENCE_MS }, async () => {
  expect(await meanRecall(meili())).toBeGreaterThanOrEqual(0.95);
});

test("PostgreSQL finds what is meant", { timeout: PATIENCE_MS }, async () => {
  expect(await meanRecall(postgresEngine(askSql))).toBeGreaterThanOrEqual(0.9);
});

test("a supplier's name brings that supplier first", { timeout: PATIENCE_MS }, async () => {
  expect(await namesNotFirst(meili())).toEqual([]);
  expect(await namesNotFirst(postgresEngine(askSql))).toEqual([]);
});
