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
