import { beforeEach, expect, test } from "vitest";

import { aContractManager, anActor } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aProviderRow, aRegisterRegion, registerRows } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { listExceptions } from "../exceptions/list-exceptions.server";
import { listRegister } from "../register/list-register.server";
import { findSuccessor } from "./find-successor.server";
import { setSuccessor, undoSuccessor } from "./set-successor.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayNumber } from "~/domain/kernel/day";
import { getOffer } from "~/domain/providers/public.server";

const database = aDatabase();
const manager = aContractManager();
const now = new Date("2026-11-25T10:00:00Z");

beforeEach(async () => {
  for (const table of ["membership", "supplier"]) await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  const providers = [...registerRows().providers, aProviderRow("p003", "Aan de Dijk")];
  await importRegisters(theSystem("import"), aRegisterFolder({ providers }), { now });
});

const sent = {
  ...{ supplierCode: "p002", successorCode: "p001", kind: "takeover" as const },
  ...{ on: dayNumber("2026-11-01"), reason: "Overgenomen" },
};

test("the offers of who was succeeded are shown no more, and its address leads to the other", async () => {
  expect((await getOffer("o2", now)).code).toBe("o2");
  expect(await setSuccessor(manager, sent, now)).toMatchObject({ ok: true });
  await expect(getOffer("o2", now)).rejects.toThrow("Missing");
  expect(await findSuccessor("het-lage-land", "provider")).toMatchObject({
    slug: "de-zilte-kreek",
  });
  expect(await setSuccessor(manager, sent, now)).toMatchObject({
    refusals: [{ code: "succession.has-one", conflict: true }],
  });
  const undo = { supplierCode: "p002", reason: "Vergissing" };
  expect(await undoSuccessor(manager, undo, now)).toMatchObject({ ok: true });
  expect((await getOffer("o2", now)).code).toBe("o2");
  expect(await undoSuccessor(manager, undo, now)).toMatchObject({
    refusals: [{ conflict: true }],
  });
});

test("who was succeeded stays in the register, and its contracts that run on still end", async () => {
  await setSuccessor(manager, sent, now);
  await run(database.admin, "update contract set ends_on = '2026-12-10' where code = 'k2'");
  const { lines } = await listRegister(manager, { text: "", need: null, page: 1 }, now);
  expect(lines.find(({ code }) => code === "p002")).toMatchObject({
    ...{ successor: "De Zilte Kreek", inForce: 1, nextEnd: "2026-12-10" },
  });
  const ending = (await listExceptions(manager, now)).filter(({ kind }) => kind === "ending");
  expect(ending.map(({ key }) => key)).toEqual(["k2/2026-12-10"]);
  await run(database.admin, "update contract set ends_on = '2026-11-01' where code = 'k2'");
  const without = await listRegister(manager, { text: "", need: "without", page: 1 }, now);
  expect(without.lines.map(({ code }) => code)).not.toContain("p002");
});

test("a line of successors leads to its end, and never becomes a circle", async () => {
  await setSuccessor(manager, sent, now);
  const next = { ...sent, supplierCode: "p001", successorCode: "p003" };
  expect(await setSuccessor(manager, next, now)).toMatchObject({ ok: true });
  expect((await findSuccessor("het-lage-land", "provider"))?.slug).toBe("aan-de-dijk");
  for (const successorCode of ["p002", "p003"])
    expect(
      await setSuccessor(manager, { ...sent, supplierCode: "p003", successorCode }, now),
    ).toMatchObject({ refusals: [{ code: "succession.circle" }] });
});

test("of two that would make a circle at once, one is refused", async () => {
  const both = await Promise.all([
    setSuccessor(manager, sent, now),
    setSuccessor(manager, { ...sent, supplierCode: "p001", successorCode: "p002" }, now),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test.each([
  ["unknown", { successorCode: "p999" }],
  ["unknown", { successorCode: "c01" }],
  ["no-day", { on: dayNumber("2026-12-25") }],
  ["no-reason", { reason: " " }],
])("%s is refused", async (code, more) => {
  expect(await setSuccessor(manager, { ...sent, ...more }, now)).toMatchObject({
    refusals: [{ code: `succession.${code}` }],
  });
});

test("only contract management", async () => {
  const officer = anActor(["quality-officer"]);
  await expect(setSuccessor(officer, sent, now)).rejects.toThrow("Not allowed");
});
