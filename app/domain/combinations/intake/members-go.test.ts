import { beforeEach, expect, test } from "vitest";

import { aRegisterFolder } from "~test/factories/a-register-folder";
import { valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld, type Side } from "~test/factories/budgets";
import { CODES, intakeSteps } from "~test/factories/intake";
import { REFERRED } from "~test/factories/referrals";
import { aProviderRow, registerRows } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { nameReceiver } from "./name-receiver.server";
import { answerInvitation, inviteProvider, leaveCombination } from "../membership/members.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf, intake, parts, proposed, referred } = intakeSteps(world);
const code = "c01";
const TODAY = dayAt(REFERRED);

beforeEach(async () => {
  await run(database.admin, "delete from need; delete from intake_turn");
  for (const id of world.members)
    await run(
      database.admin,
      `insert into membership (combination_id, provider_id) values ($1, $2) on conflict do nothing`,
      [world.combinationId, id],
    );
});

const named = (receiver: Side, { from = TODAY, deputy }: { from?: number; deputy?: Side } = {}) =>
  nameReceiver(
    actorOf("lead"),
    { code, from, receiver: CODES[receiver]!, deputy: (deputy && CODES[deputy]) ?? "" },
    REFERRED,
  );
const receivers = async () => (await intake("lead")).receivers;

async function comesBack(side: Side) {
  valueOf(await inviteProvider(actorOf("lead"), { code, provider: CODES[side]!, role: "lid" }));
  valueOf(await answerInvitation(actorOf(side), { code, accepts: true }));
}

test("who left and comes back receives nothing, is asked nothing and is not called", async () => {
  const [lead, second, third] = world.members;
  valueOf(await named("third"));
  // Named over what was agreed before, which does not come back.
  await run(
    database.admin,
    "insert into intake_turn select combination_id, from_on - 9, $1, null, set_by, set_at from intake_turn",
    [second],
  );
  valueOf(await named("third", { from: TODAY + 30, deputy: "second" }));
  const referral = await referred();
  valueOf(await proposed({ by: "third", referral }, ["third"]));
  const contact = `insert into intake_contact values ($1, $2, $3, 'Noor', '0229 1', 'x', now())`;
  await run(database.admin, contact, [referral.id, world.combinationId, third]);
  expect(await receivers()).toEqual([third]);
  valueOf(await leaveCombination(actorOf("third"), code, REFERRED));
  expect(await receivers()).toEqual([lead]);
  await comesBack("third");
  expect(await receivers()).toEqual([lead]);
  expect((await intake("lead")).turns).toEqual([
    { from: TODAY + 30, receiverId: second, deputyId: null },
  ]);
  expect(await parts(referral)).toMatchObject([
    { state: "withdrawn", acts: [{ act: "propose" }, { act: "withdraw" }] },
  ]);
  expect((await run(database.admin, "select 1 from intake_contact")).rows).toEqual([]);
});

test("the deputy of who leaves receives, and a deputy that leaves is one no more", async () => {
  const [, second] = world.members;
  valueOf(await named("third", { deputy: "second" }));
  valueOf(await leaveCombination(actorOf("third"), code, REFERRED));
  await comesBack("third");
  expect(await receivers()).toEqual([second]);
  valueOf(await named("second", { deputy: "third" }));
  valueOf(await leaveCombination(actorOf("third"), code, REFERRED));
  await comesBack("third");
  expect(await receivers()).toEqual([second]);
  expect((await intake("lead")).turns).toMatchObject([{ receiverId: second, deputyId: null }]);
});

test("so it is of a member that a register takes away", async () => {
  const [lead] = world.members;
  const imported = (members: string) => {
    const { providers, combinations } = registerRows();
    const folder = aRegisterFolder({
      providers: [...providers, ...["p003", "p004"].map((one) => aProviderRow(one, one))],
      combinations: [{ ...combinations[0]!, member_provider_codes: members }],
    });
    return importRegisters(theSystem("import"), folder, { now: REFERRED });
  };
  await run(database.admin, "update combination set state = 'published'");
  valueOf(await named("third"));
  const referral = await referred();
  valueOf(await proposed({ by: "third", referral }, ["third"]));
  expect(await imported("p001|p002")).toMatchObject({ ok: true });
  await expect(intake("third")).rejects.toThrow("Missing");
  expect(await imported("p001|p002|p003")).toMatchObject({ ok: true });
  expect(await receivers()).toEqual([lead]);
  expect(await parts(referral)).toMatchObject([{ state: "withdrawn" }]);
});
