/** Every address at which something of a referral could come up, as a page and as the data of that page. */
import { cookieOf } from "~test/factories/accounts";
import { makeOne, tokenFor } from "~test/factories/resident-codes";

import type { Get } from "./asking";
import type { People, Reader } from "./referral-people";
import type { Ids, Walk } from "./referral-tokens";
import { requestToken } from "~/domain/referrals/public.server";

/** One asked address: of one referral, or a list on which all of them could stand. */
export type Question = { pattern: string; path: string; walk: Walk | null; form?: string };

/** Behind an address of one referral; the id in it is one of these. */
const OF_ONE: [pattern: string, id: Ids, query?: (walk: Walk) => string][] = [
  ["/verwijzer/hulpvragen/:id", "need"],
  ["/verwijzer/hulpvragen/:id/wijzigen", "need"],
  ["/verwijzer/hulpvragen/:id/blad", "need"],
  ["/verwijzer/hulpvragen/:id/vragen", "need"],
  ["/verwijzer/hulpvragen/:id/expertteam", "need"],
  ["/verwijzer/hulpvragen/:id/keuze", "need", ({ ids }) => `?vraag=${ids.own}`],
  ["/verwijzer/aanmeldingen/:id", "referral"],
  ["/verwijzer/aanmeldingen/:id/gegevens", "referral"],
  ["/verwijzer/aanmeldingen/:id/gegevens.json", "referral"],
  ["/verwijzer/aanmeldingen/:id/inzage", "referral"],
  ["/verwijzer/aanmeldingen/:id/codes", "referral"],
  ["/verwijzer/aanmeldingen/:id/plan", "referral", () => "?lees=1"],
  ["/verwijzer/aanmeldingen/:id/plan/:nummer", "referral"],
  ["/verwijzer/aanmeldingen/:id/overnemen", "referral"],
  ["/aanbieder/verzoeken/:id", "own"],
  ["/aanbieder/verzoeken/:id", "other"],
  ["/aanbieder/expertteam/:id", "own"],
  ["/aanbieder/expertteam/:id", "other"],
  ["/aanbieder/expertteam/:id", "referral"],
  ["/regio/expertteam/:id", "own"],
  ["/aanbieder/aanmeldingen/:id", "referral"],
  ["/aanbieder/aanmeldingen/:id/gegevens", "referral"],
  ["/aanbieder/aanmeldingen/:id/inzage", "referral"],
  ["/aanbieder/aanmeldingen/:id/overnemen", "referral"],
  ["/aanbieder/aanmeldingen/:id/plan", "referral", () => "?lees=1"],
  ["/aanbieder/aanmeldingen/:id/plan/:nummer", "referral"],
  ["/combinatie/:code/verdeling/:id", "referral"],
];

/** Who it is comes up here alone: each of these writes an entry first. */
export const LOGGED = /\/aanmeldingen\/(:id\/gegevens(\.json)?|zoeken)$/;

/** Here alone what somebody is called in the municipality's system; each writes an entry too. */
export const REFERENCES = /\/aanmeldingen\/:id\/(overnemen|gegevens(\.json)?)$/;

/** And here alone what somebody's plan says. */
export const PLANS = /\/aanmeldingen\/:id\/(plan|gegevens(\.json)?)$/;

const LISTS: [pattern: string, paths?: string[], form?: string][] = [
  ["/verwijzer"],
  ["/verwijzer/hulpvragen", ["?wiens=team", "?wiens=team&stand=gesloten"]],
  ["/verwijzer/aanmeldingen", ["", "?stand=afgerond", "?wie=mij"]],
  ["/verwijzer/aanmeldingen/zoeken", [""], "namexq"],
  ["/combinatie/:code", ["c01"]],
  ["/combinatie/:code/verdeling", ["c01"]],
  ["/verwijzer/privacy"],
  ["/verwijzer/artsen"],
  ["/verwijzer/snel", ["", "?gemeente=0405&leeftijd=12-15&profiel=onbekend"]],
  ["/verwijzer/crisis"],
  ["/regio/artsen"],
  ["/aanbieder"],
  ["/aanbieder/verzoeken", ["?stand=alles"]],
  ["/aanbieder/aanmeldingen", ["", "?stand=afgerond"]],
  ["/aanbieder/aanmeldingen/zoeken", [""], "namexq"],
  ["/aanbieder/wijzigingen"],
  ["/mijn-hulp"],
  ["/account/meldingen"],
  ["/regio"],
  ["/regio/werklijst"],
  ["/regio/aanbieders/:code", ["p001", "c01"]],
  ["/regio/aanbieders/:code/dossier", ["p001", "c01"]],
  ["/regio/expertteam"],
  ["/regio/meldingen"],
  ["/regio/beleid"],
  ["/regio/beleid.csv"],
  ["/regio/wijzigingen"],
  ["/beheer"],
  ["/beheer/logboek"],
  ["/beheer/logboek.csv"],
  ["/beheer/berichtenverkeer"],
  ["/zoeken"],
  ["/aanbieders/:slug", ["aanbieder-p001"]],
  ["/aanbod/:code", ["o-p001"]],
  ["/api/v1/search"],
];

