import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import type { Account } from "~test/factories/accounts";
import { aReferralRegion, ASKED } from "~test/factories/needs";
import { onTheWay } from "~test/factories/on-the-way";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { countEvaluations } from "./count-evaluations.server";
import { evaluate } from "./evaluate.server";
import { evaluators, type GoalOutcome, midDue } from "./evaluation";
import { listRunningTasks } from "./list-running-tasks.server";
import { tendEvaluations } from "../clocks/tend-evaluations.server";
import { deliverHelp } from "../referral/deliver-help.server";
import { getReferral } from "../referral/get-referral.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const base = aRegisterRegion();
const region: RegionConfig = {
  ...base,
  minimumN: 2,
  referral: {
    ...base.referral!,
    endReasons: [
      { code: "goals-reached", name: "De doelen zijn gehaald" },
      { code: "death", name: "Overlijden", noEvaluation: true },
    ],
  },
};
const people = aReferralRegion(database, region);
const { sender, receiver, opened } = onTheWay(people, database);
const on = (days: number) => new Date(ASKED.getTime() + days * 86_400_000);
const TODAY = dayAt(ASKED);

let id: string;
beforeEach(async () => {
  id = await started();
  await run(database.admin, "delete from notification");
});

async function started(): Promise<string> {
  const one = await opened();
  const delivery = { move: "start" as const, on: TODAY, supplierRef: "" };
  expect(await deliverHelp(receiver(), { id: one, delivery }, ASKED)).toMatchObject({ ok: true });
  await run(
    database.admin,
    `update need set goal_types = '{develop,stabilise}' where id = (
       select need_id from referral where id = '${one}')`,
  );
  return one;
}

async function end(one: string, days: number, reason = "goals-reached"): Promise<void> {
  const at = { on: TODAY + days, reason, outcomes: {}, supplierRef: "" };
  const delivery = { move: "end" as const, ...at };
  expect(await deliverHelp(receiver(), { id: one, delivery }, on(days))).toMatchObject({
    ok: true,
  });
}

const GOALS: Record<string, GoalOutcome> = { develop: "partly", stabilise: "stabilised" };
const say = (
  side: "sender" | "supplier",
  moment: "mid" | "end",
  days: number,
  more: { one?: string; outcomes?: Record<string, GoalOutcome>; words?: string } = {},
) => {
  const { one = id, ...rest } = more;
  const sent = { id: one, side, moment, outcomes: GOALS, words: "", ...rest };
  return evaluate(side === "sender" ? sender() : receiver(), sent, on(days));
};
const codes = (outcome: Awaited<ReturnType<typeof say>>) =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
const tasks = async (days: number) =>
  (await listRunningTasks(sender(), "sender", on(days))).map(({ kind }) => kind);
const newsOf = ({ userId }: Account, kind: string) =>
  db.notification.count({ where: { userId, kind } });

test.each([
  [0, 364, 182],
  [0, 363, null],
  [0, 729, 365],
  [0, null, 365],
] as const)("of what lasts from day %d to %s it is time in the middle on %s", (from, to, due) => {
  expect(midDue({ kind: "regular", from, to })).toBe(due);
});

test("who evaluates is what the region's step says", () => {
  expect(evaluators("municipality")).toEqual(["sender"]);
  expect(evaluators("provider")).toEqual(["supplier"]);
  for (const step of ["municipality+resident+provider", ""])
    expect(evaluators(step)).toEqual(["sender", "supplier"]);
});

