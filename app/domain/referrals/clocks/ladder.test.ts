import { beforeEach, expect, test } from "vitest";

import { aNeed, aReferralRegion, aRequest, ASKED } from "~test/factories/needs";
import { REFERRAL_RULES } from "~test/factories/referral-rules";
import { aDatabase, run } from "~test/setup/database";

import { lateStep } from "./ladder";
import { raiseLate } from "./raise-late.server";
import { nameDeputy } from "../people/name-deputy.server";
import { db } from "~/db/read.server";
import { type Account } from "~test/factories/accounts";
import { theSystem } from "~/domain/accounts/public";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const clock = { terms: REFERRAL_RULES.terms, holidays: ["2026-12-25" as never] };
const on = (iso: string) => {
  if (!isIsoDay(iso)) throw new Error(iso);
  return dayNumber(iso);
};

// Due on Friday 18 December 2026; 2 workdays rise, 5 escalate; Christmas day is a holiday.
test.each([
  ["2026-12-18", 0],
  ["2026-12-19", 1],
  ["2026-12-22", 1],
  ["2026-12-23", 2],
  ["2026-12-27", 2],
  ["2026-12-28", 2],
  ["2026-12-29", 3],
] as const)("on %s what was due on Friday the 18th has risen to %d", (today, step) => {
  expect(lateStep(on("2026-12-18"), on(today), clock)).toBe(step);
});

test("a region that was loaded before it could say so has the usual terms", () => {
  const { riseWorkdays, escalateWorkdays, ...terms } = REFERRAL_RULES.terms;
  expect([riseWorkdays, escalateWorkdays]).toEqual([2, 5]);
  const old = { ...clock, terms };
  expect(lateStep(on("2026-12-18"), on("2026-12-22"), old)).toBe(1);
  expect(lateStep(on("2026-12-18"), on("2026-12-23"), old)).toBe(2);
  expect(lateStep(on("2026-12-18"), on("2026-12-29"), old)).toBe(3);
});

const database = aDatabase();
const people = aReferralRegion(database);
const tell = (day: string) => raiseLate(theSystem("referrals"), new Date(`${day}T10:00:00+01:00`));
const newsOf = async ({ userId }: Account) =>
  (await db.notification.findMany({ where: { userId }, orderBy: { id: "asc" } })).map(
    ({ kind }) => kind,
  );

beforeEach(() => run(database.admin, "delete from case_deputy"));

test("a need that stays late: its owner, then the deputy too, then the lead, each once", async () => {
  const { worker, colleague, lead } = people;
  await nameDeputy(worker.actor, colleague.userId);
  const { id } = await aNeed({ by: worker });
  await run(database.admin, `update need set due_on = '2026-12-18' where id = '${id}'`);
  for (const day of ["2026-12-18", "2026-12-19", "2026-12-21", "2026-12-21"]) await tell(day);
  expect([await newsOf(worker), await newsOf(colleague)]).toEqual([["case-late"], []]);
  for (const day of ["2026-12-23", "2026-12-23", "2026-12-24"]) await tell(day);
  expect(await newsOf(worker)).toEqual(["case-late", "case-late"]);
  expect([await newsOf(colleague), await newsOf(lead)]).toEqual([["case-late"], []]);
  for (const day of ["2026-12-29", "2026-12-30", "2027-01-15"]) await tell(day);
  expect(await newsOf(lead)).toEqual(["case-escalated"]);
  expect(await newsOf(worker)).toHaveLength(2);
});

test("whoever does something with it begins anew", async () => {
  const { worker, lead } = people;
  const { id } = await aNeed({ by: worker });
  const due = (day: string) =>
    run(database.admin, `update need set due_on = '${day}' where id = '${id}'`);
  await due("2026-12-01");
  await tell("2026-12-15");
  expect([await newsOf(worker), await newsOf(lead)]).toEqual([
    ["case-late", "case-late"],
    ["case-escalated"],
  ]);
  await due("2026-12-16");
  await tell("2026-12-17");
  expect(await newsOf(worker)).toHaveLength(3);
  expect(await newsOf(lead)).toHaveLength(1);
});

test("ten workers at once tell each step once; what waits for a supplier does not rise here", async () => {
  const { worker, lead } = people;
  const { id } = await aRequest({ by: worker, state: "answered" });
  await aRequest({ by: worker, offer: "o2" });
  await run(database.admin, "update availability_request set due_on = '2026-12-01'");
  await Promise.all(Array.from({ length: 10 }, () => tell("2026-12-15")));
  expect(await newsOf(lead)).toEqual(["case-escalated"]);
  const [told] = await db.notification.findMany({ where: { kind: "case-escalated" } });
  expect(told!.eventKey).toContain(id);
  expect(ASKED.getTime()).toBeLessThan(new Date("2026-12-01").getTime());
});
