import { beforeEach, expect, test } from "vitest";

import { aContractManager, anActor, aRegionAdmin } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { defineIndicator } from "./define-indicator.server";
import { definitionsOf, firstDayOf, measuredBy } from "./indicator";
import { forgetDefinitions, getIndicator, listIndicators } from "./list-indicators.server";
import { prisma } from "~/db/client.server";
import { db } from "~/db/read.server";
import { Denied, Missing } from "~/domain/kernel/denied";

const database = aDatabase();
const now = new Date("2026-11-26T10:00:00Z");
const policy = anActor(["policy-maker"]);
const fields = {
  ...{ code: "ind-uitval", definition: "Wie stopt zonder overleg", formula: "Gestopt / alle" },
  ...{ source: "Werkgroep", owner: "Informatiemanagement", reason: "Overleg telde niet mee." },
};
const theNext = { ...fields, from: "2027-01-01", seen: 0 };

beforeEach(async () => {
  for (const table of ["indicator_definition", "audit_entry"])
    await run(database.admin, `delete from ${table}`);
  forgetDefinitions();
  await saveRegion(aRegisterRegion());
});

test.each([
  ["2026", "2026-01-01"],
  ["2026-h1", "2026-01-01"],
  ["2026-H2", "2026-07-01"],
  ["2026-q4", "2026-10-01"],
  ["2026-h3", null],
  ["voorjaar", null],
])("%s begins on %s", (period, day) => {
  expect(firstDayOf(period)).toBe(day);
});

test("a version of the configuration that defines the same is no new definition", () => {
  const region = aRegisterRegion();
  const indicators = region.indicators.map((one) => ({ ...one, definition: "Anders geteld" }));
  const versions = [
    region,
    { ...region, startsOn: "2023-01-01" },
    { ...region, startsOn: "2025-01-01", indicators },
  ];
  const found = definitionsOf("ind-uitval", versions, []);
  expect(found.map(({ from }) => from)).toEqual(["2020-01-01", "2025-01-01"]);
});

test("a new definition holds from its day, and what was measured before keeps its own", async () => {
  expect(await defineIndicator(policy, theNext, now)).toMatchObject({ ok: true });
  const { definitions, holding } = await getIndicator("ind-uitval", now);
  expect(holding).toMatchObject({ from: "2020-01-01", definition: "Wie eerder stopt" });
  const later = await getIndicator("ind-uitval", new Date("2027-01-01T10:00:00Z"));
  expect(later.holding).toMatchObject({ from: "2027-01-01", owner: "Informatiemanagement" });
  const by = (period: string) => measuredBy(definitions, period)?.from;
  expect([by("2025"), by("2026-h2"), by("2027-q1"), by("2027"), by("2028")]).toEqual([
    ...["2020-01-01", "2020-01-01", "2027-01-01", "2027-01-01", "2027-01-01"],
  ]);
  expect(await db.auditEntry.findMany()).toMatchObject([
    { action: "indicator.define", subject: "indicator/ind-uitval" },
  ]);
});

test.each([
  [{ from: "2026-11-26" }, "past", "from"],
  [{ from: "2026-13-01" }, "no-day", "from"],
  [{ owner: " " }, "no-text", "owner"],
  [{ reason: "" }, "no-text", "reason"],
  [{ definition: "x".repeat(2_001) }, "too-long", "definition"],
])("%j is refused", async (more, reason, field) => {
  expect(await defineIndicator(policy, { ...theNext, ...more }, now)).toMatchObject({
    refusals: [{ code: `indicator.${reason}`, field }],
  });
});

test("of two who define at once the second is told", async () => {
  const outcomes = await Promise.all([
    defineIndicator(policy, theNext, now),
    defineIndicator(aRegionAdmin(), { ...theNext, from: "2027-07-01" }, now),
  ]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    refusals: [{ code: "indicator.changed-meanwhile", conflict: true }],
  });
  expect(
    await defineIndicator(policy, { ...theNext, from: "2028-01-01", seen: 1 }, now),
  ).toMatchObject({ ok: true });
});

test("two definitions do not begin on one day", async () => {
  await defineIndicator(policy, theNext, now);
  expect(await defineIndicator(policy, { ...theNext, seen: 1 }, now)).toMatchObject({
    refusals: [{ code: "indicator.day-taken" }],
  });
});

test("a definition is never changed, not even by the program", async () => {
  await defineIndicator(policy, theNext, now);
  const change = prisma().indicatorDefinition.updateMany({ data: { definition: "Anders" } });
  await expect(change).rejects.toThrow(/permission denied/);
});

test("only who looks after the definitions writes them, everybody reads them", async () => {
  for (const stranger of [aContractManager(), anActor(["quality-officer"])])
    await expect(defineIndicator(stranger, theNext, now)).rejects.toThrow(Denied);
  await expect(defineIndicator(policy, { ...theNext, code: "geen" }, now)).rejects.toThrow(Missing);
  expect(await listIndicators(now)).toHaveLength(1);
});
