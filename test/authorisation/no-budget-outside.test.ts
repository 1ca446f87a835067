/** The joint money of a combination is its members' and the funder's, and nobody else's (I16; architecture §7). */
import { beforeAll, expect, test } from "vitest";

import { anAccount, cookieOf } from "~test/factories/accounts";
import { budgetSteps, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed } from "~test/factories/budgets";
import { aReferral } from "~test/factories/referrals";
import { aDatabase } from "~test/setup/database";

import { siteMap } from "../../remix.config.js";

import { addressOf, type Get, loadScreens, openFor, type Screens } from "./asking";
import { db } from "~/db/read.server";
import type { OrganisationKind, PersonRole } from "~/domain/accounts/public";

aDatabase();
const world = aBudgetWorld();
const { approved, entered, proposed, received } = budgetSteps(world);

/** As a page, a file or data would write them: received, allotted, still reserved, spent, asked for. */
const MONEY = [7_654_321_09, 5_432_109_87, 4_321_098_76, 1_357_924_68, 8_901_234_56].map(
  (cents) => {
    const euros = String(Math.floor(cents / 100));
    return new RegExp(`${cents}|${euros.replace(/\B(?=(\d{3})+$)/g, "[.,]?")}`);
  },
);
const WORDS = [/zonnebloemxq/i];

let screens: Screens;
/** Who referred somebody to the combination. */
let team: string;
/** Every address without an id, and those about the combination or about who was referred to it. */
let paths: [pattern: string, path: string][];

beforeAll(async () => {
  await agreed(world);
  const bookId = await aBook(world);
  await received(bookId, "7.654.321,09");
  await approved(bookId, "allot", { amounts: { p002: "5.432.109,87" } });
  const own = (kind: "reserve" | "realise", amount: string) =>
    entered(bookId, "second", { kind, amount, note: "zonnebloemxq" });
  valueOf(await own("reserve", "5.679.023,44"));
  valueOf(await own("realise", "1.357.924,68"));
  valueOf(await proposed(bookId, "scheme", { amounts: { p003: "8.901.234,56" } }));
  screens = await loadScreens();
  const slugOf = async (code: string) =>
    (await db.supplier.findUniqueOrThrow({ where: { code } })).slug;
  const slugs: Record<string, string> = {
    "/aanbieders/:slug": await slugOf("p002"),
    "/zorgcombinaties/:slug": await slugOf("c01"),
  };
  const { organisationId } = await anAccount({ municipalities: ["0405"] });
  team = organisationId;
  const supplierId = world.combinationId;
  const { id, needId } = await aReferral({ organisationId, supplierId, state: "opened" });
  const ids: [start: string, id: string][] = [
    ["/verwijzer/hulpvragen/:id", needId],
    ["/verwijzer/aanmeldingen/:id", id],
    ["/aanbieder/aanmeldingen/:id", id],
    ["/combinatie/:code/verdeling/:id", id],
  ];
  const named = siteMap.flatMap(({ path }): [string, string][] =>
    ids.flatMap(([start, one]) =>
      path.startsWith(start) && !/\*/.test(path)
        ? [[path, addressOf(path, { id: one, nummer: "1", code: "c01" })] as [string, string]]
        : [],
    ),
  );
  const codes = siteMap
    .map(({ path }) => path)
    .filter((path) => /:(code|slug)\b/.test(path) && !path.includes(":id"));
  paths = [
    ...siteMap
      .map(({ path }) => path)
      .filter((path) => !/[:*]/.test(path))
      .map((path): [string, string] => [path, path]),
    ...named,
    ...codes.map((path): [string, string] => [
      path,
      addressOf(path, { code: "c01", slug: slugs[path] ?? "c01" }),
    ]),
  ];
}, 120_000);

async function heldIn(get: Get, path: string, cookie: string): Promise<string[]> {
  const asked = path.endsWith(".csv") || path === "/" ? [path] : [path, `${path}.data`];
  const texts: string[] = [];
  for (const one of asked) {
    const answer = await get(one, { headers: { Cookie: cookie } });
    expect(answer.status, one).toBeLessThan(500);
    texts.push(await answer.text());
  }
  // An id can hold any figures.
  const text = texts.join("\n").replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, "");
  return [...MONEY, ...WORDS].filter((one) => one.test(text)).map((one) => `${path}: ${one}`);
}

const OUTSIDE: Partial<Record<PersonRole, OrganisationKind>> = {
  ...({ "access-worker": "access_team", "access-lead": "access_team" } as const),
  ...({ "general-practitioner": "practice", "certified-institution": "institution" } as const),
  ...({ "privacy-officer": "access_team", "policy-maker": "region", expert: "region" } as const),
  ...({ "quality-officer": "region", "region-admin": "region" } as const),
};

async function outsiders(): Promise<[string, string][]> {
  const { organisationId } = world.people.second;
  const editor = await anAccount({ organisationId, roles: ["provider-editor"] });
  const roles = Object.entries(OUTSIDE) as [PersonRole, OrganisationKind][];
  const people = await Promise.all(
    roles.map(async ([role, kind]): Promise<[string, string]> => {
      const own = kind === "access_team" ? { organisationId: team } : {};
      const account = await anAccount({ roles: [role], kind, municipalities: ["0405"], ...own });
      return [role, await cookieOf(account)];
    }),
  );
  return [
    ["nobody", ""],
    ["a provider outside", await cookieOf(world.people.stranger)],
    ["an editor of a member", await cookieOf(editor)],
    ...people,
  ];
}

test("I16: no amount or word of a joint budget stands on any page of who has no part in it", async () => {
  expect(paths.length).toBeGreaterThan(100);
  const held: string[] = [];
  const people = await outsiders();
  for (const [pattern, path] of paths) {
    const get = await openFor(screens, pattern);
    // What anybody may open is the same page for all.
    const isPublic = (await get(path)).status === 200;
    for (const [who, cookie] of isPublic ? people.slice(0, 3) : people)
      held.push(...(await heldIn(get, path, cookie)).map((one) => `${who} ${one}`));
  }
  expect(held).toEqual([]);
}, 300_000);

test("who referred somebody to the combination does read the pages about it", async () => {
  const pattern = "/verwijzer/aanmeldingen/:id";
  const [, path] = paths.find(([one]) => one === pattern)!;
  const account = await anAccount({ organisationId: team, municipalities: ["0405"] });
  const get = await openFor(screens, pattern);
  const answer = await get(path, { headers: { Cookie: await cookieOf(account) } });
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/A-\d+/)]);
});

test("I5: members and the funder find all of it", async () => {
  const budget = "/combinatie/:code/budget";
  const explained = `${budget}/uitleg`;
  const get = await openFor(screens, budget, explained, "/regio/combinaties/:code");
  const member = await cookieOf(world.people.third);
  expect(await heldIn(get, addressOf(budget, { code: "c01" }), member)).toHaveLength(MONEY.length);
  expect(await heldIn(get, addressOf(explained, { code: "c01" }), member)).toContainEqual(
    expect.stringContaining("zonnebloemxq"),
  );
  const desk = await cookieOf(world.people.desk);
  expect(await heldIn(get, "/regio/combinaties/c01", desk)).toHaveLength(MONEY.length);
});
