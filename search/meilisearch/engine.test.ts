import { afterAll, beforeAll, expect, test } from "vitest";

import { meilisearchEngine } from "./engine.server";
import { createIndex, feedIndex } from "./index.server";
import { anyQuery } from "../query";
import { SearchUnavailable } from "../unavailable";
import { fed, someDocuments, TODAY } from "~test/factories/documents";
import { type Between, type Fault, FAULTS, REFUSED_WORD, standBetween } from "~test/setup/between";
import { aMeilisearch, whyNoMeilisearch } from "~test/setup/meilisearch";

const server = aMeilisearch();
const documents = someDocuments(3, 10);
let between: Between;
const at = () => ({ ...server, url: between.url, indexUid: "offers", timeoutMs: 1_000 });
const here = test.skipIf(Boolean(whyNoMeilisearch));

beforeAll(async () => {
  between = await standBetween(server.url);
  if (whyNoMeilisearch) return;
  await createIndex(at(), {});
  await feedIndex(at(), fed(documents));
});
afterAll(() => between.close());

const faults = [...Object.keys(FAULTS), "counts in words"] as Fault[];

here.each(faults)("a server that %s is search that is unavailable", async (fault) => {
  between.fault = fault;
  await expect(meilisearchEngine(at()).find(anyQuery(TODAY))).rejects.toThrow(SearchUnavailable);
});

here("a refused question is told apart from a server that fails", async () => {
  between.fault = "refuses one word";
  const refused = meilisearchEngine(at()).find({ ...anyQuery(TODAY), text: REFUSED_WORD });
  await expect(refused).rejects.toMatchObject({ isAboutQuestion: true });
  between.fault = "answers 500";
  const failed = meilisearchEngine(at()).find(anyQuery(TODAY));
  await expect(failed).rejects.toMatchObject({ isAboutQuestion: false });
});

here("an index is told how much it holds, and may be found wanting", async () => {
  between.fault = null;
  const told: number[] = [];
  const wanting = meilisearchEngine(at(), async (held) => told.push(held) < 2);
  await wanting.find(anyQuery(TODAY));
  expect(told).toEqual([documents.length]);
  await expect(wanting.find(anyQuery(TODAY))).rejects.toThrow(SearchUnavailable);
});
