import { beforeAll, expect, test } from "vitest";

import { aContractManager, anActor } from "~test/factories/actors";
import { aDatabase, run } from "~test/setup/database";

import { listAudit } from "./list-audit.server";
import { listAllChanges } from "~/domain/providers/public.server";

const database = aDatabase();
const nothing = { who: "", role: "", action: "", subject: "", from: null, to: null, after: null };

beforeAll(async () => {
  for (const [at, subject] of [
    ["2026-11-26T22:59:00Z", "register/winter-before"],
    ["2026-11-26T23:30:00Z", "register/winter-first"],
    ["2026-11-27T22:59:00Z", "register/winter-last"],
    ["2026-11-27T23:00:00Z", "register/winter-after"],
    ["2026-06-30T21:59:00Z", "register/summer-before"],
    ["2026-06-30T22:30:00Z", "register/summer-first"],
    ["2026-07-01T21:59:00Z", "register/summer-last"],
    ["2026-07-01T22:00:00Z", "register/summer-after"],
  ])
    await run(
      database.admin,
      "insert into audit_entry (at, actor, action, subject) values ($1, 'visitor', $2, $2)",
      [at, subject],
    );
});

test.each([
  ["2026-11-27", ["register/winter-first", "register/winter-last"]],
  ["2026-07-01", ["register/summer-first", "register/summer-last"]],
])("a day is the day as it is in the region: %s", async (day, subjects) => {
  const period = { from: day, to: day };
  const { changes, total } = await listAllChanges(aContractManager(), { ...period, page: 1 });
  expect(changes.map(({ action }) => action).toSorted()).toEqual(subjects);
  expect(total).toBe(2);
  const { lines } = await listAudit(anActor(["region-admin"]), { ...nothing, ...period });
  expect(lines.map(({ subject }) => subject).toSorted()).toEqual(subjects);
});

test.each(["0001-01-01", "9999-12-31"])("a day far away is no fault: %s", async (day) => {
  const period = { from: day, to: day };
  expect(await listAllChanges(aContractManager(), { ...period, page: 1 })).toMatchObject({
    total: 0,
  });
  const { lines } = await listAudit(anActor(["region-admin"]), { ...nothing, ...period });
  expect(lines).toEqual([]);
});
