/**
 * Every reader × phase × field of a referral, on the page and in its data (security requirements P-12,
 * P-13, S-29). The expectation stands in `referral-table.ts`; what is asked in `referral-questions.ts`.
 */
import "~test/setup/drawn-fast";

import { beforeAll, expect, test } from "vitest";

import { aDatabase, run } from "~test/setup/database";

import { siteMap } from "../../remix.config.js";

import { type Get, loadScreens, openFor, type Screens } from "./asking";
import { type People, type Reader, READERS, somebodyOfEverySort, standOf } from "./referral-people";
import {
  answersTo,
  cookiesFor,
  isOfReferrals,
  LOGGED,
  PATTERNS,
  PLANS,
  type Question,
  READS_AS_ANOTHER,
  REFERENCES,
} from "./referral-questions";
import { reads, readsEver } from "./referral-table";
import {
  type Field,
  FIELDS,
  found,
  IDENTITY,
  isCoded,
  keyOf,
  PHASES,
  type Walk,
  wordOf,
  WRITTEN,
  type Written,
} from "./referral-tokens";
import { everyWalk } from "./referral-walks";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { projectOffers } from "~/domain/search/indexing/project-offers.server";

const database = aDatabase();

let people: People;
let walks: Walk[];
let screens: Screens;

beforeAll(async () => {
  people = await somebodyOfEverySort();
  walks = await everyWalk(people);
  screens = await loadScreens([...PATTERNS, "*"]);
}, 120_000);

type Seen = Question & { how: "page" | "data"; hits: Set<string> };

const AT_ONCE = 5;

