/** Every address × method × role, asked for real (security requirement S-26). */
import { matchRoutes } from "@remix-run/react";
import { beforeAll, expect, test, vi } from "vitest";

import { aDatabase } from "~test/setup/database";

import { siteMap } from "../../remix.config.js";

import { addresses } from "./addresses";
import {
  addressOf,
  ask,
  loadScreens,
  METHODS,
  openFor,
  openForStatus,
  ownOf,
  type Screens,
} from "./asking";
import type { Line } from "./line";
import { aWorld, type World } from "./world";

// The settings are read once, before anything else is loaded: the role is ROLE_WITH_SECOND_STEP.
vi.hoisted(() => {
  process.env.SECOND_STEP_ROLES = "expert";
});

aDatabase();

let world: World;
let lines: Record<string, Line>;
let screens: Screens;

beforeAll(async () => {
  world = await aWorld();
  lines = addresses(world);
  screens = await loadScreens();
}, 120_000);

/** The addresses of a map without a line, and the lines without an address. */
function strays(paths: readonly string[], listed: string[]): string[] {
  const unlisted = paths.filter((one) => !listed.includes(one));
  return [...unlisted, ...listed.filter((one) => !paths.includes(one))];
}

const paths = siteMap.map(({ path: address }) => address);

test("every address of the site map is listed, and nothing else", () => {
  expect(strays(paths, Object.keys(lines))).toEqual([]);
});

test("a route that is put on the map without a line is noticed", () => {
  expect(strays([...paths, "/achterdeur"], Object.keys(lines))).toEqual(["/achterdeur"]);
});

test("every address with an id behind the login says how one stands to the thing", () => {
  const silent = Object.entries(lines).filter(
    ([address, { status, things }]) =>
      address.includes(":") && status("nobody", "GET") === 302 && !things,
  );
  expect(silent.map(([address]) => address)).toEqual([]);
});

test("among all addresses each is answered by its own screen", () => {
  const routes = paths.map((path) => ({ id: path, path }));
  const chosen = paths.map((path) => matchRoutes(routes, addressOf(path))?.at(-1)?.route.id);
  expect(chosen).toEqual(paths);
});

test("a refusal and what is not there are drawn as pages", async () => {
  const get = await openFor(screens, "/regio");
  const [worker] = world.personas.filter(({ who }) => who === "access-worker");
  const headers = { Cookie: worker!.cookie };
  for (const [address, status] of [
    ["/regio", 403],
    ["/bestaat-niet", 404],
  ] as const) {
    const answer = await get(address, { headers });
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(/<h1/)]);
  }
});

/** A session that this very request ends would be missed by the next. */
const ENDS_THE_SESSION = ["/uitloggen"];

test.each(paths)("%s", { timeout: 60_000 }, async (pattern) => {
  const get = await openForStatus(screens, pattern);
  const line = lines[pattern]!;
  const found: string[] = [];
  const expected: string[] = [];
  for (const persona of world.personas) {
    const { attempt } = await ownOf(line, persona, world);
    for (const method of METHODS) {
      const by = ENDS_THE_SESSION.includes(pattern) ? { ...persona, cookie: "" } : persona;
      const { status } = await ask(get, pattern, { method, by, attempt });
      found.push(`${method} by ${persona.who}: ${status}`);
      expected.push(`${method} by ${persona.who}: ${line.status(persona.who, method)}`);
    }
  }
  expect(found).toEqual(expected);
});
