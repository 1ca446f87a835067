import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { type Account, anAccount } from "~test/factories/accounts";
import { aReferral, type AReferral, REFERRED } from "~test/factories/referrals";
import { aRegisterRegion } from "~test/factories/registers";
import { aSupplier } from "~test/factories/suppliers";
import { aDatabase, run } from "~test/setup/database";

import { remindOfTakeOver } from "./remind-of-take-over.server";
import { takeOver } from "./take-over.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const system = theSystem("wipe");
const after = (days: number) => new Date(REFERRED.getTime() + days * 24 * 60 * 60_000);

type People = Record<"owner" | "officer" | "manager", Account>;
let people: People;
let supplierId: string;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  supplierId = await aSupplier();
  const owner = await anAccount();
  const { organisationId } = owner;
  people = {
    owner,
    officer: await anAccount({ organisationId, roles: ["privacy-officer"] }),
    manager: await anAccount({ kind: "provider", roles: ["provider-manager"], supplierId }),
  };
});

async function referred(more: Parameters<typeof aReferral>[0] = {}): Promise<AReferral> {
  await run(database.admin, "delete from need; delete from notification; delete from mail_letter");
  const { userId: ownerId, organisationId } = people.owner;
  return aReferral({ state: "opened", supplierId, organisationId, ownerId, ...more });
}

const told = async ({ userId }: Account) =>
  (await db.notification.findMany({ where: { userId } })).map(({ kind }) => kind);

test("P-40: the supplier is asked after 30, 60 and 80 days, the sender hears of the last", async () => {
  await referred();
  const counts: number[] = [];
  for (const days of [29, 30, 31, 59, 60, 79, 80, 300]) {
    await remindOfTakeOver(system, after(days));
    await remindOfTakeOver(system, after(days));
    counts.push((await told(people.manager)).length);
    expect((await told(people.owner)).length).toBe(days >= 80 ? 1 : 0);
  }
  expect(counts).toEqual([0, 1, 1, 1, 2, 2, 3, 3]);
  expect(await told(people.owner)).toEqual(["take-over-late"]);
  expect(await told(people.officer)).toEqual(["take-over-late"]);
});

test("after days in which nothing ran one letter goes, not all of them", async () => {
  await referred();
  await remindOfTakeOver(system, after(70));
  expect(await told(people.manager)).toEqual(["take-over-due"]);
});

test("who took it over is asked no more, nor who never read who it is", async () => {
  const { id } = await referred({ state: "started" });
  await takeOver(people.manager.actor, id, REFERRED);
  await remindOfTakeOver(system, after(90));
  expect(await told(people.manager)).toEqual([]);
  await referred({ state: "returned" });
  await remindOfTakeOver(system, after(90));
  await referred({ state: "offered" });
  await remindOfTakeOver(system, after(90));
  expect(await told(people.manager)).toEqual([]);
});

test("what is said holds nothing of the client", async () => {
  await referred();
  await remindOfTakeOver(system, after(90));
  const { rows } = await run(
    database.admin,
    "select to_json(n)::text as text from notification n union all select to_json(l)::text from mail_letter l",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { text } of rows) expect(text.toLowerCase()).not.toMatch(/canary|vogelzang/);
});
