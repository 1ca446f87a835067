import { beforeEach, expect, test } from "vitest";

import { aReferralRegion } from "~test/factories/needs";
import { aDatabase, run } from "~test/setup/database";

import { listRoads } from "./list-roads.server";
import type { SentRoad } from "./other-road";
import { readPastedRoads } from "./read-pasted-roads.server";
import { previewRoads, sayRoads } from "./say-roads.server";
import { takeBackRoads } from "./take-back-roads.server";
import { observeWaits } from "../observing/observe-waits.server";
import { countRefusals } from "../requests/count-refusals.server";
import { deliver } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import { keepObservedWaits } from "~/domain/providers/public.server";

const database = aDatabase();
const people = aReferralRegion(database, { observed: { fewest: 5 } });
const NOW = new Date("2026-11-26T10:00:00+01:00");

beforeEach(async () => {
  for (const table of ["other_road", "observed_wait"])
    await run(database.admin, `delete from ${table}`);
});

/** Where p001 gives its first offer. */
async function aRow(more: SentRoad = {}): Promise<SentRoad> {
  const { offer, place } = await db.offerPlace.findFirstOrThrow({
    where: { endedOn: null, offer: { code: "o1" } },
    include: { offer: true, place: true },
    orderBy: [{ place: { code: "asc" } }, { id: "asc" }],
  });
  return {
    ...{ reference: "D-100", offer: offer.code, place: place?.code ?? "", route: "gp" },
    ...{ municipality: "0405", receivedOn: "2026-09-01", ...more },
  };
}

const say = (rows: SentRoad[], now = NOW) => sayRoads(people.editor.actor, rows, now);
const faultsOf = async (more: SentRoad) => {
  const { faults } = await previewRoads(people.editor.actor, [await aRow(more)], NOW);
  return faults.map(({ code, field }) => `${field}: ${code}`);
};

test("a row is said without a name, and later what became of it; what is left out stays", async () => {
  expect(await say([await aRow()])).toMatchObject({ ok: true, value: { count: 1 } });
  const started = { reference: "D-100", startedOn: "2026-10-20" };
  expect(await say([started])).toMatchObject({ ok: true, value: { count: 1 } });
  const { roads } = await listRoads(people.editor.actor, NOW);
  expect(roads).toHaveLength(1);
  expect(roads[0]).toMatchObject({
    ...{ waits: false, at: { offer: { code: "o1" } } },
    said: { ...(await aRow()), startedOn: "2026-10-20", endedOn: "" },
  });
  expect(await say([started])).toMatchObject({ value: { savedAs: null, count: 0 } });
});

test.each([
  ["dhr. Jansen", "referral.names-a-person"],
  ["A.B. Smit", "referral.names-a-person"],
  ["kind van 12-03-2014", "referral.past-day"],
  ["111222333", "remark.citizen-number"],
  ["0687654321", "remark.phone"],
  ["saar@vogelzang.test", "remark.email"],
  ["x".repeat(61), "referral.text-too-long"],
  ["", "road.no-reference"],
])("a reference that may be a person is refused: %s", async (reference, code) => {
  expect(await faultsOf({ reference })).toContain(`reference: ${code}`);
  await say([await aRow({ reference })]);
  expect((await run(database.admin, "select 1 from other_road")).rows).toEqual([]);
});

test.each([
  [{ offer: "o999" }, "offer: road.no-offer"],
  [{ place: "nergens" }, "place: road.no-place"],
  [{ route: "tante" }, "route: road.no-route"],
  [{ municipality: "9999" }, "municipality: road.no-municipality"],
  [{ receivedOn: "" }, "receivedOn: road.no-day"],
  [{ receivedOn: "30-2-2026" }, "receivedOn: road.no-day"],
  [{ receivedOn: "2026-11-27" }, "receivedOn: road.day-to-come"],
  [{ receivedOn: "2002-01-01" }, "receivedOn: road.day-too-early"],
  [{ startedOn: "2026-08-31" }, "startedOn: road.before-received"],
  [{ endedOn: "2026-10-01", endReason: "" }, "endReason: road.no-reason"],
  [{ endedOn: "2026-10-01", endReason: "price" }, "endReason: road.no-reason"],
  [{ startedOn: "2026-10-02", endedOn: "2026-10-01" }, "endedOn: road.before-start"],
  [{ pausedTo: "2026-10-01" }, "pausedTo: road.pause-order"],
] as [SentRoad, string][])("a row that cannot be true names its cell: %j", async (more, fault) => {
  expect(await faultsOf(more)).toContain(fault);
});

