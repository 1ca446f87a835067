/** What every search engine must answer: the same numbers and the same order, on any question. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { bruteForce } from "./brute-force";
import { someDocuments, someQueries, TODAY } from "../factories/documents";
import { ENGINES, theEngines } from "../setup/engines";
import { whyNoMeilisearch } from "../setup/meilisearch";
import { SHOWN_FIELDS } from "~search/document";
import { NOTHING, type SearchAnswer, type SearchEngine } from "~search/engine";
import { anyQuery, type SearchQuery, SORTS } from "~search/query";
import { waitKey } from "~search/ranking";

const documents = someDocuments(20261122, 260);
const engine = theEngines(documents);
const questions = someQueries(7, 200);
const truths = questions.map(truth);
const PATIENCE = { timeout: 120_000 };
const HOORN = { lat: 52.6424, lon: 5.0602, municipality: "0405", radiusKm: 25 };

const asked = (part: Partial<SearchQuery>): SearchQuery => ({ ...anyQuery(TODAY), ...part });

/** Two points within a metre of each other are equally far to Meilisearch. */
function metres(km: number | null): number | null {
  return km && Math.round(km * 1000);
}

function told({ hits, ...answer }: SearchAnswer) {
  const listed = hits.map((hit) => [hit.document.id, hit.morePlaces, metres(hit.distanceKm)]);
  return { ...answer, hits: listed };
}

function truth(query: SearchQuery) {
  const { hits, ...answer } = bruteForce(documents, query);
  const listed = hits.slice(0, 20).map((hit) => [hit.id, hit.morePlaces, metres(hit.distanceKm)]);
  return { ...answer, page: 1, droppedWords: [], hits: listed };
}

async function allPages(search: SearchEngine, query: SearchQuery): Promise<SearchAnswer["hits"]> {
  const first = await search.find(query);
  const numbers = Array.from({ length: first.pages + 1 }, (_, i) => i + 1);
  const pages = [];
  for (const page of numbers) pages.push((await search.find({ ...query, page })).hits);
  expect(pages.at(-1)).toEqual([]);
  expect(pages.flat()).toHaveLength(first.total);
  return pages.flat();
}

test("the questions of this contract ask everything that can be asked", () => {
  expect(documents.length).toBeGreaterThanOrEqual(400);
  expect(truths.filter(({ total }) => total > 0).length).toBeGreaterThan(100);
  expect(truths.filter(({ total }) => total === 0).length).toBeGreaterThan(5);
  for (const sort of SORTS) expect(questions.some((query) => query.sort === sort)).toBe(true);
  for (const status of ["acceptsNow", "consult", "transport", "continuesAfter18"] as const) {
    expect(questions.some((query) => query[status])).toBe(true);
  }
});

if (whyNoMeilisearch) test.skip(`Meilisearch is left out: ${whyNoMeilisearch}`);

test.each(ENGINES)(
  "%s answers 200 random questions as brute force does",
  PATIENCE,
  async (name) => {
    for (const [i, query] of questions.entries()) {
      const answer = told(await engine(name).find(query));
      expect(answer, JSON.stringify(query)).toEqual(truths[i]);
    }
  },
);

test.each(ENGINES)(
  "%s pages without a gap or an overlap, in the order of brute force",
  async (name) => {
    const everything = asked({});
    const near = asked({ near: HOORN, sort: "afstand" });
    for (const query of [everything, near]) {
      const hits = await allPages(engine(name), query);
      const { hits: expected } = bruteForce(documents, query);
      expect(hits.map((hit) => hit.document.id)).toEqual(expected.map((hit) => hit.id));
    }
  },
);

test.each(ENGINES)("%s gives the list alone as it stands in the whole answer", async (name) => {
  const texts = [asked({ text: "autisme" }), asked({ text: "autisme", sort: "wachttijd" })];
  for (const query of [...questions.slice(0, 40), ...texts]) {
    const { hits } = await engine(name).find(query);
    const alone = await engine(name).find({ ...query, listOnly: true });
    expect(alone).toEqual({ ...NOTHING, hits });
  }
});

