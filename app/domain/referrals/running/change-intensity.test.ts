import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aReferralRegion, ASKED } from "~test/factories/needs";
import { onTheWay } from "~test/factories/on-the-way";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { askForChange, leaveUnchanged } from "./ask-change.server";
import { changeForAWhile, endChange } from "./change-intensity.server";
import { tendIndications } from "../clocks/tend-indications.server";
import { deliverHelp } from "../referral/deliver-help.server";
import { getReferral, listParts } from "../referral/get-referral.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";

const database = aDatabase();
const region: RegionConfig = {
  ...aRegisterRegion(),
  arrangements: [
    {
      ...{ profile: "p01", intensity: "jw-zwaar", tariffCents: 10_000 },
      ...{ per: "trajectory" as const, from: "2026-01-01" },
    },
  ],
  paymentTerms: [
    {
      ...{ code: "herstel", name: "Herstel" },
      parts: [
        { share: "2/3", trigger: "start" },
        { share: "1/3", trigger: "plan-completed" },
      ],
    },
  ],
};
const SET_BY = { jeugdwet: "provider-proposes" as const };
const people = aReferralRegion(database, { ...region, intensitySetBy: SET_BY });
const { sender, receiver, opened } = onTheWay(people, database);

const TODAY = dayAt(ASKED);
const on = (days: number) => new Date(ASKED.getTime() + days * 86_400_000);
const at = (days: number) => TODAY + days;
const CRISIS = { intensity: "jw-zwaar", reason: "Er is een crisis thuis" };

let id: string;

beforeEach(async () => {
  id = await opened();
  const delivery = { move: "start" as const, on: TODAY, supplierRef: "" };
  expect(await deliverHelp(receiver(), { id, delivery }, ASKED)).toMatchObject({ ok: true });
  await run(
    database.admin,
    `update indication set intensity = 'jw-licht' where trajectory_id = (
       select id from trajectory where referral_id = '${id}')`,
  );
});

const change = (from: number | null, to: number | null, more = {}, now = ASKED) => {
  const days = { from: from === null ? null : at(from), to: to === null ? null : at(to) };
  return changeForAWhile(sender(), { id, ...CRISIS, ...days, ...more }, now);
};
const readBy = async (side: "sender" | "supplier", days: number) => {
  const reader = side === "sender" ? sender() : receiver();
  return (await getReferral(reader, { id, side }, on(days))).running!;
};
const codes = (outcome: Awaited<ReturnType<typeof change>>) =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);

test("US36: another intensity for a while, and from the day after it the former one, for both", async () => {
  expect(await change(3, 9)).toMatchObject({ ok: true });
  for (const side of ["sender", "supplier"] as const) {
    const seen: Record<number, string | null> = {};
    for (const days of [2, 3, 9, 10, 400])
      seen[days] = (await readBy(side, days)).standing?.intensity ?? null;
    const [light, heavy] = ["jw-licht", "jw-zwaar"];
    expect(seen).toEqual({ 2: light, 3: heavy, 9: heavy, 10: light, 400: light });
    const { periods } = await readBy(side, 0);
    expect(periods.map(({ reason }) => reason)).toEqual(["", CRISIS.reason]);
  }
  const kinds = (await db.notification.findMany({ where: { userId: people.manager.userId } })).map(
    ({ kind }) => kind,
  );
  expect(kinds.filter((kind) => kind === "referral-changed").length).toBeGreaterThan(0);
});

test("what overlaps, has no end, no reason, or changes nothing is refused", async () => {
  expect(await change(3, 9)).toMatchObject({ ok: true });
  expect(codes(await change(9, 12))).toEqual(["indication.overlaps"]);
  expect(codes(await change(20, null))).toEqual(["indication.no-last-day"]);
  expect(codes(await change(20, 19))).toEqual(["indication.ends-before-it-starts"]);
  expect(codes(await change(-1, 2))).toEqual(["indication.before-the-start"]);
  expect(codes(await change(20, 111))).toEqual(["indication.too-long"]);
  expect(codes(await change(20, 30, { intensity: "jw-licht" }))).toEqual([
    "indication.nothing-changes",
  ]);
  expect(codes(await change(20, 30, { intensity: "wmo-a" }))).toEqual([
    "referral.no-such-intensity",
  ]);
  expect(codes(await change(20, 30, { reason: " " }))).toEqual(["referral.no-text"]);
  const named = { reason: "Bel mevrouw De Vries" };
  expect(codes(await change(20, 30, named))).toEqual(["referral.names-a-person"]);
  expect((await readBy("sender", 0)).periods).toHaveLength(2);
});