/** They answer themselves: the page and its data are one. */
const WITHOUT_PAGE = /\.(json|csv)$|^\/api\/|:nummer$/;

export const PATTERNS = [
  ...new Set([...OF_ONE, ...LISTS].map(([pattern]) => pattern)),
  "/vraag/:token",
];

/** The addresses of referrals that are no list, for a test that none was forgotten. */
export const isOfReferrals = (pattern: string) =>
  /\/(hulpvragen|aanmeldingen|verzoeken|expertteam|verdeling)(\/|$)|^\/vraag\//.test(pattern);

function questionsFor(walks: Walk[]): Question[] {
  const ofOne = walks.flatMap((walk) =>
    OF_ONE.flatMap(([pattern, key, query]) => {
      const id = walk.ids[key];
      const known = pattern.replace(":code", "c01").replace(":nummer", "1");
      const path = known.replace(":id", id) + (query?.(walk) ?? "");
      return id === "" ? [] : [{ pattern, path, walk }];
    }),
  );
  const lists = LISTS.flatMap(([pattern, paths = [""], form]) =>
    paths.map((rest) => {
      const path = pattern.includes(":") ? pattern.replace(/:\w+/, rest) : pattern + rest;
      return { pattern, path, walk: null, ...(form && { form }) };
    }),
  );
  return [...ofOne, ...lists];
}

export type Answered = { how: "page" | "data"; status: number; text: string };

/** Of the same organisation as who wrote it: the same pages are made of the same data. */
export const READS_AS_ANOTHER: readonly Reader[] = ["a colleague", "the team lead"];

/**
 * Both ways of asking the same. What was refused as data has nothing to put on a page: of those one page is
 * asked for each address, which is what `pages` remembers; and so for who reads as another does.
 */
export async function answersTo(
  get: Get,
  { pattern, path, form }: Question,
  { reader, cookie, pages }: { reader: Reader; cookie: string; pages: Set<string> },
): Promise<Answered[]> {
  const headers = { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
  const sent = form && { method: "POST", body: new URLSearchParams({ name: form }) };
  const ask = async (how: Answered["how"], address: string): Promise<Answered> => {
    const answer = await get(address, { headers, ...sent });
    return { how, status: answer.status, text: await answer.text() };
  };
  if (WITHOUT_PAGE.test(pattern)) {
    const alone = await ask("page", path);
    return [alone, { ...alone, how: "data" }];
  }
  const data = await ask("data", dataOf(path));
  const isKnown = data.status !== 200 || READS_AS_ANOTHER.includes(reader);
  if (isKnown && pages.has(pattern)) return [data];
  pages.add(pattern);
  return [data, await ask("page", path)];
}

/** Where the data of a page are to be had. */
function dataOf(path: string): string {
  const [address, query] = path.split("?");
  return `${address}.data${query ? `?${query}` : ""}`;
}

/** The cookie of the link in a letter, by following it. */
async function cookieOfLink(get: Get, walk: Walk, people: People): Promise<string> {
  const { userId } = people["the chosen provider"]!;
  const token = await requestToken(`${walk.ids.own}/${userId}`);
  const followed = await get(`/vraag/${token ?? "geen"}`);
  return followed.headers
    .getSetCookie()
    .map((one) => one.split(";")[0]!)
    .join("; ");
}

/** Of each referral that was opened the visit of a parent, who looks at nothing but that. */
async function visitsOf(walks: Walk[], people: People) {
  const visits: { cookie: string; questions: Question[] }[] = [];
  for (const walk of walks.filter(({ way, ids }) => way === "provider" && ids.referral !== "")) {
    const { actor } = people["who wrote it"]!;
    const now = new Date();
    const made = await makeOne(actor, { id: walk.ids.referral }, { holder: "parent-1", now });
    if (!made.ok) continue;
    const cookie = `bezoek=${await tokenFor(made.value.code, { now })}`;
    const own = { pattern: "/mijn-hulp", path: "/mijn-hulp", walk };
    visits.push({
      cookie,
      questions: [own, ...questionsFor([walk]).filter((one) => one.walk !== null)],
    });
  }
  return visits;
}

/** Who asks with which cookie: by a link there is one for each request, by a code for each referral. */
export async function cookiesFor(
  reader: Reader,
  {
    get,
    people,
    walks,
  }: {
    get: Get;
    people: People;
    walks: Walk[];
  },
): Promise<{ cookie: string; questions: Question[] }[]> {
  const account = people[reader];
  if (reader === "who has a code") return visitsOf(walks, people);
  if (reader !== "who has the link")
    return [{ cookie: account ? await cookieOf(account) : "", questions: questionsFor(walks) }];
  const asked = walks.filter(({ way, ids }) => way !== "combination" && ids.own !== "");
  return Promise.all(
    asked.map(async (walk) => ({
      cookie: await cookieOfLink(get, walk, people),
      questions: [
        { pattern: "/vraag/:token", path: "/vraag/verder", walk },
        ...questionsFor([walk]).filter((one) => one.walk !== null),
      ],
    })),
  );
}
