import { setTimeout as after } from "node:timers/promises";

import { expect, test } from "vitest";

import { aDatabase } from "~test/setup/database";
import { aBuild } from "~test/setup/web";

import { startServer } from "./server";

aDatabase();

const build = aBuild({
  "/langzaam": { loader: () => after(400).then(() => Response.json({ klaar: true })) },
  "/readyz": { loader: () => Response.json({ status: "ok" }) },
});

test("a server that stops serves who is inside and takes nobody new", async () => {
  const { url, stop } = await startServer({ port: 0, build });
  const inside = fetch(`${url}/langzaam`);
  await after(150);
  const stopped = stop();
  expect(await (await inside).json()).toEqual({ klaar: true });
  await stopped;
  await expect(fetch(`${url}/langzaam`)).rejects.toThrow();
});

test("a form of the page itself is let in at the address the server says it has", async () => {
  const { url, stop } = await startServer({ port: 0, build });
  const post = (origin: string) =>
    fetch(`${url}/readyz`, { method: "POST", headers: { Origin: origin } });
  expect((await post(url)).status).toBe(405);
  expect((await post("http://localhost:1")).status).toBe(403);
  await stop();
});
