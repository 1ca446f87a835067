import { expect, test } from "vitest";

import { meilisearchEngine } from "./engine.server";
import {
  countDocuments,
  createIndex,
  feedIndex,
  fillFresh,
  hasIndex,
  listVersions,
  swapFresh,
} from "./index.server";
import type { Feed, SearchEngine } from "../engine";
import { anyQuery } from "../query";
import { SearchUnavailable } from "../unavailable";
import { fed, someDocuments, TODAY } from "~test/factories/documents";
import { aMeilisearch, whyNoMeilisearch } from "~test/setup/meilisearch";

const server = aMeilisearch();
const documents = someDocuments(3, 40).map((one) => ({ ...one, scopeFrom: 0, scopeTo: TODAY + 9 }));
const offers = new Set(documents.map((one) => one.offerId)).size;
const at = (indexUid: string) => ({ ...server, indexUid, timeoutMs: 5_000 });
const total = async (engine: SearchEngine) => (await engine.find(anyQuery(TODAY))).total;
const here = test.skipIf(Boolean(whyNoMeilisearch));

async function rebuild(indexUid: string, feeds: Feed[], synonyms = {}): Promise<void> {
  await fillFresh(at(indexUid), inParts(feeds), synonyms);
  await swapFresh(at(indexUid));
}

async function* inParts(feeds: Feed[]): AsyncGenerator<Feed[]> {
  for (let i = 0; i < feeds.length; i += 25) yield feeds.slice(i, i + 25);
}

here("what is fed is found at once, what is removed no longer", async () => {
  await createIndex(at("fed"), {});
  await feedIndex(at("fed"), fed(documents));
  expect(await total(meilisearchEngine(at("fed")))).toBe(offers);
  const gone = documents.filter((one) => one.offerId === documents[0]!.offerId);
  await feedIndex(
    at("fed"),
    gone.map(({ id }) => ({ id, change: 2n, isRemoved: true })),
  );
  expect(await total(meilisearchEngine(at("fed")))).toBe(offers - 1);
  expect(await countDocuments(at("fed"))).toBe(documents.length - gone.length);
});

here("the index tells which version of each document it holds", async () => {
  await createIndex(at("versions"), {});
  await feedIndex(at("versions"), fed(documents, "old"));
  await feedIndex(at("versions"), fed(documents.slice(0, 1), "new"));
  const versions = await listVersions(at("versions"));
  expect(versions.size).toBe(documents.length);
  expect(versions.get(documents[0]!.id)).toBe("new");
  expect(versions.get(documents[1]!.id)).toBe("old");
});

here("a reader sees the old index whole or the new one whole while it is rebuilt", async () => {
  await rebuild("live", fed(documents, "old"));
  const engine = meilisearchEngine(at("live"));
  const seen = new Set<number>();
  let isBuilding = true;
  const reading = (async () => {
    while (isBuilding) seen.add(await total(engine));
  })();
  const kept = documents.filter((one) => one.offerId !== documents[0]!.offerId);
  await rebuild("live", fed(kept, "new"));
  isBuilding = false;
  await reading;
  seen.add(await total(engine));
  expect([...seen]).toEqual([offers, offers - 1]);
  expect(new Set((await listVersions(at("live"))).values())).toEqual(new Set(["new"]));
  expect(await hasIndex(at("live-fresh"))).toBe(false);
});

here("a synonym of the region finds what it stands for", async () => {
  await rebuild("words", fed(documents), { ass: ["autisme"] });
  const engine = meilisearchEngine(at("words"));
  const find = async (text: string) => (await engine.find({ ...anyQuery(TODAY), text })).total;
  expect(await find("autisme")).toBeGreaterThan(0);
  expect(await find("ass")).toBe(await find("autisme"));
});

here("a task that fails is an error, and nothing of it is taken", async () => {
  await createIndex(at("failed"), {});
  const [first, second] = fed(documents);
  const broken = { ...first!, document: { ...documents[0]!, _geo: { lat: "north", lng: 5 } } };
  await expect(feedIndex(at("failed"), [second!, broken as unknown as Feed])).rejects.toThrow(
    /documentAdditionOrUpdate failed/,
  );
  expect(await countDocuments(at("failed"))).toBe(0);
});

here("an index that is not there is search that is unavailable", async () => {
  expect(await hasIndex(at("nowhere"))).toBe(false);
  await expect(total(meilisearchEngine(at("nowhere")))).rejects.toThrow(SearchUnavailable);
});

test("a server that is away is search that is unavailable", async () => {
  const away = { url: "http://127.0.0.1:1", key: "none", indexUid: "offers", timeoutMs: 500 };
  await expect(total(meilisearchEngine(away))).rejects.toThrow(SearchUnavailable);
});
