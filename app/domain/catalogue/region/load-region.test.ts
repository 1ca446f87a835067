import { expect, test } from "vitest";

import { aDatabase } from "~test/setup/database";

import { findRegion, getRegion } from "./get-region.server";
import { loadRegion } from "./load-region.server";
import { previewRegion } from "./plan-load.server";
import { readRegionFile } from "./read-region-file.server";
import type { RegionYaml } from "./read-region.server";
import { db } from "~/db/read.server";
import { aVisitor, theSystem } from "~/domain/accounts/public";

aDatabase();

const actor = theSystem("test");
const unweighed = { weigh: () => Promise.resolve([]) };
const shipped = readRegionFile("prisma/regions/westfriesland-2020.yaml");

function edited(from: string | RegExp, to: string): RegionYaml {
  const text = shipped.text.replaceAll(from, to);
  if (text === shipped.text) throw new Error(`Not in the file: ${from}`);
  return { ...shipped, text };
}

async function traces() {
  const audit = await db.auditEntry.count({ where: { action: "region.load" } });
  const announced = await db.outboxMessage.findMany({
    where: { type: "region.loaded" },
    orderBy: { id: "asc" },
  });
  return { audit, announced: announced.map(({ payload }) => payload) };
}

test("an empty database has no region, and says how to get one", async () => {
  expect(await findRegion()).toBeNull();
  await expect(getRegion()).rejects.toThrow("No region yet");
});

test("a preview says what would be loaded and writes nothing", async () => {
  expect(await previewRegion(shipped)).toMatchObject({
    ok: true,
    value: { loaded: 2, unchanged: 0 },
  });
  expect(await db.regionVersion.count()).toBe(0);
});

test("a file loads all its versions, with one audit entry and one announcement", async () => {
  expect(await loadRegion(actor, shipped, unweighed)).toEqual({
    ok: true,
    value: { loaded: 2, unchanged: 0 },
  });
  expect(await traces()).toEqual({
    audit: 1,
    announced: [{ region: "westfriesland-2020", startsOn: ["2020-01-01", "2026-01-01"] }],
  });
});

test("loading the same file twice changes nothing and leaves no trace", async () => {
  const before = await db.regionVersion.findMany({ orderBy: { id: "asc" } });
  expect(await loadRegion(actor, shipped, unweighed)).toEqual({
    ok: true,
    value: { loaded: 0, unchanged: 2 },
  });
  expect(await db.regionVersion.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  expect((await traces()).audit).toBe(1);
});

test("the version in force follows the day in Amsterdam", async () => {
  const lastMinutes = await getRegion(new Date("2025-12-31T22:59:00Z"));
  const firstMinutes = await getRegion(new Date("2025-12-31T23:01:00Z"));
  expect([lastMinutes.startsOn, firstMinutes.startsOn]).toEqual(["2020-01-01", "2026-01-01"]);
  expect([lastMinutes.combinations, firstMinutes.combinations?.requiredIn]).toEqual([
    null,
    ["seg-c"],
  ]);
});

test("before the first version begins, that first one holds", async () => {
  expect((await getRegion(new Date("2019-06-01"))).startsOn).toBe("2020-01-01");
});

test("a corrected label is loaded and in force at once", async () => {
  const outcome = await loadRegion(
    actor,
    edited("name: Medisch specialist", "name: Specialist"),
    unweighed,
  );
  expect(outcome).toEqual({ ok: true, value: { loaded: 2, unchanged: 0 } });
  const names = (await getRegion()).referrers.map(({ name }) => name);
  expect(names).toContain("Specialist");
  await loadRegion(actor, shipped, unweighed);
  expect(await db.regionVersion.count()).toBe(2);
});

test("a code that an older version gave out is never dropped", async () => {
  const without = edited(/ +- code: vervoer\n.*\n.*\n.*\n/g, "");
  expect(await loadRegion(actor, without, unweighed)).toMatchObject({
    ok: false,
    refusals: [
      { code: "region.code-lost", field: "versions[2020-01-01].deliveryForms[vervoer]" },
      { code: "region.code-lost", field: "versions[2026-01-01].deliveryForms[vervoer]" },
    ],
  });
  expect((await getRegion()).deliveryForms.map(({ code }) => code)).toContain("vervoer");
});

test("a code that is ended by a day stays and may be loaded", async () => {
  const ended = edited("- code: vervoer\n", "- code: vervoer\n        until: 2026-12-31\n");
  expect((await loadRegion(actor, ended, unweighed)).ok).toBe(true);
  expect((await loadRegion(actor, shipped, unweighed)).ok).toBe(true);
});

test("a code never changes its law", async () => {
  const moved = edited(
    "code: p27\n",
    "code: p27\n        law: jeugdwet\n        segments: [seg-b]\n        fictional: true\n",
  );
  const text = moved.text
    .replace("seconds: [wmo-a, wmo-b, wmo-c]", "seconds: [jw-licht]")
    .replaceAll(/ +- \{[^}]*profile: p27[^}]*\}\n/g, "");
  expect(await loadRegion(actor, { ...moved, text }, unweighed)).toMatchObject({
    ok: false,
    refusals: [
      {
        code: "region.code-lost",
        field: "versions[2020-01-01].profiles[p27]",
        details: {
          expected: '"p27" to stay of wmo, as in the version of 2020-01-01, not of jeugdwet',
        },
      },
      { code: "region.code-lost", field: "versions[2026-01-01].profiles[p27]" },
    ],
  });
});

test("one database serves one region", async () => {
  const other = edited("region: westfriesland-2020", "region: elders-2026");
  expect(await loadRegion(actor, other, unweighed)).toMatchObject({
    ok: false,
    refusals: [
      {
        code: "region.other-region",
        field: "region",
        details: { expected: '"westfriesland-2020", the region that this database serves' },
      },
    ],
  });
  expect(await previewRegion(other)).toMatchObject({ ok: false });
});

test("two loads at the same time write each version once", async () => {
  const fresh = edited("minimumN: 10", "minimumN: 11");
  const outcomes = await Promise.all([
    loadRegion(actor, fresh, unweighed),
    loadRegion(actor, fresh, unweighed),
  ]);
  const loaded = outcomes.map((outcome) => (outcome.ok ? outcome.value.loaded : null));
  expect(loaded.toSorted()).toEqual([0, 2]);
});

test("who may not load a region is turned away", async () => {
  const stranger = { ...aVisitor(), userId: "u1", roles: [] };
  await expect(loadRegion(stranger, shipped, unweighed)).rejects.toThrow(
    "Not allowed: region.load",
  );
});
