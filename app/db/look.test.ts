import { expect, test } from "vitest";

import { aReferral, partiesOf, REFERRED } from "~test/factories/referrals";
import { APP_ROLE } from "~test/setup/app-role";
import { aDatabase, run } from "~test/setup/database";

import { databaseAddress } from "./address.server";
import { type Look, look } from "./look.server";
import { askWithin } from "./within.server";
import { Busy } from "~/domain/kernel/denied";

const database = aDatabase();

const aLook = (referralId: string): Look => ({
  ...{ event: "look", referralId, groups: ["identity"], ground: "client.look" },
});

const entries = async (referralId: string) =>
  (
    await run(
      database.admin,
      `select event, user_id as "userId", roles, organisation_id as "organisationId", groups, ground, at
       from access_entry where referral_id = $1`,
      [referralId],
    )
  ).rows;

test("whoever looks stands in the log before anything is shown", async () => {
  const { id, ...referral } = await aReferral();
  const { worker } = partiesOf({ id, ...referral });
  const during = await look(worker, aLook(id), {
    now: REFERRED,
    show: (tx) => tx.accessEntry.count({ where: { referralId: id } }),
  });
  expect(during).toBe(1);
  const { userId, organisationId, roles } = worker;
  expect(await entries(id)).toEqual([
    {
      ...{ event: "look", userId, organisationId, roles, at: REFERRED },
      ...{ groups: ["identity"], ground: "client.look" },
    },
  ]);
});

test("P-51: no entry, no data", async () => {
  const referral = await aReferral();
  await run(database.admin, `revoke insert on access_entry from ${APP_ROLE}`);
  let shown = false;
  const looking = look(partiesOf(referral).worker, aLook(referral.id), {
    now: REFERRED,
    show: async () => (shown = true),
  });
  await expect(looking).rejects.toThrow(Busy);
  await run(database.admin, `grant insert on access_entry to ${APP_ROLE}`);
  expect(shown).toBe(false);
});

test("who acts for no organisation looks at nothing", async () => {
  const looking = look(
    { userId: "system:x", organisationId: null, supplierIds: [], roles: ["system"] },
    aLook((await aReferral()).id),
    { now: REFERRED, show: async () => "shown" },
  );
  await expect(looking).rejects.toThrow(Busy);
});

test.each([
  "update access_entry set user_id = 'x'",
  "delete from access_entry",
  "truncate access_entry",
  "update access_seal set hash = 'x'",
  "delete from access_seal",
  "truncate access_seal",
])("the log is only ever added to: %s", async (statement) => {
  await expect(run(databaseAddress().app, statement)).rejects.toThrow(/permission denied/);
  await expect(run(database.admin, statement)).rejects.toThrow(/append-only/);
});

test("nobody writes an entry in the name of another organisation", async () => {
  const [one, other] = [partiesOf(await aReferral()), partiesOf(await aReferral())];
  const { userId, organisationId } = other.worker;
  const forged = askWithin(one.worker, (tx) =>
    tx.accessEntry.create({
      data: {
        ...{ userId, organisationId: organisationId!, at: REFERRED, event: "look" },
        ...{ roles: [], groups: [], ground: "client.look" },
      },
    }),
  );
  await expect(forged).rejects.toThrow(/row-level security/);
});
