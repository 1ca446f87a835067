/**
 * The order of the list (I17): the wait decides, and what is equal takes turns by day. Giving more
 * offers at more places lifts nobody.
 */
import { afterAll, beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import {
  aContractRow,
  aLocationRow,
  anOfferRow,
  aProviderRow,
  aRegisterRegion,
  aWaitRow,
} from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse } from "~test/setup/meilisearch";

import { useSearch } from "~/db/search-address.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { findOffers } from "~/domain/search/public.server";
import { startWorker } from "~/jobs/worker.server";

aDatabase();
const meilisearch = aMeilisearchInUse();

const NOW = new Date();
const DAYS = Array.from({ length: 7 }, (_, i) => new Date(NOW.getTime() + i * 24 * 3_600_000));
const NONE = { combinations: null, contacts: null, preliminary_services: null };
const REST = { quality: null, marks: null, ...NONE };

/** Twelve suppliers with one and the same offer; only that of p0 waits shorter, that of p1 longer. */
const SUPPLIERS = Array.from({ length: 12 }, (_, i) => `p${i}`);
const WEEKS: Record<string, string> = { p0: "3", p1: "9" };
const weeksOf = (supplier: string) => WEEKS[supplier] ?? "5";
const isEqual = (offer: string) => !["p0-o", "p1-o"].includes(offer);

/** The supplier that grows: from one offer at one place to thirty-one, the first at five places. */
const BIG = "p7";
const MORE = Array.from({ length: 30 }, (_, i) => `${BIG}-more${i}`);
const PLACES = ["l1", "l2", "l3", "l4", "l5"];

const QUESTIONS = ["", "q=autisme", "gemeente=0405&vorm=ambulant", "sorteer=wachttijd"];

async function give(isBig: boolean): Promise<void> {
  const offers = SUPPLIERS.map((supplier) => ({
    ...{ supplier, code: `${supplier}-o`, weeks: weeksOf(supplier) },
    places: isBig && supplier === BIG ? PLACES : ["l1"],
  }));
  const more = MORE.map((code) => ({ supplier: BIG, code, weeks: "5", places: ["l1"] }));
  const all = isBig ? [...offers, ...more] : offers;
  const as_of = isoDay(dayAt(NOW));
  const folder = aRegisterFolder({
    ...REST,
    providers: SUPPLIERS.map((code) => aProviderRow(code, `Huis ${code}`)),
    contracts: SUPPLIERS.map((code) => aContractRow(`c-${code}`, code)),
    locations: SUPPLIERS.flatMap((code) => PLACES.map((place) => aLocationRow(code, place))),
    offers: all.map(({ supplier, code, places }) =>
      anOfferRow(supplier, code, { locations: places.join("|") }),
    ),
    waiting_times: all.flatMap(({ code, weeks, places }) =>
      places.map((place) => aWaitRow(code, place, { as_of, weeks_to_start: weeks })),
    ),
  });
  const imported = await importRegisters(theSystem("import"), folder, { now: NOW });
  expect(imported).toMatchObject({ ok: true });
  const worker = startWorker();
  await worker.settled();
  await worker.stop();
}

/** The codes of all pages, in order. */
async function listOn(day: Date, question: string): Promise<string[]> {
  const codes: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = await findOffers(new URLSearchParams(`${question}&pagina=${page}`), day);
    pages = found.pages;
    codes.push(...found.hits.map(({ offer }) => offer.code));
  }
  return codes;
}

async function listsOfTheWeek(): Promise<string[][][]> {
  const lists: string[][][] = [];
  for (const question of QUESTIONS) {
    const week: string[][] = [];
    for (const day of DAYS) week.push(await listOn(day, question));
    lists.push(week);
  }
  return lists;
}

const ENGINES = {
  meilisearch: () => useSearch({ engine: "meilisearch", ...addressOf(meilisearch) }),
  postgres: () => useSearch({ engine: "postgres", reason: "this test asks for it" }),
};
const addressOf = ({ url, key }: typeof meilisearch) => ({ url, key });

type Week = string[][];
const before: Record<string, Week[]> = {};
const after: Record<string, Week[]> = {};

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await give(false);
  for (const [name, use] of Object.entries(ENGINES)) {
    use();
    before[name] = await listsOfTheWeek();
  }
  ENGINES.meilisearch();
  await give(true);
  for (const [name, use] of Object.entries(ENGINES)) {
    use();
    after[name] = await listsOfTheWeek();
  }
}, 120_000);
afterAll(ENGINES.meilisearch);

const engines = test.each(Object.keys(ENGINES));

engines("the shortest wait comes first and the longest last, on every day (%s)", (engine) => {
  for (const list of before[engine]!.flat()) {
    expect(list).toHaveLength(SUPPLIERS.length);
    expect([list[0], list.at(-1)]).toEqual(["p0-o", "p1-o"]);
  }
});

engines("offers that wait equally long take turns (%s)", (engine) => {
  for (const week of before[engine]!) {
    const firsts = new Set(week.map((list) => list.find(isEqual)));
    expect(firsts.size).toBeGreaterThanOrEqual(2);
    expect(new Set(week.map(String)).size).toBe(DAYS.length);
  }
});

engines("every question gives equals the same turn on a day (%s)", (engine) => {
  const [first, ...others] = before[engine]!;
  for (const week of others) expect(week).toEqual(first);
});

engines("more offers and more places lift none of a supplier's offers (%s)", (engine) => {
  const grown = after[engine]!.map((week) => week.map((list) => list.filter((o) => !isMore(o))));
  expect(grown).toEqual(before[engine]);
  for (const list of after[engine]!.flat()) expect(list.toSorted()).toEqual(ALL.toSorted());
});

const isMore = (offer: string) => MORE.includes(offer);
const ALL = [...SUPPLIERS.map((supplier) => `${supplier}-o`), ...MORE];

engines(
  "each new offer takes its own turn: the supplier's offers do not stand together (%s)",
  (engine) => {
    for (const week of after[engine]!) {
      const places = week.map((list) => list.findIndex(isMore));
      const spread = week.map((list) => list.findLastIndex(isMore) - list.findIndex(isMore));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(Math.max(...spread)).toBeGreaterThan(MORE.length - 1);
    }
  },
);
