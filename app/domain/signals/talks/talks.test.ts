import { beforeAll, expect, test } from "vitest";

import { aContractManager, anActor } from "~test/factories/actors";
import { theEditorOf, theManagerOf } from "~test/factories/own-waits";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { listOverdueActions, listOwnTalks, listTalks } from "./list-talks.server";
import { agreeAction, finishAction, recordTalk } from "./record-talk.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayNumber } from "~/domain/kernel/day";

const database = aDatabase();
const manager = aContractManager();
const now = new Date("2026-11-25T10:00:00Z");
const today = dayNumber("2026-11-25");
let supplierId = "";

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  ({ id: supplierId } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } }));
});

const talk = {
  ...{ supplierCode: "p001", heldOn: today - 3, kind: "progress" as const },
  ...{ topics: "Wachttijden en personeel", participants: ["director" as const], isShared: false },
};
const action = {
  ...{ supplierCode: "p001", what: "Elke week de wachttijd bijwerken" },
  ...{ owner: "provider" as const, position: "manager zorg", dueOn: today + 14, isShared: true },
};

test("a talk and what was agreed are kept, and an action is done once", async () => {
  expect(await recordTalk(manager, talk, now)).toMatchObject({ ok: true });
  expect(await agreeAction(manager, action, now)).toMatchObject({ ok: true });
  const { talks, actions } = await listTalks(manager, supplierId, now);
  expect(talks).toMatchObject([{ heldOn: "2026-11-22", kind: "progress" }]);
  expect(actions).toMatchObject([{ dueOn: "2026-12-09", isLate: false, doneOn: null }]);
  const later = new Date("2026-12-10T10:00:00Z");
  expect(await listOverdueActions(manager, later)).toMatchObject([{ supplier: { code: "p001" } }]);
  const which = { supplierCode: "p001", id: actions[0]!.id };
  const both = await Promise.all([1, 2].map(() => finishAction(manager, which, later)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({
    refusals: [{ code: "action.done-already", conflict: true }],
  });
  expect(await listOverdueActions(manager, later)).toEqual([]);
  await expect(run(database.admin, "update talk set topics = 'x'")).rejects.toThrow("append-only");
});

test("the supplier reads what is shared with it, and nothing else", async () => {
  const own = await listOwnTalks(await theManagerOf("p001"), now);
  expect([own.talks.length, own.actions.length]).toEqual([0, 1]);
  expect((await listOwnTalks(await theManagerOf("p002"), now)).actions).toEqual([]);
  await expect(async () => listOwnTalks(await theEditorOf("p001"), now)).rejects.toThrow(
    "Not allowed",
  );
});

test("every member of a combination reads what is shared with the combination", async () => {
  const ofCombination = { supplierCode: "c01", topics: "Over de combinatie", isShared: true };
  expect(await recordTalk(manager, { ...talk, ...ofCombination }, now)).toMatchObject({ ok: true });
  const unshared = { ...talk, supplierCode: "c01", topics: "Alleen hier" };
  expect(await recordTalk(manager, unshared, now)).toMatchObject({ ok: true });
  const members = await db.membership.findMany({ include: { provider: true } });
  expect(members.length).toBeGreaterThan(1);
  for (const { provider } of members) {
    const { talks } = await listOwnTalks(await theManagerOf(provider.code), now);
    expect(talks.map(({ topics }) => topics)).toEqual(["Over de combinatie"]);
  }
});

test.each([
  ["talk.no-day", { heldOn: null }],
  ["talk.in-the-future", { heldOn: today + 1 }],
  ["signal.no-text", { topics: " " }],
  ["remark.email", { topics: "Mail naar anna@example.nl" }],
])("%s is refused", async (code, more) => {
  const outcome = await recordTalk(manager, { ...talk, ...more }, now);
  expect(outcome).toMatchObject({ refusals: [{ code }] });
});

test("an action has a day to come, and says something", async () => {
  for (const [code, more] of [
    ["action.no-day", { dueOn: today - 1 }],
    ["signal.no-text", { what: "" }],
  ] as const)
    expect(await agreeAction(manager, { ...action, ...more }, now)).toMatchObject({
      refusals: [{ code }],
    });
});

test("only contract management writes, and who may not read contracts reads nothing", async () => {
  const officer = anActor(["quality-officer"]);
  await expect(recordTalk(officer, talk, now)).rejects.toThrow("Not allowed: talk.keep");
  expect((await listTalks(officer, supplierId, now)).talks).toHaveLength(1);
  expect(() => listTalks(anActor(["access-worker"]), supplierId, now)).toThrow("Not allowed");
  await expect(recordTalk(manager, { ...talk, supplierCode: "p9" }, now)).rejects.toThrow(
    "Missing",
  );
  const which = { supplierCode: "p002", id: (await db.agreedAction.findFirstOrThrow()).id };
  await expect(finishAction(manager, which, now)).rejects.toThrow("Missing");
});
