import { expect, test } from "vitest";

import { aReferralRegion, ASKED } from "~test/factories/needs";
import { aDatabase, run } from "~test/setup/database";

import { loadDemoSubcontracts } from "./load-demo-subcontracts.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const people = aReferralRegion(database);

test("a request waits at a supplier of the demo, once, and none where nobody is", async () => {
  expect(await loadDemoSubcontracts(theSystem("demo"), ASKED)).toBe(1);
  const { rows } = await run(
    database.admin,
    `select m.code as main, s.code as sub, c.state from subcontract c
     join supplier m on m.id = c.main_id join supplier s on s.id = c.sub_id`,
  );
  expect(rows).toEqual([{ main: "p001", sub: "p002", state: "sent" }]);
  expect(await loadDemoSubcontracts(theSystem("demo"), ASKED)).toBe(0);
  const own = people.manager.actor;
  await expect(loadDemoSubcontracts(own, ASKED)).rejects.toThrow("Not allowed");
});
