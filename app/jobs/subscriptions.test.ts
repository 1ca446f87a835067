import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { subscriptions } from "./subscriptions.server";

/** The types in every area's events.ts, which is the only place where events are made. */
function announced(): string[] {
  const files = readdirSync("app/domain", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith("events.ts"))
    .flatMap((file) => [...readFileSync(`app/domain/${file}`, "utf8").matchAll(/type: "([^"]+)"/g)])
    .map((match) => match[1]!);
}

test("every event that an area announces has a listener, and every listener an event", () => {
  expect(announced().length).toBeGreaterThan(0);
  expect(Object.keys(subscriptions).sort()).toEqual(announced().sort());
  for (const listeners of Object.values(subscriptions)) expect(listeners).not.toEqual([]);
});
