/** How the matrix asks: one address with its own screen, by one persona. */
import { randomUUID } from "node:crypto";
import path from "node:path";

import { aBuild, visit } from "~test/setup/web";

import { siteMap } from "../../remix.config.js";

import type { Attempt, Line, Method } from "./line";
import type { Persona, World } from "./world";
import * as entry from "~/entry.server";
import { createApp } from "~/web/app.server";

const ORIGIN = "http://localhost:3000";
export const METHODS: Method[] = ["GET", "POST"];

export type Get = Awaited<ReturnType<typeof visit>>;

export type Screens = Record<string, object>;

/** All, or those of some addresses. */
export async function loadScreens(patterns?: readonly string[]): Promise<Screens> {
  const wanted = siteMap.filter(({ path: one }) => patterns?.includes(one) ?? true);
  const loaded = wanted.map(async ({ path: address, file }) => {
    const module = (await import(path.resolve("app", file))) as object;
    return [address, module] as const;
  });
  return Object.fromEntries(await Promise.all(loaded));
}

/**
 * The app with that screen alone: among all of them the router takes most of the time. That it is chosen
 * among all has a test of its own.
 */
export function openFor(screens: Screens, ...patterns: string[]): Promise<Get> {
  return openBy(entry, screens, patterns);
}

/** The same where only the status counts: a refusal is one page for all, drawn in a test of its own. */
export function openForStatus(screens: Screens, pattern: string): Promise<Get> {
  return openBy({ ...entry, default: drawUnlessRefused }, screens, [pattern]);
}

const REFUSED = [403, 404, 405];

const drawUnlessRefused: typeof entry.default = (...drawing) => {
  const [, status, headers] = drawing;
  if (!REFUSED.includes(status)) return entry.default(...drawing);
  return Promise.resolve(new Response(null, { status, headers }));
};

function openBy(renderer: object, screens: Screens, patterns: string[]): Promise<Get> {
  const limit = { visitor: 10_000, network: 10_000, seconds: 60 };
  const kept = Object.fromEntries([...patterns, "*"].map((one) => [one, screens[one]!]));
  const build = aBuild(kept, renderer);
  return visit(createApp({ build, origin: () => ORIGIN, searchLimit: limit }));
}

export function addressOf(pattern: string, params: Record<string, string> = {}): string {
  if (pattern === "*") return "/bestaat-niet";
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? "-"));
}

export type How = { method: Method; by: Persona; attempt: Attempt };

export function ask(get: Get, pattern: string, { method, by, attempt }: How) {
  const headers = { Cookie: by.cookie, "Sec-Fetch-Site": "same-origin" };
  const body = method === "POST" ? { body: new URLSearchParams(attempt.form ?? {}) } : {};
  return get(addressOf(pattern, attempt.params), { method, headers, ...body });
}

export async function ownOf(
  line: Line,
  persona: Persona,
  world: World,
): Promise<{ attempt: Attempt }> {
  if (!line.things) return { attempt: line.attempt };
  return { attempt: (await line.things(persona, world)).own };
}

/** The same attempt with other ids. */
export function guessOf(attempt: Attempt): Attempt {
  const params = Object.keys(attempt.params ?? {}).map((name) => [name, randomUUID()]);
  return { ...attempt, params: Object.fromEntries(params) as Record<string, string> };
}

/** Status and page, without what differs in every answer and the address that was asked. */
export async function answerOf(
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
