import { expect, test } from "vitest";

import { aReferralRegion, ASKED } from "~test/factories/needs";
import { aReferral } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { countStarts } from "./count-starts.server";
import { quartersBefore } from "./need";
import { dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database);

const NEXT_QUARTER = new Date(ASKED.getTime() + 95 * 86_400_000);

test("the region knows how often help began without a plan; nothing of few can be reckoned", async () => {
  const made: string[] = [];
  for (let n = 0; n < 11; n += 1) made.push((await aReferral({ state: "started" })).id);
  const mark = (count: number) =>
    run(
      database.admin,
      "update referral set started_without = case when id = any ($1) then 'plan' else '' end",
      [made.slice(0, count)],
    );
  const told: [number, unknown][] = [];
  for (const count of [0, 4, 5, 6, 7, 10, 11]) {
    await mark(count);
    const [row] = await countStarts(people.desk.actor, { quarter: null }, NEXT_QUARTER);
    expect(row).toMatchObject({ law: "jeugdwet", started: 11, withoutDecision: 0 });
    told.push([count, row!.withoutPlan]);
  }
  // Of seven and ten without, the four and the one with a plan could be reckoned.
  expect(told).toEqual([
    ...[
      [0, 0],
      [4, "few"],
      [5, 5],
      [6, 6],
      [7, "few"],
      [10, "few"],
      [11, 11],
    ],
  ]);
});

test("a quarter that goes on is not told, nor one to somebody else", async () => {
  expect(await countStarts(people.desk.actor, { quarter: null }, ASKED)).toEqual([]);
  const { code } = quartersBefore(dayAt(NEXT_QUARTER))[0]!;
  expect(await countStarts(people.desk.actor, { quarter: code }, ASKED)).toEqual([]);
  await expect(countStarts(people.worker.actor, { quarter: code }, ASKED)).rejects.toThrow(
    "Not allowed",
  );
});
