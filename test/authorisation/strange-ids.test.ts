/** What is no id at all is not there, in the address and in a form; nothing of it is a fault of the portal. */
import "~test/setup/drawn-fast";

import { randomUUID } from "node:crypto";

import { beforeAll, expect, test } from "vitest";

import { aDatabase } from "~test/setup/database";

import { addresses } from "./addresses";
import { addressOf, type Get, loadScreens, openFor, ownOf, type Screens } from "./asking";
import type { Line } from "./line";
import { isOfReferrals } from "./referral-questions";
import { aWorld, type Persona, type World } from "./world";

aDatabase();

let world: World;
let lines: [string, Line][];
let screens: Screens;

beforeAll(async () => {
  world = await aWorld();
  lines = Object.entries(addresses(world)).filter(([pattern]) => pattern.includes(":id"));
  screens = await loadScreens([...lines.map(([pattern]) => pattern), "*"]);
}, 120_000);

/** As they stand in an address. */
const STRANGE = [
  ...["x", "1", "-1", "null", "undefined", "%20", "%0d%0a", "..%2F..%2Fetc"],
  ...["%27%3B%20drop%20table%20need", "%3Cscript%3E", "%F0%9F%A7%B8", "%E2%80%AEid", "%25s%25n"],
  ...["00000000-0000-0000-0000-000000000000", "00000000-0000-4000-8000-00000000000g"],
  ...["{00000000-0000-4000-8000-000000000000}", "00000000000040008000000000000000"],
  ...["00000000-0000-4000-8000-000000000000%20", "0".repeat(36), "9".repeat(20), "a".repeat(4_000)],
];
/** Where the id is a field: of each kind one. */
const IN_A_FORM = [
  ...[
    "x",
    "%00",
    "%27%3B%20drop%20table%20need",
    "%F0%9F%A7%B8",
    "9".repeat(20),
    "a".repeat(4_000),
  ],
  "00000000-0000-4000-8000-00000000000g",
];
/** No text at all once it is read. */
const BROKEN = ["%E0%A4%A", "%", "%ZZ", "%C0%AF", "%00", "x%00y"];

type Asked = { pattern: string; by: Persona; id: string };

async function statusesOf(get: Get, { pattern, by, id }: Asked): Promise<[string, number][]> {
  const address = pattern.replace(":id", id);
  const headers = { Cookie: by.cookie, "Sec-Fetch-Site": "same-origin" };
  const form = { method: "POST", body: new URLSearchParams({ doe: "x" }) };
  const asked: [string, RequestInit][] = [
    [address, {}],
    [`${address}.data`, {}],
    [address, form],
  ];
  const answers = asked.map(async ([path, init]) => {
    const { status } = await get(path, { headers, ...init });
    return [`${init.method ?? "GET"} ${path.slice(0, 120)} by ${by.who}`, status] as const;
  });
  return (await Promise.all(answers)).map(([what, status]) => [what, status]);
}

/** Whoever may look at such a thing. */
const readerOf = (line: Line) =>
  world.personas.find(({ who }) => ![302, 401, 403].includes(line.status(who, "GET")))!;

test("an address of a need, request or referral with a strange id answers 404", async () => {
  const own = lines.filter(([pattern]) => isOfReferrals(pattern));
  expect(own.length).toBeGreaterThan(10);
  for (const [pattern, line] of own) {
    const get = await openFor(screens, pattern);
    for (const id of STRANGE)
      for (const [what, status] of await statusesOf(get, { pattern, by: readerOf(line), id }))
        // An address that takes no form says so first.
        expect([404, ...(what.startsWith("POST") ? [405, 422] : [])], what).toContain(status);
  }
}, 120_000);

test("no address with an id falls over what is no id, or is no text", async () => {
  const askers = lines.flatMap((line) =>
    [world.personas[0]!, readerOf(line[1])].map((by) => ({ pattern: line[0], by })),
  );
  for (const { pattern, by } of askers) {
    const get = await openFor(screens, pattern);
    for (const id of ["x", "9".repeat(20), ...BROKEN])
      for (const [what, status] of await statusesOf(get, { pattern, by, id }))
        expect(status, what).toBeLessThan(500);
  }
}, 120_000);

/** Forms and questions in which a second id stands. */
const SECOND: [pattern: string, form: (id: string) => Record<string, string>][] = [
  ["/verwijzer/hulpvragen/:id", (vraag) => ({ doe: "antwoord", vraag, antwoord: "Ja." })],
  ["/verwijzer/hulpvragen/:id", (vraag) => ({ doe: "trek-in", vraag })],
  ["/verwijzer/hulpvragen/:id", (vraag) => ({ doe: "gezegd", vraag, dag: "2031-01-01" })],
  ["/verwijzer/hulpvragen/:id/vragen", (plek) => ({ plek })],
  ["/verwijzer/hulpvragen/:id/keuze", (vraag) => ({ ...CHOICE, vraag })],
  ["/verwijzer/hulpvragen/:id/keuze", (plek) => ({ ...CHOICE, plek })],
  ["/verwijzer/hulpvragen/:id/keuze", (sleutel) => ({ ...CHOICE, sleutel })],
];
const CHOICE = { kiezer: "resident", advies: "nobody", sleutel: randomUUID() };

test("a strange id in a form is not there either", async () => {
  for (const [pattern, formOf] of SECOND) {
    const [, line] = lines.find(([one]) => one === pattern)!;
    const by = readerOf(line);
    const { attempt } = await ownOf(line, by, world);
    const get = await openFor(screens, pattern);
    const headers = { Cookie: by.cookie, "Sec-Fetch-Site": "same-origin" };
    const address = addressOf(pattern, attempt.params);
    for (const strange of IN_A_FORM) {
      const id = decodeURIComponent(strange);
      const body = new URLSearchParams(formOf(id));
      const { status } = await get(address, { method: "POST", headers, body });
      expect([404, 422], `${pattern} ${JSON.stringify(id.slice(0, 60))}`).toContain(status);
    }
  }
}, 120_000);

test("a strange id behind the question mark is no option", async () => {
  const pattern = "/verwijzer/hulpvragen/:id/keuze";
  const [, line] = lines.find(([one]) => one === pattern)!;
  const by = readerOf(line);
  const { attempt } = await ownOf(line, by, world);
  const get = await openFor(screens, pattern);
  const headers = { Cookie: by.cookie };
  for (const strange of IN_A_FORM.filter((one) => one !== "%00" && one.length < 100))
    for (const name of ["vraag", "plek", "na"]) {
      const address = `${addressOf(pattern, attempt.params)}?${name}=${strange}`;
      expect((await get(address, { headers })).status, address).toBe(404);
    }
}, 60_000);