test("US30: per goal and in a few words, by one side once, read by both", async () => {
  expect(codes(await say("sender", "end", 10))).toEqual(["evaluation.not-now"]);
  expect(codes(await say("sender", "mid", 10, { outcomes: { develop: "no" } }))).toEqual([
    ...["evaluation.goal-unsaid", "evaluation.no-words"],
  ]);
  const named = { words: "Bel mevrouw De Vries" };
  expect(codes(await say("sender", "mid", 10, named))).toEqual(["referral.names-a-person"]);
  const other = { outcomes: { ...GOALS, elsewhere: "yes" as const }, words: "Het gaat beter" };
  expect(await say("supplier", "mid", 10, other)).toMatchObject({ ok: true });
  expect(codes(await say("sender", "mid", 11))).toEqual(["evaluation.done-already"]);
  for (const side of ["sender", "supplier"] as const) {
    const reader = side === "sender" ? sender() : receiver();
    const { evaluating } = await getReferral(reader, { id, side }, on(11));
    expect(evaluating).toMatchObject({
      evaluations: [{ moment: "mid", side: "supplier", words: "Het gaat beter" }],
      next: null,
    });
    expect(evaluating.evaluations[0]!.outcomes).toEqual(GOALS);
  }
  const next = async (one: string, days: number) =>
    (await getReferral(sender(), { id: one, side: "sender" }, on(days))).evaluating.next;
  const later = await started();
  expect(await next(later, 100)).toBeNull();
  expect(await next(later, 364)).toEqual({ moment: "mid", isDue: false });
  expect(await next(later, 365)).toEqual({ moment: "mid", isDue: true });
  await saveRegion({ ...region, steps: { ...region.steps, evaluate: "municipality" } });
  await end(id, 20);
  expect(codes(await say("supplier", "end", 20))).toEqual(["evaluation.by-the-other"]);
  expect(await say("sender", "end", 20)).toMatchObject({ ok: true });
  await saveRegion(region);
});

test("it is asked once, is a task from its day, and counts as missing four weeks later", async () => {
  const missing = async (days: number) =>
    (await countEvaluations(people.desk.actor, receiver().supplierIds[0]!, on(days))).missing;
  expect(await tasks(364)).toEqual([]);
  for (const days of [364, 365, 365, 366]) await tendEvaluations(theSystem("referrals"), on(days));
  expect(await tasks(365)).toEqual(["mid"]);
  expect(await newsOf(people.worker, "evaluation-due")).toBe(1);
  expect(await newsOf(people.manager, "own-evaluation-due")).toBe(1);
  expect([await missing(393), await missing(394)]).toEqual([
    ...[
      { mid: 0, end: 0 },
      { mid: 1, end: 0 },
    ],
  ]);
  await end(id, 400);
  for (const days of [400, 400, 401]) await tendEvaluations(theSystem("referrals"), on(days));
  expect(await tasks(400)).toEqual(["end"]);
  expect(await newsOf(people.worker, "evaluation-due")).toBe(2);
  expect([await missing(428), await missing(429)]).toEqual([
    ...[
      { mid: 0, end: 0 },
      { mid: 0, end: 1 },
    ],
  ]);
  expect(await say("sender", "end", 430)).toMatchObject({ ok: true });
  expect(await tasks(430)).toEqual([]);
  expect(await missing(430)).toEqual({ mid: 0, end: 0 });
});

test("after a death nobody is asked", async () => {
  await end(id, 10, "death");
  await tendEvaluations(theSystem("referrals"), on(10));
  expect(await tasks(60)).toEqual([]);
  expect(await newsOf(people.worker, "evaluation-due")).toBe(0);
});

test("goals reached are told of enough people, and what stayed as it was to be is reached (W16, I22)", async () => {
  const goals = async () =>
    (await countEvaluations(people.desk.actor, receiver().supplierIds[0]!, on(20))).goals;
  await end(id, 10);
  expect(await say("sender", "end", 10)).toMatchObject({ ok: true });
  expect(await goals()).toBeNull();
  const second = await started();
  await end(second, 10);
  const more = { one: second, outcomes: { develop: "yes", stabilise: "no" } as typeof GOALS };
  expect(await say("sender", "end", 10, { ...more, words: "Er was te veel onrust" })).toMatchObject(
    {
      ok: true,
    },
  );
  expect(await goals()).toEqual({ reached: 2, set: 4, evaluations: 2 });
  await expect(countEvaluations(sender(), receiver().supplierIds[0]!)).rejects.toThrow(
    "Not allowed",
  );
});
