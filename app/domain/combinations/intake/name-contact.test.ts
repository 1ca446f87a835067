import { beforeEach, expect, test } from "vitest";

import { valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld, type Side } from "~test/factories/budgets";
import { intakeSteps } from "~test/factories/intake";
import { type AReferral, partiesOf, REFERRED } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { type NamedContact, nameContact } from "./name-contact.server";
import { aResident } from "~/domain/accounts/public";
import { exportClient } from "~/domain/referrals/looking/export-client.server";
import { getOwnView } from "~/domain/referrals/own-view/get-own-view.server";
import { getReferral } from "~/domain/referrals/referral/get-referral.server";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf, does, ended, intake, referred } = intakeSteps(world);

beforeEach(async () => void (await run(database.admin, "delete from need")));

const NAMED = { member: "p002", person: "Gezinscoach Noor", phone: "0229 123 456" };
const named = (side: Side, { id }: AReferral, more: Partial<NamedContact> = {}) =>
  nameContact(actorOf(side), { code: "c01", referralId: id, ...NAMED, ...more }, REFERRED);

/** What sender, resident, receiver and the members read. */
async function readBy(referral: AReferral) {
  const { id, organisationId } = referral;
  const actor = aResident("code", { referralId: id, organisationId });
  const { worker } = partiesOf(referral);
  return {
    sender: (await getReferral(worker, { id, side: "sender" }, REFERRED)).intake,
    receiver: (await getReferral(actorOf("lead"), { id, side: "supplier" }, REFERRED)).intake,
    resident: (await getOwnView({ actor, holder: "youth" }, REFERRED))!.combination,
    members: await Promise.all(
      (["lead", "second", "third"] as const).map(
        async (side) => (await intake(side, referral)).contact,
      ),
    ),
  };
}

test("there is one to call, the same for family, access and every member: by default who receives", async () => {
  const referral = await referred({ state: "started" });
  await run(database.admin, "update supplier set phone = '0229 1' where code = 'p001'");
  const [lead, second] = world.members;
  const standard = { memberId: lead, person: "", phone: "0229 1" };
  const before = await readBy(referral);
  for (const read of [before.sender, before.receiver, before.resident])
    expect(read).toMatchObject({ code: "c01", contact: standard, doing: [] });
  for (const contact of before.members) expect(contact).toMatchObject(standard);
  // Who has nothing to do with it would be asked about somebody it does not know.
  expect(await named("lead", referral)).toMatchObject({
    refusals: [{ code: "intake.no-caller", field: "lid" }],
  });
  valueOf(await does("second", referral));
  valueOf(await named("lead", referral));
  const contact = { memberId: second, person: "Gezinscoach Noor", phone: "0229 123 456" };
  const after = await readBy(referral);
  for (const read of [after.sender, after.receiver, after.resident])
    expect(read).toMatchObject({ contact, doing: [{ scope: "Begeleiding thuis" }] });
  for (const one of after.members) expect(one).toMatchObject(contact);
  const { officer } = partiesOf(referral);
  const { exported } = await exportClient(officer, referral.id, REFERRED);
  expect(exported.parts).toMatchObject([{ scope: "Begeleiding thuis", state: "accepted" }]);
  // Who left is called no more.
  await run(database.admin, "delete from membership where provider_id = $1", [second]);
  const { organisationId, id } = referral;
  const actor = aResident("code", { referralId: id, organisationId });
  const own = await getOwnView({ actor, holder: "youth" }, REFERRED);
  expect(own!.combination).toMatchObject({ contact: standard, doing: [] });
});

const kept = async () =>
  (await run(database.admin, "select person, phone from intake_contact")).rows.length;

test("who is to be called goes with its part, and is not kept when the help is over or wiped", async () => {
  const referral = await referred({ state: "started" });
  valueOf(await does("third", referral));
  valueOf(await named("lead", referral, { member: "p003" }));
  valueOf(await ended({ by: "lead", referral }, "third", "end"));
  expect((await intake("third", referral)).contact).toMatchObject({ memberId: world.members[0] });
  expect(await kept()).toBe(1);
  await run(database.admin, "update referral set wiped_at = now() where id = $1", [referral.id]);
  expect(await kept()).toBe(0);
  const other = await referred({ state: "offered" });
  valueOf(await named("lead", other, { member: "p001" }));
  expect(await kept()).toBe(1);
  const over = "update referral set state = 'withdrawn', due_on = null where id = $1";
  await run(database.admin, over, [other.id]);
  expect(await kept()).toBe(0);
});

test("who receives names it, by somebody who works there and a number to call", async () => {
  const referral = await referred();
  await expect(named("third", referral)).rejects.toThrow("Not allowed");
  await expect(named("stranger", referral)).rejects.toThrow("Missing");
  for (const [more, refusal] of [
    [{ member: "p004" }, { code: "allocation.no-member", field: "lid" }],
    [{ person: " " }, { code: "intake.no-person", field: "wie" }],
    [{ person: "x".repeat(81) }, { code: "intake.no-person", field: "wie" }],
    [{ person: "BSN 123456782" }, { code: "remark.citizen-number", field: "wie" }],
    [{ phone: "bel maar" }, { code: "intake.no-phone", field: "telefoon" }],
  ] as const)
    expect(await named("lead", referral, { member: "p001", ...more })).toMatchObject({
      refusals: [refusal],
    });
});
