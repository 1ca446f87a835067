import { afterEach, expect, test } from "vitest";

import { aRequest, aReferralRegion, ASKED } from "~test/factories/needs";
import { BASIS, onTheWay, seen } from "~test/factories/on-the-way";
import { aDatabase, run } from "~test/setup/database";

import { countWithSupplier } from "./count-with-supplier.server";
import { deliverHelp } from "./deliver-help.server";
import { getReferral } from "./get-referral.server";
import { leaveStopped } from "./leave-stopped.server";
import { recordBasis } from "./record-basis.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database);
const way = onTheWay(people, database);
const tend = () => leaveStopped(theSystem("referrals"), ASKED);
const stop = () =>
  run(
    database.admin,
    `update contract set state = 'suspended' where supplier_id =
     (select id from supplier where code = 'p001')`,
  );
afterEach(() => run(database.admin, "update contract set state = 'active'"));

const file = (id: string) => getReferral(way.sender(), { id, side: "sender" }, ASKED);
const toldOf = async (kind: string, userId: string) =>
  db.notification.count({ where: { kind, userId } });

test("a supplier in force keeps what it has", async () => {
  const id = await way.accepted();
  await tend();
  expect(await way.stateOf(id)).toBe("accepted");
});

test("what a stopped supplier was asked is closed, and its sender knows", async () => {
  const asked = await aRequest({ by: people.worker });
  const yes = await aRequest({
    by: people.worker,
    needId: asked.needId,
    offer: "o2",
    state: "answered",
  });
  await stop();
  await tend();
  await tend();
  const rows = await db.availabilityRequest.findMany({ where: { needId: asked.needId } });
  const byId = new Map(rows.map((one) => [one.id, one]));
  expect(byId.get(asked.id)).toMatchObject({ state: "closed", closedReason: "supplier-stopped" });
  // Another supplier's yes stands: the way on.
  expect(byId.get(yes.id)).toMatchObject({ state: "answered" });
  expect(await toldOf("supplier-stopped", people.worker.userId)).toBe(1);
});

test("an opened name is shut at once and goes back, with the others ready", async () => {
  const id = await way.opened();
  expect((await seen(way.receiver(), id, "supplier")).client).not.toBeNull();
  await stop();
  await tend();
  expect(await way.stateOf(id)).toBe("withdrawn");
  await expect(seen(way.receiver(), id, "supplier")).rejects.toThrow();
  const { referral } = await file(id);
  expect(referral.supplierStoppedOn).not.toBeNull();
  expect(await toldOf("supplier-stopped", people.worker.userId)).toBe(1);
});

test("running help goes on, with a day for whoever has it in hand, and on again after a resumption", async () => {
  const id = await way.opened();
  const start = { move: "start" as const, on: dayAt(ASKED), supplierRef: "" };
  expect(await deliverHelp(way.receiver(), { id, delivery: start }, ASKED)).toMatchObject({
    ok: true,
  });
  await stop();
  await tend();
  await tend();
  const { referral } = await file(id);
  expect(referral).toMatchObject({ state: "started", supplierStoppedOn: new Date("2026-11-26") });
  expect(referral.dueOn).toEqual(new Date("2026-12-03"));
  expect(await toldOf("supplier-stopped", people.worker.userId)).toBe(1);
  const counts = await countWithSupplier(people.desk.actor, referral.supplierId);
  expect(counts).toEqual({ requests: 0, waiting: 0, running: 1, without: 0 });
  await expect(countWithSupplier(people.worker.actor, referral.supplierId)).rejects.toThrow();

  await run(database.admin, "update contract set state = 'active'");
  await tend();
  expect((await file(id)).referral.supplierStoppedOn).toBeNull();
});

test("a yes that was chosen is closed with it, not left to be chosen again", async () => {
  const id = await way.accepted();
  await recordBasis(way.sender(), { id, ...BASIS }, ASKED);
  const { referral } = await file(id);
  await stop();
  await tend();
  expect(await way.stateOf(id)).toBe("withdrawn");
  expect(await way.requestStates(referral.needId)).toEqual(["closed"]);
});
