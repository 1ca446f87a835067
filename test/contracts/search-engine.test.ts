/** What every search engine must answer: the same numbers and the same order, on any question. */
import { beforeAll, expect, test } from "vitest";

import { bruteForce } from "./brute-force";
import { fed, someDocuments, someQueries } from "../factories/documents";
import { aDatabase } from "../setup/database";
import { aMeilisearch, whyNoMeilisearch } from "../setup/meilisearch";
import { derive, sqlOf } from "~/db/derive.server";
import { askSql } from "~/db/sql.server";
import type { SearchAnswer, SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { createIndex, feedIndex } from "~search/meilisearch/index.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { writeDocuments } from "~search/postgres/projection.server";
import type { SearchQuery } from "~search/query";

aDatabase();
const server = aMeilisearch();

const documents = someDocuments(20261122, 260);
const queries = someQueries(7, 200);
const engines: Record<string, () => SearchEngine> = {
  postgres: () => postgresEngine(askSql),
  ...(whyNoMeilisearch ? {} : { meilisearch: () => meilisearchEngine(options()) }),
};
const names = Object.keys(engines);
const options = () => ({ ...server, indexUid: "offers", timeoutMs: 5_000 });

beforeAll(async () => {
  const rows = documents.map((document) => ({ document, digest: "d1", change: 1n }));
  await derive((tx) => writeDocuments(sqlOf(tx), rows));
  if (whyNoMeilisearch) return;
  await createIndex(options(), {});
  await feedIndex(options(), fed(documents));
});

const toTheMetre = (km: number | null) => km && Math.round(km * 1000);
const comparable = ({ hits, ...answer }: SearchAnswer) => ({
  ...answer,
  hits: hits.map(({ document, morePlaces, distanceKm }) => [
    document.id,
    morePlaces,
    toTheMetre(distanceKm),
  ]),
});
const expected = (query: SearchQuery) => {
  const { hits, ...answer } = bruteForce(documents, query);
  return {
    ...answer,
    page: query.page,
    droppedWords: [],
    hits: hits.map((hit) => [hit.id, hit.morePlaces, toTheMetre(hit.distanceKm)]),
  };
};

test.each(names)("%s equals brute force", async (name) => {
  const engine = engines[name]!();
  let found = 0;
  let spent = 0;
  for (const query of queries) {
    const started = performance.now();
    const answer = comparable(await engine.find(query));
    spent += performance.now() - started;
    expect.soft(answer, JSON.stringify(query)).toEqual(expected(query));
    found += answer.total;
  }
  console.log(name, found, documents.length, spent / queries.length);
});