test("it ends sooner on a day within it; what did not begin is taken back", async () => {
  expect(await change(0, 9)).toMatchObject({ ok: true });
  expect(await change(20, 30)).toMatchObject({ ok: true });
  const [first, second] = (await readBy("sender", 0)).periods.filter(
    ({ kind }) => kind === "temporary",
  );
  const end = (indicationId: string, days: number | null, now = ASKED) =>
    endChange(sender(), { id, indicationId, on: days === null ? null : at(days) }, now);
  expect(codes(await end(first!.id, null))).toEqual(["indication.no-last-day"]);
  expect(codes(await end(first!.id, 9))).toEqual(["indication.not-within"]);
  expect(await end(first!.id, 4, on(5))).toMatchObject({ ok: true });
  expect(await end(second!.id, null)).toMatchObject({ ok: true });
  const { periods } = await readBy("supplier", 0);
  expect(periods.map(({ kind, to }) => [kind, to])).toEqual([
    ["regular", null],
    ["temporary", at(4)],
  ]);
});

test("whoever delivers the help asks; whoever sends sets it, or leaves it", async () => {
  const days = { from: at(1), to: at(5) };
  const asked = { id, ...CRISIS, ...days };
  await expect(changeForAWhile(receiver(), asked, ASKED)).rejects.toThrow("Not allowed");
  expect(await askForChange(receiver(), asked, ASKED)).toMatchObject({ ok: true });
  expect(codes(await askForChange(receiver(), asked, ASKED))).toEqual(["indication.asked-already"]);
  expect((await readBy("sender", 0)).ask).toMatchObject(days);
  expect((await readBy("sender", 2)).standing?.intensity).toBe("jw-licht");
  expect(await leaveUnchanged(sender(), { id }, ASKED)).toMatchObject({ ok: true });
  expect((await readBy("sender", 0)).ask).toBeNull();

  expect(await askForChange(receiver(), asked, ASKED)).toMatchObject({ ok: true });
  expect(await change(1, 5)).toMatchObject({ ok: true });
  expect((await readBy("supplier", 2)).standing?.intensity).toBe("jw-zwaar");
  expect((await readBy("supplier", 2)).ask).toBeNull();
});

test("I12: where the municipality sets it, a supplier proposes none and a doctor sets none", async () => {
  await saveRegion({ ...region, intensitySetBy: { ...SET_BY, jeugdwet: "municipality" } });
  try {
    const asked = { id, ...CRISIS, from: at(1), to: at(5) };
    expect(codes(await askForChange(receiver(), asked, ASKED))).toEqual([
      "availability.intensity-is-set",
    ]);
    const without = { ...asked, intensity: null };
    expect(await askForChange(receiver(), without, ASKED)).toMatchObject({ ok: true });
    const route = (code: string) =>
      run(
        database.admin,
        `update need set route = '${code}' where id = (select need_id from referral where id = '${id}')`,
      );
    await route("gp");
    expect(codes(await change(1, 5))).toEqual(["indication.set-by-municipality"]);
    expect((await readBy("sender", 0)).maySet).toBe(false);
    await route("access");
    expect(await change(1, 5)).toMatchObject({ ok: true });
  } finally {
    await saveRegion({ ...region, intensitySetBy: SET_BY });
  }
});

test("help that is over is not changed any more", async () => {
  const end = { on: dayNumber("2026-11-26"), reason: "goals-reached", outcomes: {} };
  const delivery = { move: "end" as const, ...end, supplierRef: "" };
  expect(await deliverHelp(receiver(), { id, delivery }, ASKED)).toMatchObject({ ok: true });
  expect(await change(40, 45)).toMatchObject({
    refusals: [{ code: "indication.not-running", conflict: true }],
  });
});

test("I9, I10: a change has parts of its own, of which the first comes with its first day", async () => {
  await run(
    database.admin,
    `update trajectory set type = 'herstel' where referral_id = '${id}';
     update indication set profile = 'p01'`,
  );
  expect(await change(0, 5)).toMatchObject({ ok: true });
  expect(await change(10, 15)).toMatchObject({ ok: true });
  expect(await change(20, 25)).toMatchObject({ ok: true });
  const released = async () =>
    (await listParts(receiver(), id)).map(({ parts }) =>
      parts.map(({ cents, releasedAt }) => [cents, releasedAt !== null]),
    );
  const parts = (isFirst: boolean, isLast: boolean) => [
    [6_667n, isFirst],
    [3_333n, isLast],
  ];
  expect(await released()).toEqual([
    ...[[], parts(true, false), parts(false, false), parts(false, false)],
  ]);
  await tendIndications(theSystem("referrals"), on(10));
  expect(await released()).toEqual([
    ...[[], parts(true, false), parts(true, false), parts(false, false)],
  ]);
  // What never began is not paid.
  await run(database.admin, `update instalment set trigger = 'period-end' where number = 2`);
  const end = { on: at(12), reason: "goals-reached", outcomes: {}, supplierRef: "" };
  expect(
    await deliverHelp(receiver(), { id, delivery: { move: "end", ...end } }, on(12)),
  ).toMatchObject({ ok: true });
  expect(await released()).toEqual([
    ...[[], parts(true, true), parts(true, true), parts(false, false)],
  ]);
});
