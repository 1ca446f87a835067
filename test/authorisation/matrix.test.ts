/** Every address × method × role × relation, asked for real (security requirements S-26, S-27). */
import { randomUUID } from "node:crypto";
import path from "node:path";

import { beforeAll, expect, test, vi } from "vitest";

import { aDatabase } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { siteMap } from "../../remix.config.js";

import { addresses } from "./addresses";
import type { Attempt, Line, Method } from "./line";
import { aWorld, type Persona, type World } from "./world";
import { createApp } from "~/web/app.server";

// The settings are read once, before anything else is loaded: the role is ROLE_WITH_SECOND_STEP.
vi.hoisted(() => {
  process.env.SECOND_STEP_ROLES = "expert";
});

const ORIGIN = "http://localhost:3000";
const METHODS: Method[] = ["GET", "POST"];
const ATTEMPTS = 20;

aDatabase();

type Get = Awaited<ReturnType<typeof visit>>;
let world: World;
let lines: Record<string, Line>;
let modules: Record<string, object>;

beforeAll(async () => {
  world = await aWorld();
  lines = addresses(world);
  const loaded = siteMap.map(async ({ path: address, file }) => {
    const module = (await import(path.resolve("app", file))) as object;
    return [address, module] as const;
  });
  modules = Object.fromEntries(await Promise.all(loaded));
}, 120_000);

const open = () => {
  const limit = { visitor: 10_000, network: 10_000, seconds: 60 };
  return visit(createApp({ build: aBuild(modules), origin: () => ORIGIN, searchLimit: limit }));
};

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

function addressOf(pattern: string, params: Record<string, string> = {}): string {
  if (pattern === "*") return "/bestaat-niet";
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? "-"));
}

function ask(get: Get, pattern: string, method: Method, how: { by: Persona; attempt: Attempt }) {
  const { by, attempt } = how;
  const headers = { Cookie: by.cookie, "Sec-Fetch-Site": "same-origin" };
  const body = method === "POST" ? { body: new URLSearchParams(attempt.form ?? {}) } : {};
  return get(addressOf(pattern, attempt.params), { method, headers, ...body });
}

/** A session that this very request ends would be missed by the next. */
const ENDS_THE_SESSION = ["/uitloggen"];

test.each(paths)("%s", { timeout: 60_000 }, async (pattern) => {
  const get = await open();
  const line = lines[pattern]!;
  const found: string[] = [];
  const expected: string[] = [];
  for (const persona of world.personas) {
    for (const method of METHODS) {
      const { attempt } = await ownOf(line, persona);
      const by = ENDS_THE_SESSION.includes(pattern) ? { ...persona, cookie: "" } : persona;
      const { status } = await ask(get, pattern, method, { by, attempt });
      found.push(`${method} by ${persona.who}: ${status}`);
      expected.push(`${method} by ${persona.who}: ${line.status(persona.who, method)}`);
    }
  }
  expect(found).toEqual(expected);
});

/** What is left open to whoever is half way in. */
const OPEN_HALF_WAY = { code: "/inloggen/code", "second-step": "/account/tweede-stap" } as const;

test.each(["code", "second-step"] as const)(
  "whoever still owes the %s finds every address as who is not signed in",
  { timeout: 60_000 },
  async (owed) => {
    const get = await open();
    const nobody = world.personas[0]!;
    const by = { ...nobody, cookie: world.halfIn[owed] };
    const found: string[] = [];
    const expected: string[] = [];
    for (const [pattern, line] of Object.entries(lines)) {
      if (ENDS_THE_SESSION.includes(pattern)) continue;
      const { attempt } = await ownOf(line, nobody);
      for (const method of METHODS) {
        const answer = await ask(get, pattern, method, { by, attempt });
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

async function ownOf(line: Line, persona: Persona): Promise<{ attempt: Attempt }> {
  if (!line.things) return { attempt: line.attempt };
  return { attempt: (await line.things(persona, world)).own };
}

test(
  "a thing of others answers exactly like one that is not there",
  { timeout: 120_000 },
  async () => {
    const get = await open();
    for (const [pattern, line] of Object.entries(lines)) {
      const rounds = world.personas.flatMap((by) => METHODS.map((method) => ({ by, method })));
      const answerTo = async (method: Method, how: { by: Persona; attempt: Attempt }) =>
        answerOf(await ask(get, pattern, method, how), addressOf(pattern, how.attempt.params));
      for (const { by, method } of line.things ? rounds : []) {
        const { others, unknown } = await line.things!(by, world);
        const like = await answerTo(method, { by, attempt: unknown });
        for (const [relation, attempt] of Object.entries(others)) {
          const answer = await answerTo(method, { by, attempt });
          expect(answer, `${method} ${pattern} by ${by.who}, ${relation}`).toEqual(like);
        }
      }
    }
  },
);

test("twenty guesses of an id find nothing", { timeout: 120_000 }, async () => {
  const get = await open();
  for (const [pattern, line] of Object.entries(lines)) {
    if (!line.things || !pattern.includes(":")) continue;
    const by = world.personas.find(({ who }) => ![302, 403].includes(line.status(who, "GET")))!;
    const { unknown } = await line.things(by, world);
    const guesses = Array.from({ length: ATTEMPTS }, () => {
      const params = Object.keys(unknown.params ?? {}).map((name) => [name, randomUUID()]);
      return { ...unknown, params: Object.fromEntries(params) as Record<string, string> };
    });
    const answers = await Promise.all(
      guesses.map(async (attempt) =>
        answerOf(
          await ask(get, pattern, "GET", { by, attempt }),
          addressOf(pattern, attempt.params),
        ),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size, pattern).toBe(1);
  }
});

/** Status and page, without what differs in every answer and the address that was asked. */
async function answerOf(
  answer: Response,
  address: string,
): Promise<{ status: number; page: string }> {
  const page = await answer.text();
  return {
    status: answer.status,
    page: page
      .replaceAll(address, "")
      .replaceAll(/nonce(="|\\?":\\?")[^"\\]+/g, "")
      .replaceAll(/(endsInMs\\*",)\d+/g, "$1")
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, ""),
  };
}

test("the data of a screen are not to be had alone", { timeout: 60_000 }, async () => {
  const get = await open();
  const nobody = world.personas[0]!;
  for (const [pattern, line] of Object.entries(lines)) {
    if (line.status("nobody", "GET") !== 302) continue;
    const { attempt } = await ownOf(line, world.personas[1]!);
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
