import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, Scripts, useActionData, useLoaderData, useMatches } from "@remix-run/react";
import { createElement } from "react";
import { expect, onTestFinished, test } from "vitest";

import { aDatabase } from "~test/setup/database";
import { aBuild } from "~test/setup/web";

import { siteMap } from "../../remix.config.js";

import { type AppParts, createApp } from "./app.server";
import { firstSegment } from "./first-segment";
import { inParts } from "./near-screens.server";

aDatabase();

/** A screen that says who it is and what it was given; a machine's address says so without a page. */
function aScreen({ path: pattern, file }: (typeof siteMap)[number]) {
  const said = (what: string) => `${what} of ${pattern}`;
  if (file.endsWith(".ts")) return { loader: () => Response.json(said("answer")) };
  return {
    loader: ({ params }: LoaderFunctionArgs) => [said("page"), params],
    action: () => said("post"),
    default: function Screen() {
      const ids = useMatches().map(({ id }) => id);
      return createElement("p", null, JSON.stringify([useLoaderData(), useActionData(), ids]));
    },
  };
}

/** A frame with no more than what tells the page of its screens; the real one makes this test slow. */
const frame = {
  default: () => createElement("html", null, createElement(Outlet), createElement(Scripts)),
  ErrorBoundary: () => createElement("html", null, "error", createElement(Scripts)),
};

const screens = aBuild(Object.fromEntries(siteMap.map((screen) => [screen.path, aScreen(screen)])));
const root = { ...screens.routes.root!, module: frame };
const whole = { ...screens, routes: { ...screens.routes, root } };

const addressOf = (pattern: string) => pattern.replace(/:\w+/g, "x-1").replace("*", "/is/er/niet");
const known = siteMap.map(({ path }) => addressOf(path));
/** Of each beginning one, and a long one. */
const some = [...new Map(known.toSorted().map((path) => [firstSegment(path), path])).values()];
const strange = [
  ...["/bestaat-niet", "/zoeken/bestaat-niet", "/regio/a/b/c", "/aanbiede", "//zoeken", "//"],
  ...["/:slug", "/%7Aoeken", "/zoeken%2Fx", "/zoeken%2edata", "/%", "/zoeken/%", "/zoeken?q=x"],
  ...["/bestaat-niet/../zoeken", "/bestaat-niet\\..\\zoeken", "\\zoeken", "/zoeken/../indicatoren"],
  ...["/_root", "/_root/", "/_root.data/x", "/bestaat-niet.data", "/zoeken.data/x", "/.data"],
  ...["/__manifest?p=/zoeken&p=/regio/aanbieders&version=1", "/__manifest?p=/zoeken&version=2"],
  `/__manifest?version=1&${known.map((path) => `p=${encodeURIComponent(path)}`).join("&")}`,
  ...[
    "",
    "/",
    "//zoeken",
    "zoeken",
    "/ZOEKEN/",
    "/regio/aanbieders/x/dossier",
    "/x/y",
    "/zoeken.data",
  ].map((path) => `/__manifest?version=1&p=${path}`),
  ...["/__manifest", "/__MANIFEST?p=/zoeken&version=1", "/__manifest.data"],
];

const DIFFERS_EACH_TIME = /nonce(="|\\?":\\?")[^"\\]+|[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** The app on a port; unlike `fetch`, this sends a path as it is written. */
async function open(build: AppParts["build"]) {
  const searchLimit = { visitor: 1e6, network: 1e6, seconds: 60 };
  const server = createApp({ build, origin: () => "", searchLimit }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const headers = { "Sec-Fetch-Site": "same-origin" };
  return async (path: string, method: string) => {
    const sent = request({ port, path, method, headers }).end();
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    const page = (await text(answer)).replaceAll(DIFFERS_EACH_TIME, "");
    return { status: answer.statusCode, type: answer.headers["content-type"], page };
  };
}

test.each([
  ["as it is written", "GET", known],
  ["by a form", "POST", some],
  ["in capitals with a slash behind it", "GET", some.map((path) => `${path.toUpperCase()}/`)],
  ["for its data", "GET", known.map((path) => (path === "/" ? "/_root.data" : `${path}.data`))],
  ["that nobody has or that is written strangely", "GET", strange],
])(
  "an address %s is answered as by the whole build",
  { timeout: 60_000 },
  async (_, how, paths) => {
    const inPart = await open(whole);
    // A build that is asked for each time is left whole.
    const asWhole = await open(() => Promise.resolve(whole));
    for (const path of paths) {
      const answer = await inPart(path, how);
      expect(answer, path).toEqual(await asWhole(path, how));
      expect(answer.status, path).toBeTypeOf("number");
    }
  },
);

test("each address is answered by its own screen, and what nobody has by the page for that", async () => {
  const ask = await open(whole);
  for (const { path } of siteMap) {
    const { page } = await ask(addressOf(path), "GET");
    expect(page).toMatch(
      new RegExp(`(page|answer) of ${path.replace(/[*.]/g, "\\$&")}(?![\\w/:])`),
    );
  }
});

const at = (partFor: ReturnType<typeof inParts>) => (path: string) =>
  partFor(new URL(path, "http://here.invalid"));

test("a part holds what such an address can reach and what any can", () => {
  const partFor = at(inParts(whole));
  const near = ["root", "/", "*"];
  const idsOf = (path: string) => Object.keys(partFor(path).routes).sort();
  expect(idsOf("/zoeken")).toEqual([...near, "/zoeken"].sort());
  expect(idsOf("/wachtwoord/x")).toEqual([...near, "/wachtwoord/:token"].sort());
  expect(idsOf("/bestaat-niet")).toEqual([...near].sort());
  expect(idsOf("/__manifest?p=/zoeken&p=/wachtwoord/x")).toEqual(
    [...near, "/zoeken", "/wachtwoord/:token"].sort(),
  );
  expect(partFor("/zoeken")).toBe(partFor("/ZOEKEN.data"));
  expect(partFor("/een")).toBe(partFor("/ander"));
  expect(Object.keys(partFor("/zoeken").assets.routes).sort()).toEqual(idsOf("/zoeken"));
});

test("a screen below another, or behind an open or optional segment, stays within reach", () => {
  const build = aBuild({});
  const route = (id: string, path: string, parentId = "root") => ({
    id,
    path,
    parentId,
    module: {},
  });
  const routes = [
    ...[route("open", ":region"), route("below", "kaart", "open"), route("optional", "nl?/over")],
    ...[route("frame", ""), route("framed", "thuis", "frame"), route("deep", "regio/:id")],
    ...[route("deeper", "lijst", "deep")],
  ];
  const all = Object.fromEntries(routes.map((one) => [one.id, one]));
  const routesOf = { ...build.routes, ...all } as typeof build.routes;
  const partFor = at(inParts({ ...build, routes: routesOf }));
  const always = ["root", "open", "below", "optional", "frame"];
  expect(Object.keys(partFor("/x/kaart").routes)).toEqual(always);
  expect(Object.keys(partFor("/thuis").routes)).toEqual([...always, "framed"]);
  expect(Object.keys(partFor("/regio/1/lijst").routes)).toEqual([...always, "deep", "deeper"]);
});
