import { beforeEach, expect, test } from "vitest";

import { valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld, type Side } from "~test/factories/budgets";
import { intakeSteps } from "~test/factories/intake";
import { aStoredPlan } from "~test/factories/plans";
import { aClient, partiesOf, REFERRED } from "~test/factories/referrals";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { correctClient } from "~/domain/referrals/identity/correct-client.server";
import { withdrawPlan } from "~/domain/referrals/plan/share-plan.server";
import { answerReferral } from "~/domain/referrals/referral/answer-referral.server";
import { workOnReferral } from "~/domain/referrals/referral/work-on-referral.server";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf, does, proposed, referred } = intakeSteps(world);

beforeEach(
  async () => void (await run(database.admin, "delete from need; delete from notification")),
);

const news = async (...sides: Side[]) =>
  Object.fromEntries(
    await Promise.all(
      sides.map(async (side) => [
        side,
        (await newsOf(world.people[side])).filter(
          (kind) => !/^part-(proposed|answered)$/.test(kind),
        ),
      ]),
    ),
  ) as Record<Side, string[]>;

test("who does a part hears of a correction and of a plan that is taken back, as who receives (AVG 19, P-05)", async () => {
  const referral = await referred();
  await aStoredPlan(referral);
  valueOf(await does("second", referral));
  const { worker } = partiesOf(referral);
  valueOf(await withdrawPlan(worker, { id: referral.id }, REFERRED));
  expect(await news("lead", "second", "third")).toEqual({
    ...{ lead: ["referral-changed"], second: ["part-changed"], third: [] },
  });
  const { rows } = await run(database.admin, "select version from referral");
  const { version } = rows[0] as { version: number };
  const client = aClient({ phone: "06 1111 2222" });
  valueOf(await correctClient(worker, { referralId: referral.id, version, client }, REFERRED));
  const { lead, second, third } = await news("lead", "second", "third");
  expect(lead).toContain("client-corrected");
  expect(second).toContain("client-corrected");
  expect(third).toEqual([]);
});

test("when the help ends or is taken back, who did a part and who was asked hear that it is over", async () => {
  const referral = await referred();
  valueOf(await does("second", referral));
  valueOf(await proposed({ by: "lead", referral }, ["third"]));
  const { worker } = partiesOf(referral);
  valueOf(await workOnReferral(worker, { id: referral.id, act: { move: "withdraw" } }, REFERRED));
  expect(await news("lead", "second", "third")).toEqual({
    ...{ lead: ["referral-changed"], second: ["part-over"], third: ["part-over"] },
  });
  await run(database.admin, "delete from notification");
  const other = await referred({ state: "opened" });
  valueOf(await does("second", other));
  const answer = { move: "return", code: "known-conflict", text: "", whoCan: "" } as const;
  valueOf(await answerReferral(actorOf("lead"), { id: other.id, answer }, REFERRED));
  expect((await news("second")).second).toEqual(["part-over"]);
});
