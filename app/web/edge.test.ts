import { request as ask } from "node:http";
import type { AddressInfo } from "node:net";

import express from "express";
import { expect, test } from "vitest";

import { visit } from "~test/setup/web";

import { dropForwarded, smallBodies } from "./edge.server";
import { routeOf } from "./route-of.server";

const forged = { headers: { "X-Forwarded-Host": "evil.test", "X-Forwarded-For": "192.0.2.9" } };

function anApp(proxy: string | false) {
  const app = express().set("trust proxy", proxy).use(dropForwarded);
  return app.get("/", ({ ip, hostname, headers }, response) => {
    response.json({ ip, hostname, header: headers["x-forwarded-host"] ?? null });
  });
}

test("a stranger cannot say who it speaks for", async () => {
  const get = await visit(anApp(false));
  expect(await (await get("/", forged)).json()).toEqual({
    ip: "127.0.0.1",
    hostname: "127.0.0.1",
    header: null,
  });
});

test("the proxy of the settings can", async () => {
  const get = await visit(anApp("127.0.0.1"));
  expect(await (await get("/", forged)).json()).toMatchObject({
    ip: "192.0.2.9",
    hostname: "evil.test",
  });
});

test("a body without a length is refused", async () => {
  const server = express().use(smallBodies).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const status = await new Promise((resolve) => {
    const headers = { "Transfer-Encoding": "chunked" };
    const sent = ask({ port, method: "POST", headers }, (answer) => {
      resolve(answer.statusCode);
      answer.resume();
    });
    sent.end("x");
  });
  server.close();
  expect(status).toBe(411);
});

test("more than 1 MB may come where a page takes files itself, and nowhere else", async () => {
  const app = express()
    .use(smallBodies)
    .use((_, response) => void response.sendStatus(200));
  const get = await visit(app);
  const body = "x".repeat(2_000_000);
  const statusAt = async (path: string) => (await get(path, { method: "POST", body })).status;
  const id = "5b0a3c1e-51a4-4bb0-9f40-2f3c1a1c9a01";
  for (const path of ["/aanbieder/bewijzen", `/verwijzer/aanmeldingen/${id}/plan`])
    expect([await statusAt(path), await statusAt(`${path}.data`)], path).toEqual([200, 200]);
  expect(await statusAt(`/verwijzer/aanmeldingen/${id}`)).toBe(413);
});

test.each([
  ["/zoeken", "/zoeken"],
  ["/zoeken.data", "/zoeken"],
  ["/_root.data", "/"],
  ["/aanbieders/jan-jansen", "/aanbieders/:slug"],
  ["/.well-known/security.txt", "/.well-known/security.txt"],
  ["/assets/root-abc.js", "/assets/*"],
  ["/jan@voorbeeld.test", "*"],
  ["/%zz", "*"],
])("the log says of %s that it is %s", (path, route) => {
  expect(routeOf(path)).toBe(route);
});
