import { beforeEach, expect, test } from "vitest";

import { valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld } from "~test/factories/budgets";
import { intakeSteps, rowsShownTo } from "~test/factories/intake";
import { aReferral } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf, does, referred } = intakeSteps(world);

beforeEach(async () => void (await run(database.admin, "delete from need")));

/** As a member, past the program. */
const asMember = (statement: string, ...values: string[]) =>
  derive(async (tx) => {
    await within(tx, actorOf("second"));
    return tx.$executeRawUnsafe(statement, ...values);
  });
const PART = `insert into allocation (id, combination_id, referral_id, member_id, scope, state, proposed_at)
  values (gen_random_uuid(), $1::uuid, $2::uuid, $3::uuid, 'x', 'accepted', now())`;
const CONTACT = `insert into intake_contact values ($2::uuid, $1::uuid, $3::uuid, 'Noor', '0229 1', 'x', now())`;

test("a member writes no part and no contact of a referral that did not come to its combination", async () => {
  const { combinationId, members } = world;
  const own = await referred();
  const foreign = await aReferral({ state: "opened" });
  for (const statement of [PART, CONTACT]) {
    const wrong: [string, string][] = [
      [foreign.id, members[1]],
      // Nor for who is no member.
      [own.id, actorOf("stranger").supplierIds[0]!],
    ];
    for (const [referralId, memberId] of wrong)
      await expect(asMember(statement, combinationId, referralId, memberId)).rejects.toThrow(
        "row-level security",
      );
    expect(await asMember(statement, combinationId, own.id, members[1])).toBe(1);
  }
  for (const table of ["allocation", "intake_contact"])
    await expect(
      asMember(`update ${table} set referral_id = $1::uuid`, foreign.id),
    ).rejects.toThrow("row-level security");
});

test("a part opens nothing when its referral is of another, whatever its row says", async () => {
  const referral = await referred();
  valueOf(await does("second", referral));
  expect(await rowsShownTo(actorOf("second"), referral.id)).toMatchObject({ referral: 1, key: 1 });
  const foreign = await aReferral({ state: "opened" });
  await run(database.admin, "update allocation set referral_id = $1", [foreign.id]);
  expect(await rowsShownTo(actorOf("second"), foreign.id)).toMatchObject({ referral: 0, key: 0 });
});
