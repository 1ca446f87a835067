import { decodeViaTurboStream } from "@remix-run/react/dist/single-fetch";
import { expect, test } from "vitest";

import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { createApp } from "./app.server";
import { useDatabase, databaseAddress } from "~/db/address.server";
import { closeLimiter } from "~/domain/accounts/public.server";

const handle = aDatabase();

const build = aBuild({
  "/zoeken": { default: () => "gevonden" },
  "/api/v1/search": { loader: () => Response.json({ total: 0 }) },
});

/** Every test counts in windows of its own, so none of them waits for another. */
let seconds = 60;

function anApp(limit: { visitor: number; network: number }) {
  seconds += 1;
  return createApp({ build, origin: () => "http://localhost", searchLimit: { ...limit, seconds } });
}

const from = (browser: string) => ({ headers: { "User-Agent": browser } });

async function statuses(get: Awaited<ReturnType<typeof visit>>, paths: string[], browser = "a") {
  const found: number[] = [];
  for (const path of paths) found.push((await get(path, from(browser))).status);
  return found;
}

test("a program that asks too often is told when to come back", async () => {
  const get = await visit(anApp({ visitor: 2, network: 100 }));
  expect(await statuses(get, Array(3).fill("/api/v1/search?q=x"))).toEqual([200, 200, 429]);
  const refused = await get("/api/v1/search", from("a"));
  const wait = Number(refused.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(seconds);
  expect(await refused.json()).toEqual({ error: "too-many-requests" });
});

test("the whole page still answers when the live page is held back", async () => {
  const get = await visit(anApp({ visitor: 1, network: 100 }));
  expect(await statuses(get, ["/zoeken.data", "/zoeken.data", "/zoeken", "/zoeken"])).toEqual([
    200, 429, 200, 200,
  ]);
});

test("the live page that is held back loads the whole page instead", async () => {
  const get = await visit(anApp({ visitor: 0, network: 100 }));
  const { status, body } = await get("/zoeken.data?q=a%22b&_routes=x", from("a"));
  const { value } = await decodeViaTurboStream(body!, globalThis as never);
  const [symbol] = Object.getOwnPropertySymbols(value);
  expect(status).toBe(429);
  expect((value as Record<symbol, unknown>)[symbol!]).toEqual({
    redirect: "/zoeken?q=a%22b",
    status: 302,
    revalidate: false,
    reload: true,
    replace: true,
  });
});

test("visitors behind one address are told apart, and together held to the network's limit", async () => {
  const get = await visit(anApp({ visitor: 2, network: 3 }));
  expect(await statuses(get, Array(2).fill("/api/v1/search"), "a")).toEqual([200, 200]);
  expect(await statuses(get, Array(2).fill("/api/v1/search"), "b")).toEqual([200, 429]);
  expect(await statuses(get, ["/zoeken"], "c")).toEqual([429]);
});

test("another way of writing the same address is held back as well", async () => {
  const get = await visit(anApp({ visitor: 1, network: 100 }));
  const paths = ["/api/v1/search", "/api/v1/search/", "/API/v1/search", "/api/v1/%73earch"];
  expect(await statuses(get, paths)).toEqual([200, 429, 429, 429]);
});

test("other pages are not counted", async () => {
  const get = await visit(anApp({ visitor: 0, network: 0 }));
  expect(await statuses(get, ["/__manifest?p=/zoeken&version=1"])).toEqual([200]);
});

test("no address and no question is kept", async () => {
  const get = await visit(anApp({ visitor: 5, network: 5 }));
  await get("/api/v1/search?q=geheim", from("een browser"));
  const { rows } = await run(handle.admin, "select key from rate_limit");
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/127\.0|browser|geheim/);
});

test("search is open while the limits cannot be counted", async () => {
  const address = databaseAddress();
  await closeLimiter();
  useDatabase({ app: "postgresql://nobody:x@127.0.0.1:9/none", admin: null });
  const get = await visit(anApp({ visitor: 0, network: 0 }));
  expect(await statuses(get, ["/api/v1/search", "/zoeken.data"])).toEqual([200, 200]);
  await closeLimiter();
  useDatabase(address);
});