test("one bad row and nothing is saved; the same reference twice is one of them", async () => {
  const rows = [await aRow(), await aRow({ reference: "D-101", route: "?" }), await aRow()];
  expect(await say(rows)).toMatchObject({
    refusals: [
      { code: "road.no-route", details: { index: 1 } },
      { code: "road.twice", details: { index: 2 } },
    ],
  });
  expect((await listRoads(people.editor.actor, NOW)).roads).toEqual([]);
});

test("what was saved at once is taken back at once, within ten minutes; what stood before holds", async () => {
  await say([await aRow()]);
  const saved = await say([
    { reference: "D-100", startedOn: "2026-10-20" },
    await aRow({ reference: "D-101" }),
  ]);
  const savedAs = saved.ok ? saved.value.savedAs! : "";
  await expect(takeBackRoads(people.other.actor, savedAs, NOW)).rejects.toThrow("Missing");
  const late = new Date(NOW.getTime() + 11 * 60_000);
  expect(await takeBackRoads(people.editor.actor, savedAs, late)).toMatchObject({ ok: false });
  expect(await takeBackRoads(people.editor.actor, savedAs, NOW)).toEqual({
    ...{ ok: true, value: { count: 2 } },
  });
  const { roads } = await listRoads(people.editor.actor, NOW);
  expect(roads.map(({ said }) => [said.reference, said.startedOn])).toEqual([["D-100", ""]]);
});

test("another provider sees and changes nothing of it, also by the same reference", async () => {
  await say([await aRow()]);
  expect((await listRoads(people.other.actor, NOW)).roads).toEqual([]);
  const attempt = await sayRoads(people.other.actor, [await aRow()], NOW);
  expect(attempt).toMatchObject({ refusals: [{ code: "road.no-offer" }] });
  await expect(sayRoads(people.worker.actor, [await aRow()], NOW)).rejects.toThrow(
    "Not allowed: other-road.keep",
  );
});

test("rows from a spreadsheet go by the names that people give their columns", () => {
  const text = "Kenmerk;Aanbod;Via;Gemeente;Aangemeld\r\n7;o1;Huisarts;Hoorn;1-9-2026\r\n";
  expect(readPastedRoads(text)).toMatchObject({
    ...{ faults: [], lines: [2] },
    rows: [
      {
        ...{ reference: "7", offer: "o1", route: "Huisarts", municipality: "Hoorn" },
        receivedOn: "1-9-2026",
      },
    ],
  });
  expect(readPastedRoads("naam,aanbod\nJan,o1").faults.map(({ code }) => code)).toEqual([
    "pasted.unknown-column",
    "pasted.no-reference",
  ]);
});

test("who came by another road counts in the observed wait; who was refused in the refusals alone", async () => {
  const on = (days: number) => isoDay(dayNumber("2026-09-01") + days);
  const rows = await Promise.all(
    [20, 21, 22, 60].map((days) => aRow({ reference: `D-${days}`, startedOn: on(days) })),
  );
  const no = { endedOn: "2026-09-03", endReason: "full" };
  const refused = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => aRow({ reference: `N-${n}`, ...no })),
  );
  const mistake = await aRow({ reference: "M-1", endedOn: on(9), endReason: "mistake" });
  await say([...rows, ...refused, mistake]);
  const observed = async () => {
    await observeWaits(theSystem("observed-waits"), NOW);
    await deliver({ "waits.observed": [keepObservedWaits], "offers.changed": [] });
    return db.observedWait.findMany();
  };
  expect(await observed()).toEqual([]);
  await say([await aRow({ reference: "W-1" })]);
  expect(await observed()).toMatchObject([{ weeks: 4, isAtLeast: false, count: 5 }]);
  const { supplierIds } = people.editor.actor;
  expect(await countRefusals(people.desk.actor, supplierIds[0]!, NOW)).toEqual([
    { reason: "full", count: 5 },
  ]);
});

test("what is long over is forgotten, who still waits is not", async () => {
  const then = new Date("2024-11-01T10:00:00+01:00");
  const row = async (reference: string, more: SentRoad = {}) =>
    aRow({ reference, receivedOn: "2024-09-01", ...more });
  await say([await row("D-1", { startedOn: "2024-10-01" }), await row("D-2")], then);
  await observeWaits(theSystem("observed-waits"), NOW);
  const { roads } = await listRoads(people.editor.actor, NOW);
  expect(roads.map(({ said }) => said.reference)).toEqual(["D-2"]);
});
