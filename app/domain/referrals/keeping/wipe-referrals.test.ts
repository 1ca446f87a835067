import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aStoredPlan } from "~test/factories/plans";
import { storedReferences } from "~test/factories/references";
import { aRegisterRegion } from "~test/factories/registers";
import {
  aReferral,
  type AReferral,
  partiesOf,
  REFERRED,
  type WantedReferral,
} from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { holdReferral, releaseReferral } from "./hold-referral.server";
import { takeOver } from "./take-over.server";
import { wipeReferrals } from "./wipe-referrals.server";
import { openClient } from "../identity/seal-client.server";
import { derive } from "~/db/derive.server";
import { askWithin, within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import { Denied, Missing } from "~/domain/kernel/denied";

const database = aDatabase();
const wiper = theSystem("wipe");
const after = (days: number) => new Date(REFERRED.getTime() + days * 24 * 60 * 60_000);

beforeAll(() => saveRegion(aRegisterRegion()));
beforeEach(async () => void (await run(database.admin, "delete from need")));

const clientOf = (referral: AReferral) =>
  askWithin(partiesOf(referral).worker, (tx) => openClient(tx, referral.id));

/** Everything that the database holds of one referral's client. */
async function sealedRows({ id }: AReferral): Promise<number> {
  const { rows } = await run(
    database.admin,
    `select (select count(*) from client_field where referral_id = $1)::int
          + (select count(*) from client_key where referral_id = $1)::int
          + (select count(*) from plan where referral_id = $1)::int
          + (select count(*) from indication_reference where referral_id = $1)::int
          + (select count(*) from stored_file)::int as count`,
    [id],
  );
  return rows[0].count;
}

const rowOf = async ({ id }: AReferral) =>
  (await run(database.admin, "select * from referral where id = $1", [id])).rows[0];

const actsOf = async ({ userId }: { userId: string }) =>
  (
    await run(database.admin, "select action from audit_entry where actor = $1 order by id", [
      userId,
    ])
  ).rows.map(({ action }) => action);

const TABLE: [string, WantedReferral, number][] = [
  ["a draft", { state: "draft" }, 7],
  ["one that was discarded", { state: "discarded" }, 7],
  ["one that was declined", { state: "declined" }, 30],
  ["one that was withdrawn before opening", { state: "withdrawn" }, 30],
  ["one that was withdrawn after opening", { state: "withdrawn", openedAt: REFERRED }, 30],
  ["one that was returned after opening", { state: "returned" }, 30],
  ["one that started and was taken over", { state: "started", takenOverAt: REFERRED }, 30],
  [
    "one that started after it was taken over",
    { state: "started", takenOverAt: REFERRED, startedOn: "2026-12-06" },
    40,
  ],
  ["one that ended and was taken over", { state: "ended", takenOverAt: REFERRED }, 30],
];

test.each(TABLE)("P-40: %s", async (_, wanted, days) => {
  const referral = await aReferral(wanted);
  await aStoredPlan(referral);
  await storedReferences(referral);
  await wipeReferrals(wiper, after(days - 1));
  expect(await sealedRows(referral)).toBe(11);
  expect(await clientOf(referral)).not.toBeNull();
  await wipeReferrals(wiper, after(days + 1));
  expect(await clientOf(referral)).toBeNull();
  expect(await sealedRows(referral)).toBe(0);
});

const KEPT: [string, WantedReferral][] = [
  ["one that is offered", { state: "offered" }],
  ["one that was opened and taken over", { state: "opened", takenOverAt: REFERRED }],
  ["one that started and nobody took over", { state: "started" }],
  ["one that ended and nobody took over", { state: "ended" }],
];

test.each(KEPT)("P-40: %s is never wiped silently", async (_, wanted) => {
  const referral = await aReferral(wanted);
  await wipeReferrals(wiper, after(1_000));
  expect(await clientOf(referral)).not.toBeNull();
});

test("the row stays, with codes, days and own references, and no words", async () => {
  const references = { senderRef: "Z-2026-7", supplierRef: "D77" };
  const referral = await aReferral({ state: "withdrawn", ...references });
  await run(
    database.admin,
    `update referral set question = 'canary', answer = 'canary', obstacle_note = 'canary',
       decline_note = 'canary', who_can = 'canary', chooser = 'none',
       choice_reason = 'canary', shown = '{"law": "jeugdwet", "note": "canary"}'
     where id = $1`,
    [referral.id],
  );
  expect(await wipeReferrals(wiper, after(31))).toBe(1);
  const row = await rowOf(referral);
  expect(JSON.stringify(row)).not.toContain("canary");
  expect(row).toMatchObject({ state: "withdrawn", sender_ref: "Z-2026-7", supplier_ref: "D77" });
  expect(row.shown).toEqual({ law: "jeugdwet", note: "", factors: {} });
  expect(row.wiped_at).toEqual(after(31));
});

test.each([
  ["declined", "open", "doel"],
  ["declined", "closed", ""],
  ["ended", "open", ""],
] as const)(
  "after a referral that %s, a need that is %s keeps its words as %j",
  async (state, stands, goals) => {
    const takenOverAt = state === "ended" ? REFERRED : null;
    const referral = await aReferral({ state, takenOverAt });
    await run(
      database.admin,
      `update need set goals = 'doel', state = '${stands}', due_on = case '${stands}' when 'open' then due_on end
     where id = '${referral.needId}'`,
    );
    await wipeReferrals(wiper, after(1_000));
    const { rows } = await run(
      database.admin,
      `select goals from need where id = '${referral.needId}'`,
    );
    expect(rows).toEqual([{ goals }]);
  },
);

test("again it does nothing, and leaves one line in the log", async () => {
  await aReferral({ state: "declined" });
  const before = (await actsOf(wiper)).length;
  expect(await wipeReferrals(wiper, after(31))).toBe(1);
  expect(await wipeReferrals(wiper, after(32))).toBe(0);
  expect((await actsOf(wiper)).slice(before)).toEqual(["referral.wipe"]);
});

test("a wiped draft is over", async () => {
  const referral = await aReferral({ state: "draft" });
  await wipeReferrals(wiper, after(8));
  expect(await rowOf(referral)).toMatchObject({ state: "discarded", due_on: null });
});

test("a draft that goes on in the meantime keeps its client", async () => {
  const referral = await aReferral({ state: "draft" });
  await wipeReferrals(wiper, after(1));
  expect((await rowOf(referral)).wipe_on).not.toBeNull();
  await run(database.admin, "update referral set state = 'offered' where id = $1", [referral.id]);
  await wipeReferrals(wiper, after(100));
  expect(await clientOf(referral)).not.toBeNull();
  expect((await rowOf(referral)).wipe_on).toBeNull();
});

test("a note after the end keeps nothing longer: the day of the move counts", async () => {
  const referral = await aReferral({ state: "withdrawn", changedAt: after(20) });
  await derive(async (tx) => {
    await within(tx, partiesOf(referral).worker);
    const by = { by: "somebody", side: "sender", act: "withdraw" };
    await tx.referralEntry.create({ data: { referralId: referral.id, at: REFERRED, ...by } });
  });
  await wipeReferrals(wiper, after(30));
  expect(await clientOf(referral)).toBeNull();
});

test("a hold of the privacy officer stops it and stands in the log; released, the days count", async () => {
  const referral = await aReferral({ state: "declined" });
  const { officer } = partiesOf(referral);
  const hold = { referralId: referral.id, reason: "Klacht loopt nog" };
  expect(await holdReferral(officer, hold)).toMatchObject({ ok: true });
  expect(await holdReferral(officer, hold)).toMatchObject({ ok: false });
  expect(await wipeReferrals(wiper, after(60))).toBe(0);
  expect(await clientOf(referral)).not.toBeNull();
  expect(await releaseReferral(officer, referral.id)).toMatchObject({ ok: true });
  expect(await wipeReferrals(wiper, after(60))).toBe(1);
  expect(await actsOf(officer)).toEqual(["referral.hold", "referral.release-hold"]);
});

test("a hold says why, names nobody, and is the own privacy officer's", async () => {
  const referral = await aReferral({ state: "declined" });
  const { officer, worker, manager } = partiesOf(referral);
  const refused = async (reason: string) => {
    const outcome = await holdReferral(officer, { referralId: referral.id, reason });
    return outcome.ok ? null : outcome.refusals[0]!.code;
  };
  expect(await refused("  ")).toBe("hold.no-reason");
  expect(await refused("a".repeat(201))).toBe("hold.too-long");
  expect(await refused("mevrouw Jansen belde")).toBe("hold.names-a-person");
  expect(await refused("mail x@y.nl")).toBe("remark.email");
  const hold = { referralId: referral.id, reason: "Klacht" };
  await expect(holdReferral(worker, hold)).rejects.toThrow(Denied);
  await expect(holdReferral(manager, hold)).rejects.toThrow(Denied);
  const strange = partiesOf(await aReferral()).officer;
  await expect(holdReferral(strange, hold)).rejects.toThrow(Missing);
});

test("taken over in the own file: the day is known at once, and is said once", async () => {
  const referral = await aReferral({ state: "started" });
  const { manager, strangeManager, worker } = partiesOf(referral);
  await expect(takeOver(worker, referral.id)).rejects.toThrow(Denied);
  await expect(takeOver(strangeManager, referral.id)).rejects.toThrow(Missing);
  expect(await takeOver(manager, referral.id, REFERRED)).toMatchObject({ ok: true });
  expect((await rowOf(referral)).wipe_on).not.toBeNull();
  expect(await takeOver(manager, referral.id, after(1))).toMatchObject({
    ...{ ok: false, refusals: [{ code: "referral.nothing-to-take-over", conflict: true }] },
  });
});

test("what was not opened, or is shut, is not taken over", async () => {
  for (const state of ["offered", "accepted", "returned"] as const) {
    const referral = await aReferral({ state });
    const outcome = await takeOver(partiesOf(referral).manager, referral.id);
    expect(outcome, state).toMatchObject({ ok: false });
  }
});

test("people do not wipe", async () => {
  await expect(wipeReferrals(partiesOf(await aReferral()).officer)).rejects.toThrow(Denied);
});
