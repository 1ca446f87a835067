/** What stands behind an address, as each person stands to it (security requirements S-25 and S-27). */
import "~test/setup/drawn-fast";

import { beforeAll, expect, test, vi } from "vitest";

import { aDatabase } from "~test/setup/database";

import { addresses } from "./addresses";
import {
  addressOf,
  answerOf,
  ask,
  guessOf,
  type How,
  loadScreens,
  METHODS,
  openFor,
  ownOf,
  type Screens,
} from "./asking";
import type { Attempt, Line, Method, Things } from "./line";
import { aWorld, type Persona, type World } from "./world";

// The settings are read once, before anything else is loaded: the role is ROLE_WITH_SECOND_STEP.
vi.hoisted(() => {
  process.env.SECOND_STEP_ROLES = "expert";
});

const ATTEMPTS = 20;

aDatabase();

let world: World;
let lines: Record<string, Line>;
let screens: Screens;

beforeAll(async () => {
  world = await aWorld();
  lines = addresses(world);
  screens = await loadScreens();
}, 120_000);

/** What is left open to whoever is half way in. */
const OPEN_HALF_WAY = { code: "/inloggen/code", "second-step": "/account/tweede-stap" } as const;

test.each(["code", "second-step"] as const)(
  "whoever still owes the %s finds every address as who is not signed in",
  { timeout: 60_000 },
  async (owed) => {
    const nobody = world.personas[0]!;
    const by = { ...nobody, cookie: world.halfIn[owed] };
    const found: string[] = [];
    const expected: string[] = [];
    for (const [pattern, line] of Object.entries(lines)) {
      if (pattern === "/uitloggen") continue;
      const get = await openFor(screens, pattern);
      const { attempt } = await ownOf(line, nobody, world);
      for (const method of METHODS) {
        const answer = await ask(get, pattern, { method, by, attempt });
        const here = { GET: 200, POST: 422 }[method];
        const status = pattern === OPEN_HALF_WAY[owed] ? here : line.status("nobody", method);
        found.push(`${method} ${pattern}: ${answer.status}`);
        expected.push(`${method} ${pattern}: ${status}`);
        expect(await answer.text(), pattern).not.toContain("Ada Account");
      }
    }
    expect(found).toEqual(expected);
  },
);

/** Who asks, how, for the things of whom, and what is not there. */
async function roundsOf(things: Things) {
  const rounds: { by: Persona; method: Method; unknown: Attempt; asked: [string, Attempt][] }[] =
    [];
  // One after the other: what one finds, the next does not make.
  for (const by of world.personas) {
    const { others, unknown } = await things(by, world);
    for (const method of METHODS)
      rounds.push({ by, method, unknown, asked: Object.entries(others) });
  }
  return rounds;
}

test(
  "a thing of others answers exactly like one that is not there",
  { timeout: 120_000 },
  async () => {
    for (const [pattern, line] of Object.entries(lines)) {
      if (!line.things) continue;
      const get = await openFor(screens, pattern);
      const answerTo = async (how: How) =>
        answerOf(await ask(get, pattern, how), addressOf(pattern, how.attempt.params));
      for (const { by, method, unknown, asked } of await roundsOf(line.things)) {
        const like = await answerTo({ method, by, attempt: unknown });
        for (const [relation, attempt] of asked) {
          const answer = await answerTo({ method, by, attempt });
          expect(answer, `${method} ${pattern} by ${by.who}, ${relation}`).toEqual(like);
        }
      }
    }
  },
);

test("twenty guesses of an id find nothing", { timeout: 120_000 }, async () => {
  for (const [pattern, line] of Object.entries(lines)) {
    if (!line.things || !pattern.includes(":")) continue;
    const get = await openFor(screens, pattern);
    const by = world.personas.find(({ who }) => ![302, 403].includes(line.status(who, "GET")))!;
    const { unknown } = await line.things(by, world);
    const guesses = Array.from({ length: ATTEMPTS }, () => guessOf(unknown));
    const answers = await Promise.all(
      guesses.map(async (attempt) =>
        answerOf(
          await ask(get, pattern, { method: "GET", by, attempt }),
          addressOf(pattern, attempt.params),
        ),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size, pattern).toBe(1);
  }
});

test("the data of a screen are not to be had alone", { timeout: 60_000 }, async () => {
  const nobody = world.personas[0]!;
  for (const [pattern, line] of Object.entries(lines)) {
    if (line.status("nobody", "GET") !== 302) continue;
    const get = await openFor(screens, pattern);
    const { attempt } = await ownOf(line, world.personas[1]!, world);
    const address = `${addressOf(pattern, attempt.params)}.data`;
    for (const alone of ["", `?_routes=${encodeURIComponent(pattern)}`]) {
      const answer = await get(address + alone, { headers: { Cookie: nobody.cookie } });
      const said = await answer.text();
      expect(said, `${address}${alone}`).toContain("SingleFetchRedirect");
      expect(said).toContain("/inloggen");
      expect(said).not.toContain("Organisatie");
    }
  }
});