async function seenBy(reader: Reader, get: Get): Promise<Seen[]> {
  const asked = await cookiesFor(reader, { get, people, walks });
  const all = asked.flatMap(({ cookie, questions }) => questions.map((one) => ({ cookie, one })));
  const seen: Seen[] = [];
  const pages = new Set<string>();
  const next = async (): Promise<void> => {
    for (let at = all.pop(); at; at = all.pop())
      for (const { how, status, text } of await answersTo(get, at.one, {
        reader,
        cookie: at.cookie,
        pages,
      })) {
        expect(status, `${at.one.path} (${how}) by ${reader}`).toBeLessThan(500);
        seen.push({ ...at.one, how, hits: found(text) });
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return seen;
}

/** Where the answers differ from the table, said so that one sees where to look. */
function deviations(reader: Reader, seen: Seen[]): string[] {
  return [...new Set([...leaks(reader, seen), ...missing(reader, seen)])].toSorted();
}

function leaks(reader: Reader, seen: Seen[]): string[] {
  return seen.flatMap(({ pattern, walk: own, how, hits }) =>
    walks.flatMap((walk) =>
      FIELDS.filter((field) => {
        if (!hits.has(keyOf(field, walk))) return false;
        const isElsewhere =
          ((IDENTITY as readonly Field[]).includes(field) && !LOGGED.test(pattern)) ||
          (field === "plan" && !PLANS.test(pattern)) ||
          (field === "references" && !REFERENCES.test(pattern));
        return isElsewhere || isForbidden(reader, field, { walk, own, pattern });
      }).map((field) => `${nameOf(walk)}: ${field} is read at ${pattern} (${how})`),
    ),
  );
}

/** The region's table of bases; and the log of what was done, which holds codes and nobody (D8). */
const OF_THE_REGION: Record<string, Field> = {
  ...{ "/verwijzer/privacy": "basis", "/beheer/logboek": "basis", "/beheer/logboek.csv": "basis" },
};

/** A code says nothing about which referral it is of: by its address, or on a list by any of them. */
function isForbidden(
  reader: Reader,
  field: Field,
  { walk, own, pattern }: { walk: Walk; own: Walk | null; pattern: string },
) {
  const stand = standOf(reader, walk.way);
  if (OF_THE_REGION[pattern] === field) return false;
  if (pattern in OF_THE_REGION && OF_THE_REGION[pattern] === field) return false;
  if (!isCoded(field)) return reads(field, stand, walk.phase) === "never";
  if (own === null) return !walks.some((one) => readsEver(field, standOf(reader, one.way)));
  return own === walk && reads(field, stand, walk.phase) === "never";
}

const DATA = ["data"] as const;
const BOTH = ["page", "data"] as const;

function missing(reader: Reader, seen: Seen[]): string[] {
  return walks.flatMap((walk) =>
    (READS_AS_ANOTHER.includes(reader) ? DATA : BOTH).flatMap((how) => {
      const own = seen.filter((one) => one.how === how && one.walk === walk);
      return FIELDS.filter(
        (field) =>
          reads(field, standOf(reader, walk.way), walk.phase) === "must" &&
          !own.some(({ hits }) => hits.has(keyOf(field, walk))),
      ).map((field) => `${nameOf(walk)}: ${field} is not read (${how})`);
    }),
  );
}

const nameOf = ({ way, phase }: Walk) => `${way}, ${PHASES[phase]}`;

test.each(Object.keys(READERS) as Reader[])(
  "P-12: what %s reads of each referral is what the table says",
  { timeout: 120_000 },
  async (reader) => {
    const get = await openFor(screens, ...PATTERNS);
    expect(deviations(reader, await seenBy(reader, get))).toEqual([]);
  },
);

const READ_BY_ALL = "/aanbieder/verzoeken/:id";

/** The answer of one address, as if it held a word that it should not. */
function planted(field: Written, walk: Walk, { pattern = READ_BY_ALL, own = walk } = {}): Seen {
  const text = `<p>Er staat ${wordOf(field, walk)} bij.</p>`;
  return { pattern, path: pattern, walk: own, how: "page", hits: found(text) };
}

test("a word that leaks is found, whichever it is and wherever it stands", () => {
  const walk = walks.find(({ way, phase }) => way === "provider" && phase === "r")!;
  for (const field of WRITTEN)
    expect(leaks("the expert team", [planted(field, walk)])).toContain(
      `provider, a late no: ${field} is read at ${READ_BY_ALL} (page)`,
    );
  // By its own supplier after the late no, where it was read before.
  const pattern = "/aanbieder/aanmeldingen/:id/gegevens";
  expect(leaks("the chosen provider", [planted("name", walk, { pattern })])).toHaveLength(1);
  // On the page of another referral, and on one that writes no entry in the log.
  const started = walks.find(({ way, phase }) => way === "provider" && phase === "s")!;
  expect(leaks("the chosen provider", [planted("name", started, { pattern })])).toEqual([]);
  expect(leaks("the chosen provider", [planted("name", started)])).toHaveLength(1);
  expect(leaks("who wrote it", [planted("hold", started)])).toEqual([]);
});

test("a code that leaks is found by its address, and on a list where nobody should read it", () => {
  const walk = walks.find(({ way, phase }) => way === "provider" && phase === "s")!;
  const texts = ["€ 81.234,50", '{"cents":"5415633"}', "Grondslagxq", "Raadgeverxq", "Laterxq"];
  for (const text of texts) {
    const seen = { pattern: READ_BY_ALL, path: "", how: "data" as const, hits: found(text) };
    expect(leaks("the expert team", [{ ...seen, walk }]), text).toHaveLength(1);
    expect(leaks("the expert team", [{ ...seen, walk: null }]).length, text).toBeGreaterThan(0);
  }
  const amount = { pattern: READ_BY_ALL, path: "", how: "page" as const, hits: found("81.234,50") };
  expect(leaks("who wrote it", [{ ...amount, walk }])).toHaveLength(1);
  expect(leaks("the chosen provider", [{ ...amount, walk }])).toEqual([]);
});

test("a field that should be read and is not is missed", () => {
  const none = missing("the chosen provider", []);
  expect(none).toContain("provider, started: name is not read (page)");
  expect(none).toContain("provider, started: instalment is not read (data)");
  expect(missing("the expert team", [])).toEqual([]);
});

test("I21: the index holds nothing of any need, request or referral", async () => {
  const offers = await db.offer.findMany({ select: { id: true } });
  const ids = offers.map(({ id }) => id);
  await derive((tx) => projectOffers(tx, ids, new Date()));
  // Everything that the search engine is fed from, and what tells it to read again.
  const { rows } = await run(
    database.admin,
    `select to_json(d)::text as row from search_document d
     union all select to_json(m)::text from outbox_message m
     union all select to_json(e)::text from search_event e`,
  );
  const text = JSON.stringify(rows);
  expect(text).toContain("Aanbieder p001");
  expect([...found(text)]).toEqual([]);
});

test("every address of needs, requests and referrals is asked", () => {
  const NOTHING_OF_ONE = ["/verwijzer/hulpvragen/nieuw"];
  const paths = siteMap.map(({ path }) => path).filter(isOfReferrals);
  const unasked = paths.filter((one) => !PATTERNS.includes(one) && !NOTHING_OF_ONE.includes(one));
  expect(unasked).toEqual([]);
});