test.each(ENGINES)(
  "%s shows the place that was named before the others of its offer",
  async (name) => {
    const city = documents.find(({ card }) => card.placeCount > 2)!.ownPlace!;
    const { hits, total } = await engine(name).find(asked({ text: city }));
    expect(total).toBeGreaterThan(5);
    expect(new Set(hits.map(({ document }) => document.card.place?.city))).toEqual(new Set([city]));
  },
);

test.each(ENGINES)("%s shows what a card needs and keeps the rest to itself", async (name) => {
  const { hits } = await engine(name).find(asked({}));
  const shown = Object.keys(hits[0]!.document).toSorted();
  expect(shown).toEqual([...SHOWN_FIELDS].toSorted());
  const cards = new Map(documents.map(({ id, card }) => [id, card]));
  for (const { document } of hits) expect(document.card).toEqual(cards.get(document.id));
});

test.each(ENGINES)("%s pages over words too, each offer once", async (name) => {
  for (const sort of SORTS) {
    const query = asked({ text: "autisme", near: HOORN, sort });
    const hits = await allPages(engine(name), query);
    const offers = new Set(hits.map((hit) => hit.document.offerId));
    expect(hits.length).toBeGreaterThan(20);
    expect(offers.size).toBe(hits.length);
  }
});

test.each(ENGINES)(
  "%s lets words choose and the wait order, if the reader wants so",
  async (name) => {
    const query = asked({ text: "autisme", sort: "wachttijd" });
    const hits = await allPages(engine(name), query);
    const byWords = await allPages(engine(name), { ...query, sort: "relevantie" });
    const offers = (list: typeof hits) => list.map((hit) => hit.document.offerId).toSorted();
    expect(offers(hits)).toEqual(offers(byWords));
    const waits = hits.map((hit) => waitKey(hit.document, TODAY, query));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  },
);

test.each(ENGINES)(
  "%s finds a word as it is, begun, mistyped, split and with an accent",
  async (name) => {
    const find = async (text: string) => (await engine(name).find(asked({ text }))).total;
    const whole = await find("verslaving");
    expect(whole).toBeGreaterThan(10);
    expect(await find("Verslaving?")).toBe(whole);
    expect(await find("verslav")).toBe(whole);
    expect(await find("verslavnig")).toBe(whole);
    expect(await find("vérslaving")).toBe(whole);
    expect(await find("groeps begeleiding")).toBeGreaterThan(10);
    expect(await find("verslaving bij het de")).toBe(whole);
    expect(await find("de het een")).toBe((await engine(name).find(asked({}))).total);
  },
);

test.each(ENGINES)(
  "%s names the words it left out, and only when nothing holds them all",
  async (name) => {
    const one = await engine(name).find(asked({ text: "verslaving" }));
    const two = await engine(name).find(asked({ text: "verslaving kwantumtunnel" }));
    expect(two.droppedWords).toEqual(["kwantumtunnel"]);
    expect({ ...two, droppedWords: [] }).toEqual(one);
    const nothing = await engine(name).find(asked({ text: "kwantumtunnel" }));
    expect(nothing).toMatchObject({ total: 0, hits: [], droppedWords: [] });
    const chosenAway = asked({ text: "verslaving paarden", age: 99 });
    expect(await engine(name).find(chosenAway)).toMatchObject({ total: 0, droppedWords: [] });
  },
);

test.each(ENGINES)("%s takes any text as a value, never as a condition", async (name) => {
  const signs = fc.string({ unit: fc.constantFrom(...`"'\\]) OR=%_$a0🙂`), minLength: 1 });
  await fc.assert(
    fc.asyncProperty(signs, async (value) => {
      const choices = { ...anyQuery(TODAY).choices, wet: [value, "jeugdwet"], taal: [value] };
      const answer = await engine(name).find(
        asked({ choices, near: { ...HOORN, municipality: value } }),
      );
      expect(answer.total).toBe(0);
      expect((await engine(name).find(asked({ text: value }))).page).toBe(1);
    }),
    { numRuns: 40, seed: 5 },
  );
});
