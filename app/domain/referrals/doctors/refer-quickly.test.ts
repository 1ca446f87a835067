import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { ASKED, aReferralRegion } from "~test/factories/needs";
import { REFERRERS } from "~test/factories/referral-rules";
import { aDatabase, run } from "~test/setup/database";

import { listAgbCodes } from "./list-agb-codes.server";
import { type QuickReferral, referQuickly } from "./refer-quickly.server";
import { getReferral } from "../referral/get-referral.server";
import { listReferrals } from "../referral/list-referrals.server";
import { db } from "~/db/read.server";

const database = aDatabase();
const SPECIALIST = { code: "medical-specialist", name: "Medisch specialist" };
const people = aReferralRegion(database, {
  referrers: [...REFERRERS, { ...SPECIALIST, laws: ["jeugdwet"], route: "statutory" }],
});

const doctor = () => people.doctor.actor;

async function aForm(more: Partial<QuickReferral> = {}): Promise<QuickReferral> {
  const place = await db.offerPlace.findFirstOrThrow({
    where: { offer: { code: "o2" }, endedOn: null },
  });
  return {
    ...{ formKey: randomUUID(), offerPlaceId: place.id, chooser: "resident", agb: "01 234567" },
    need: {
      ...{ ageBand: "12-15", urgency: "normal", profile: { code: "p01", isOpen: false } },
      municipality: { code: "0405", isOpen: false },
    },
    isAgreed: true,
    ...more,
  };
}

async function referred(more: Partial<QuickReferral> = {}) {
  const made = await referQuickly(doctor(), await aForm(more), ASKED);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return getReferral(doctor(), { id: made.value.id, side: "sender" }, ASKED);
}

const count = async (table: string) =>
  (await run(database.admin, `select count(*)::int as made from ${table}`)).rows[0];

test("one step writes the need, the choice and the basis, and waits for the supplier without a name", async () => {
  const { referral, consents } = await referred();
  expect(referral).toMatchObject({
    ...{ state: "offered", doctorAgb: "01234567", chooser: "resident", advisedBy: "gp" },
    ...{ basis: "jw-statutory", openedAt: null, holdsUntil: null },
    need: { route: "gp", law: "jeugdwet", municipality: "0405", ageBand: "12-15", profile: "p01" },
  });
  expect(consents).toMatchObject([{ purpose: "identity", giver: "parents", how: "spoken" }]);
  expect(await count("client_field")).toEqual({ made: 0 });
  const received = await listReferrals(people.other.actor, "supplier", {
    ...{ filter: { state: "open", mine: false, page: 1 }, now: ASKED },
  });
  expect(received.lines).toMatchObject([{ state: "offered", profile: "p01" }]);
});

test("where not everybody said yes the basis waits until the name is shared", async () => {
  const { referral, consents } = await referred({ isAgreed: false });
  expect([referral.state, referral.basis, consents]).toEqual(["offered", null, []]);
});

test("a form that is sent ten times at once makes one need and one referral", async () => {
  const form = await aForm();
  const made = await Promise.all(
    Array.from({ length: 10 }, () => referQuickly(doctor(), form, ASKED)),
  );
  expect(new Set(made.map((one) => (one.ok ? one.value.id : one.refusals[0]!.code))).size).toBe(1);
  expect([await count("need"), await count("referral")]).toEqual([{ made: 1 }, { made: 1 }]);
});

test("everything that is missing is said at once, and nothing is written", async () => {
  const nothing = await aForm({
    ...{ agb: "01 23456", chooser: null, offerPlaceId: null },
    need: {
      ...{ ageBand: null, urgency: "normal" as const },
      ...{ profile: { code: null, isOpen: true }, municipality: { code: null, isOpen: true } },
    },
  });
  const refused = await referQuickly(doctor(), nothing, ASKED);
  expect(refused).toMatchObject({ ok: false });
  expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual([
    ...["need.no-municipality", "need.no-age", "need.no-profile"],
    ...["quick.no-supplier", "choice.no-chooser", "quick.no-agb"],
  ]);
  expect(await count("need")).toEqual({ made: 0 });
});

test("a supplier that takes nobody leaves no need behind", async () => {
  const { id } = await db.offerPlace.findFirstOrThrow({
    where: { offer: { code: "o1" }, place: { code: "l2" } },
  });
  const refused = await referQuickly(doctor(), await aForm({ offerPlaceId: id }), ASKED);
  expect(refused).toMatchObject({ refusals: [{ code: "referral.not-possible" }] });
  expect(await count("need")).toEqual({ made: 0 });
});

test("now is a telephone call", async () => {
  const form = await aForm();
  const now = { ...form, need: { ...form.need, urgency: "now" as const } };
  expect(await referQuickly(doctor(), now, ASKED)).toMatchObject({
    refusals: [{ code: "availability.call-now" }],
  });
});

test("who could not choose takes the long way, with a reason", async () => {
  expect(await referQuickly(doctor(), await aForm({ chooser: "none" }), ASKED)).toMatchObject({
    refusals: [{ code: "choice.no-chooser", field: "kiezer" }],
  });
});

test("it is for doctors alone", async () => {
  const form = await aForm();
  for (const who of [people.worker, people.lead, people.manager, people.desk])
    await expect(referQuickly(who.actor, form, ASKED)).rejects.toThrow("referral.quick");
});

test("a medical specialist refers as a doctor does, by a route of its own", async () => {
  const { actor } = await anAccount({ kind: "practice", roles: ["medical-specialist"] });
  const made = await referQuickly(actor, await aForm(), ASKED);
  const id = made.ok ? made.value.id : "";
  const { referral } = await getReferral(actor, { id, side: "sender" }, ASKED);
  expect(referral.need.route).toBe("medical-specialist");
  expect(referral).toMatchObject({ state: "offered", doctorAgb: "01234567" });
});

test("the codes of a practice are remembered, the last one of this person first", async () => {
  await referred({ agb: "01234567" });
  await referred({ agb: "84.123456" });
  expect(await listAgbCodes(doctor())).toEqual(["84123456", "01234567"]);
  await expect(listAgbCodes(people.worker.actor)).rejects.toThrow("referral.quick");
});
