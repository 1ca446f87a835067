/**
 * Whatever Meilisearch does, visitors are answered: with the same offers in the same order for a
 * question without words, told that search is limited, and without a restart as before afterwards.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { type Between, type Fault, REFUSED_WORD, standBetween } from "~test/setup/between";
import { openDemoWindow } from "~test/factories/demo-window";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse, whyNoMeilisearch } from "~test/setup/meilisearch";
import { aBuild, visit } from "~test/setup/web";

import { useSearch } from "~/db/search-address.server";
import { INDEX } from "~/domain/search/engine.server";
import { startWorker } from "~/jobs/worker.server";
import * as apiSearch from "~/routes/machine/api-search";
import * as search from "~/routes/public/search";
import { createApp } from "~/web/app.server";
import { closeLimiter } from "~/web/limits.server";
import { search as texts } from "~/i18n/nl/search";

aDatabase();
const meilisearch = aMeilisearchInUse();
let between: Between;

const QUESTIONS = [
  "",
  "gemeente=0405&vorm=ambulant",
  "start_binnen=8&sorteer=wachttijd",
  "postcode=1621&straal=10&sorteer=afstand",
  "profiel=p01&pagina=2",
];
const SOON = { timeout: 15_000, interval: 50 };

type Answer = { engine: string; limited: boolean; hits: { id: string }[] } & Record<
  string,
  unknown
>;

beforeAll(() => openDemoWindow(), 120_000);

/** On another port each time, so that no test begins with what the one before it found out. */
beforeEach(async () => {
  between = await standBetween(meilisearch.url);
  useSearch({ engine: "meilisearch", url: between.url, key: meilisearch.key });
});
afterEach(() => between.close());
afterAll(() => closeLimiter());

const build = aBuild({ "/zoeken": search, "/api/v1/search": apiSearch });
const searchLimit = { seconds: 60, visitor: 1e6, network: 1e6 };

async function get(address: string): Promise<Response> {
  const ask = await visit(createApp({ build, origin: () => "http://localhost", searchLimit }));
  return ask(address);
}

async function answerTo(question: string): Promise<Answer> {
  const response = await get(`/api/v1/search?${question}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

async function untilWell(): Promise<void> {
  await vi.waitFor(async () => {
    const { engine, limited } = await answerTo("");
    expect({ engine, limited }).toEqual({ engine: "meilisearch", limited: false });
  }, SOON);
}

/** What a visitor is told, whichever engine says it. */
const offersIn = ({ engine: _engine, limited: _limited, ...rest }: Answer) => rest;

async function answersToAll(): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const question of QUESTIONS) answers.push(await answerTo(question));
  return answers;
}

/** From the engine itself: a busy machine may be too late for the first of them. */
async function answersFromEngine(): Promise<Answer[]> {
  return vi.waitFor(async () => {
    const answers = await answersToAll();
    expect(answers.map(({ limited }) => limited)).toEqual(QUESTIONS.map(() => false));
    return answers;
  }, SOON);
}

/** Fails the engine, asks everything, and sees that the same is answered. */
async function expectSameWhen(fail: () => void | Promise<void>): Promise<void> {
  const before = await answersFromEngine();
  await fail();
  const during = await answersToAll();
  expect(during.map(({ engine, limited }) => [engine, limited])).toEqual(
    QUESTIONS.map(() => ["postgres", true]),
  );
  expect(during.map(offersIn)).toEqual(before.map(offersIn));
}

const here = test.skipIf(Boolean(whyNoMeilisearch));

here.each<Fault>(["answers 500", "answers what is no JSON", "breaks off", "never answers"])(
  "a server that %s",
  async (fault) => {
    await expectSameWhen(() => void (between.fault = fault));
    between.fault = null;
    await untilWell();
  },
);

here("nobody waits for an engine that was away a moment ago", async () => {
  between.fault = "never answers";
  await answerTo("");
  between.searches = [];
  for (let i = 0; i < 10; i += 1) {
    expect(await answerTo("gemeente=0405")).toMatchObject({ limited: true });
  }
  expect(between.searches.filter((body) => body.includes("0405"))).toEqual([]);
});

here("the page says that search is limited, and shows its offers", async () => {
  const usual = await (await get("/zoeken?gemeente=0405")).text();
  expect(usual).not.toContain(texts.limited);
  between.fault = "never answers";
  const page = await get("/zoeken?gemeente=0405");
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain(texts.limited);
  const offers = (text: string) => text.match(/href="\/aanbod\/[^"]+"/g) ?? [];
  expect(offers(html)).toEqual(offers(usual));
  expect(offers(html).length).toBeGreaterThan(5);
});

here("a question that the engine refuses does not take the engine from the others", async () => {
  between.fault = "refuses one word";
  expect(await answerTo(`q=${REFUSED_WORD}`)).toMatchObject({ engine: "postgres", limited: true });
  expect(await answerTo("")).toMatchObject({ engine: "meilisearch", limited: false });
});

here("a server that hangs, and goes on", async () => {
  await expectSameWhen(() => meilisearch.signal("SIGSTOP"));
  meilisearch.signal("SIGCONT");
  await untilWell();
});

here("a server that dies, and comes back", async () => {
  meilisearch.signal("SIGKILL");
  expect(await answerTo("gemeente=0405")).toMatchObject({ total: expect.any(Number) });
  await untilWell();
});

here("an address where nobody listens", async () => {
  const url = "http://127.0.0.1:1";
  await expectSameWhen(() => useSearch({ engine: "meilisearch", url, key: "none" }));
});

here.each([
  ["emptied", "DELETE", `/indexes/${INDEX}/documents`],
  ["lost", "DELETE", `/indexes/${INDEX}`],
])("an index that was %s is not believed, and the worker builds it anew", async (...lost) => {
  const [, method, address] = lost;
  await expectSameWhen(() => straightTo(method, address));
  const worker = startWorker();
  await untilWell();
  await worker.stop();
});

here("an index that misses one document is not believed either", async () => {
  const { hits } = await answerTo("");
  await expectSameWhen(() => straightTo("DELETE", `/indexes/${INDEX}/documents/${hits[0]!.id}`));
  const worker = startWorker();
  await untilWell();
  await worker.stop();
});

/** Past everything of ours; returns when it is done. */
async function straightTo(method: string, address: string): Promise<void> {
  const headers = { authorization: `Bearer ${meilisearch.key}` };
  const response = await fetch(`${meilisearch.url}${address}`, { method, headers });
  const { taskUid } = (await response.json()) as { taskUid: number };
  await vi.waitFor(async () => {
    const task = await fetch(`${meilisearch.url}/tasks/${taskUid}`, { headers });
    expect(await task.json()).toMatchObject({ status: "succeeded" });
  }, SOON);
}
