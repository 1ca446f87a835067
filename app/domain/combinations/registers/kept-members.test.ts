import { expect, test } from "vitest";

import { aRegisterFolder } from "~test/factories/a-register-folder";
import { budgetSteps, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed } from "~test/factories/budgets";
import { intakeSteps } from "~test/factories/intake";
import { registerRows } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { importRegisters } from "./import-registers.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const world = aBudgetWorld();
const { entered } = budgetSteps(world);
const { does, ended, referred } = intakeSteps(world);

const members = async () =>
  (
    await db.membership.findMany({
      where: { combinationId: world.combinationId },
      select: { isLead: true, provider: { select: { code: true } } },
      orderBy: { provider: { code: "asc" } },
    })
  ).map(({ isLead, provider }) => (isLead ? `${provider.code}, lead` : provider.code));

/** What the register says of who takes part, and what its owner is told. */
async function brought(codes: string, lead = "p001", more = {}) {
  const [row] = registerRows().combinations;
  const combinations = [
    { ...row!, member_provider_codes: codes, lead_provider_code: lead, ...more },
  ];
  const outcome = await importRegisters(theSystem("import"), aRegisterFolder({ combinations }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value.conflicts.map(({ column, message }) => `${column}: ${message}`);
}

test("a register changes who takes part, and who leads, of what it brought itself", async () => {
  expect(await brought("p001|p002|p003|p004", "p002")).toEqual([]);
  expect(await members()).toEqual(["p001", "p002, lead", "p003", "p004"]);
  expect(await brought("p001|p002|p003")).toEqual([]);
  expect(await members()).toEqual(["p001, lead", "p002", "p003"]);
});

test("nobody leaves by a register with money open", async () => {
  const bookId = await aBook(world);
  valueOf(await entered(bookId, "third", { kind: "reserve", amount: "10" }));
  expect(await brought("p001|p002", "p001", { target_group: "Anderen" })).toEqual([
    "member_provider_codes: p003 has money or reservations in a joint budget and cannot leave; the members are kept",
  ]);
  expect(await members()).toEqual(["p001, lead", "p002", "p003"]);
  // Everything else of the row is taken in.
  const row = { where: { supplierId: world.combinationId } };
  expect(await db.combination.findFirst(row)).toMatchObject({ targetGroup: "Anderen" });
  valueOf(await entered(bookId, "third", { kind: "release", amount: "10" }));
  expect(await brought("p001|p002")).toEqual([]);
  expect(await members()).toEqual(["p001, lead", "p002"]);
  expect(await brought("p001|p002|p003")).toEqual([]);
});

test("nobody leaves by a register with a part of running help", async () => {
  const referral = await referred();
  valueOf(await does("third", referral));
  expect(await brought("p001|p002")).toEqual([
    "member_provider_codes: p003 does a part of running help and cannot leave before it is handed over; the members are kept",
  ]);
  valueOf(await ended({ by: "lead", referral }, "third", "end"));
  expect(await brought("p001|p002")).toEqual([]);
  expect(await brought("p001|p002|p003")).toEqual([]);
});

test("what was agreed on in the portal is not undone by a register", async () => {
  await agreed(world);
  expect(await brought("p001|p002|p003|p004")).toEqual([
    "member_provider_codes: the members were changed in the portal; the portal's are kept, take them over in the register",
  ]);
  expect(await brought("p001|p002|p003", "p002")).toHaveLength(1);
  expect(await members()).toEqual(["p001, lead", "p002", "p003"]);
  expect(await brought("p001|p002|p003")).toEqual([]);
});

test("a combination that has ended stays so, and is told each time", async () => {
  const { combinationId } = world;
  await run(database.admin, "update combination set state = 'ended' where supplier_id = $1", [
    combinationId,
  ]);
  const told = [
    "member_provider_codes: the combination has ended in the portal and stays so; take it out of the register",
  ];
  expect(await brought("p001|p002|p003")).toEqual(told);
  expect(await brought("p001|p002|p004", "p002")).toEqual(told);
  expect(await members()).toEqual(["p001, lead", "p002", "p003"]);
  const row = { where: { supplierId: combinationId } };
  expect(await db.combination.findFirst(row)).toMatchObject({ state: "ended" });
});
