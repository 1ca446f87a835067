/** Money stays away from who asks for help (I16; requirements K5, W5; architecture §7). */
import { beforeAll, expect, test } from "vitest";

import { aDatabase } from "~test/setup/database";

import { siteMap } from "../../remix.config.js";

import { type Get, loadScreens, openFor, type Screens } from "./asking";
import { cookieOf } from "~test/factories/accounts";
import { type People, somebodyOfEverySort } from "./referral-people";
import { CODED } from "./referral-tokens";
import { db } from "~/db/read.server";
import { raiseDispute } from "~/domain/signals/public.server";

aDatabase();

const SECRET = "Het gaat om geld: zonnebloemxq";
/** What anybody can open without signing in, beside the addresses of a mailed link. */
const PUBLIC = siteMap
  .map(({ path }) => path)
  .filter((path) => !/^\/(aanbieder|verwijzer|regio|beheer|account)(\/|$)|token|Token/i.test(path));

let people: People;
let screens: Screens;
let paths: string[];

beforeAll(async () => {
  people = await somebodyOfEverySort();
  const { actor } = people["who wrote it"]!;
  const outcome = await raiseDispute(actor, { supplierCode: "p001", text: SECRET }, new Date());
  expect(outcome).toMatchObject({ ok: true });
  screens = await loadScreens([...PUBLIC, "/regio/tarieven", "/verwijzer/geldvragen/:id"]);
  const slugOf = async (code: string) =>
    (await db.supplier.findUniqueOrThrow({ where: { code } })).slug;
  const { id } = await db.offer.findUniqueOrThrow({ where: { code: "o-p001" } });
  const things: Record<string, string> = {
    "/aanbieders/:slug": `/aanbieders/${await slugOf("p001")}`,
    "/zorgcombinaties/:slug": `/zorgcombinaties/${await slugOf("c01")}`,
    "/aanbod/:code": "/aanbod/o-p001",
    "/api/v1/offers/:id": `/api/v1/offers/${id}`,
  };
  paths = PUBLIC.map((one) => things[one] ?? one).filter((one) => !/[:*]/.test(one));
}, 120_000);

const MONEY = [CODED.tariff, CODED.instalment, /zonnebloemxq/i];

async function heldIn(get: Get, path: string, cookie = ""): Promise<string[]> {
  const asked = [path, path === "/" ? "/_root.data" : `${path}.data`];
  const answers = asked.map(async (one) => {
    const answer = await get(one, { headers: { Cookie: cookie } });
    expect(answer.status, one).toBeLessThan(500);
    return answer.text();
  });
  const texts = (await Promise.all(answers)).join("\n");
  return MONEY.filter((one) => one.test(texts)).map((one) => `${path}: ${one}`);
}

test("I16: nothing that anybody can open holds an amount or a word of a talk about money", async () => {
  expect(paths.length).toBeGreaterThan(20);
  const get = await openFor(screens, ...PUBLIC);
  const held: string[] = [];
  for (const path of paths) held.push(...(await heldIn(get, path)));
  expect(held).toEqual([]);
}, 60_000);

test("I16: the same words are found where they may stand", async () => {
  const get = await openFor(screens, "/regio/tarieven", "/verwijzer/geldvragen/:id");
  const desk = await cookieOf(people["a contract manager"]!);
  expect(await heldIn(get, "/regio/tarieven", desk)).toHaveLength(1);
  const { id } = await db.moneyDispute.findFirstOrThrow();
  const author = await cookieOf(people["who wrote it"]!);
  expect(await heldIn(get, `/verwijzer/geldvragen/${id}`, author)).toHaveLength(1);
  expect(await heldIn(get, `/verwijzer/geldvragen/${id}`)).toEqual([]);
});
