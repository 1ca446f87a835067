import { expect, test } from "vitest";

import { aDatabase } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { createApp } from "./app.server";
import { contentPolicy } from "./headers.server";
import * as notFound from "~/routes/public/not-found";
import { Denied, Missing } from "~/domain/kernel/denied";

aDatabase();

const ORIGIN = "http://localhost";
const Page = () => "tekst";

function throwing(error: () => unknown) {
  return { default: Page, loader: () => Promise.reject(error()) };
}

const build = aBuild({
  "/gewoon": { default: Page },
  "/elders": { default: Page, loader: () => Response.redirect(`${ORIGIN}/gewoon`, 302) },
  "/weg": throwing(() => new Missing("offer")),
  "/verboden": throwing(() => new Denied("offer.see")),
  "/kapot": throwing(() => new Error("geheim")),
  "/onbereikbaar": throwing(() => Object.assign(new Error("no"), { code: "ECONNREFUSED" })),
  "/stuk-getekend": {
    default: () => {
      throw new Error("geheim");
    },
  },
  "/machine": { loader: () => Response.json({ a: 1 }, { headers: { "Cache-Control": "public" } }) },
  "/machine-kapot": { loader: () => Promise.reject(new Error("geheim")) },
  "/machine-weg": { loader: () => Promise.reject(new Missing("offer")) },
  "*": notFound,
  "/doe": { action: () => Response.json({}, { status: 201 }) },
});

function anApp(origin = ORIGIN) {
  return createApp({ build, origin: () => origin, client: "public" });
}

type Kind = { path: string; status: number; init?: RequestInit };

const own = { headers: { Origin: ORIGIN } };
const KINDS: Kind[] = [
  { path: "/gewoon", status: 200 },
  { path: "/gewoon.data", status: 200 },
  { path: "/elders", status: 302 },
  { path: "/elders.data", status: 202 },
  { path: "/weg", status: 404 },
  { path: "/weg.data", status: 404 },
  { path: "/verboden", status: 403 },
  { path: "/kapot", status: 500 },
  { path: "/kapot.data", status: 500 },
  { path: "/stuk-getekend", status: 500 },
  { path: "/onbereikbaar", status: 503 },
  { path: "/onbereikbaar.data", status: 503 },
  { path: "/machine", status: 200 },
  { path: "/machine-kapot", status: 500 },
  { path: "/machine-weg", status: 404 },
  { path: "/doe", status: 201, init: { method: "POST", ...own } },
  { path: "/doe", status: 403, init: { method: "POST", headers: { Origin: "https://evil.test" } } },
  { path: "/doe", status: 413, init: { method: "POST", ...own, body: "x".repeat(1_048_577) } },
  { path: "/icon.svg", status: 200 },
  { path: "/assets/nergens.js", status: 404 },
  { path: "/nergens", status: 404 },
  { path: "/%zz", status: 400 },
  { path: "/gewoon/%00", status: 400 },
];

test.each(KINDS)("the headers stand on $path ($status)", async ({ path, status, init }) => {
  const response = await (await visit(anApp()))(path, init);
  const text = await response.text();
  const policy = response.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";

  expect(response.status).toBe(status);
  expect(policy).toBe(contentPolicy(nonce, false));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "permissions-policy": expect.stringContaining("geolocation=()"),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": expect.stringMatching(/private|public/),
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(response.headers.get("strict-transport-security")).toBeNull();
  expect(response.headers.get("x-powered-by")).toBeNull();
  expect(text).not.toMatch(/geheim|\sstyle=|at .+:\d+:\d+/);
});

test("every script of a page carries the nonce of its response, and no two responses share one", async () => {
  const get = await visit(anApp());
  const seen = new Set<string>();
  for (const path of ["/gewoon", "/gewoon", "/weg", "/kapot"]) {
    const response = await get(path);
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy")!)![1]!;
    const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    seen.add(nonce);
  }
  expect(seen.size).toBe(4);
});

test("a page is private and has no ETag", async () => {
  const { headers } = await (await visit(anApp()))("/gewoon");
  expect(headers.get("cache-control")).toBe("private, no-cache");
  expect(headers.get("etag")).toBeNull();
});

test("an asset has an ETag and may be kept", async () => {
  const { headers } = await (await visit(anApp()))("/icon.svg");
  expect(headers.get("etag")).not.toBeNull();
  expect(headers.get("cache-control")).toBe("public, max-age=3600");
});

test("only a website on https asks browsers to stay on https", async () => {
  const { headers } = await (await visit(anApp("https://etalage.test")))("/gewoon");
  expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
});

test("while the database is away the page says so and when to come back", async () => {
  const get = await visit(anApp());
  const data = await get("/onbereikbaar.data");
  const page = await get("/onbereikbaar");
  expect([data, page].map(({ headers }) => headers.get("retry-after"))).toEqual(["30", "30"]);
  expect(await page.text()).toContain("De website is even niet beschikbaar");
});

test("an error page names the number that the log has", async () => {
  const response = await (await visit(anApp()))("/kapot");
  expect(await response.text()).toContain(response.headers.get("x-request-id")!);
});

test("an error page speaks the visitor's language", async () => {
  const response = await (await visit(anApp()))("/weg", { headers: { Cookie: "a=b; taal=en" } });
  const text = await response.text();
  expect(text).toContain('<html lang="en">');
  expect(text).toMatch(/<title>We cannot find this page - \w+<\/title>/);
});
