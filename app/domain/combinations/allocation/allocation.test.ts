import { beforeEach, expect, test } from "vitest";

import { refusedWith, valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld, type Side } from "~test/factories/budgets";
import { aRequest } from "~test/factories/needs";
import { CODES, intakeSteps, rowsShownTo } from "~test/factories/intake";
import { aStoredPlan } from "~test/factories/plans";
import { aClient, REFERRED } from "~test/factories/referrals";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { allocation, type AllocationMove, type AllocationState } from "./allocation";
import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { after } from "~/domain/kernel/state-machine";
import type { ShownNeed } from "~/domain/referrals/public";
import { takeOver } from "~/domain/referrals/keeping/take-over.server";
import { showClient } from "~/domain/referrals/looking/show-client.server";
import { getPlans } from "~/domain/referrals/plan/get-plans.server";
import { readPlan } from "~/domain/referrals/plan/read-plan.server";
import { getReferences } from "~/domain/referrals/references/get-references.server";
import { answerReferral } from "~/domain/referrals/referral/answer-referral.server";
import { getReferral } from "~/domain/referrals/referral/get-referral.server";

const database = aDatabase();
const world = aBudgetWorld();
const steps = intakeSteps(world);
const { actorOf, answered, does, ended, intake, parts, proposed, referred } = steps;

beforeEach(async () => void (await run(database.admin, "delete from need")));

const CANARY = /canary|vogelzang|8765/i;
const looked = (side: Side, referralId: string) =>
  showClient(actorOf(side), { referralId, side: "supplier", event: "look" }, REFERRED);
const statesOf = async (referral: { id: string }) =>
  (await parts(referral)).map(({ memberId, state }) => [
    Object.keys(CODES)[world.members.indexOf(memberId)],
    state,
  ]);

test("a part moves by its table alone", () => {
  const states = Object.keys(allocation) as AllocationState[];
  const moves: AllocationMove[] = ["accept", "decline", "withdraw", "end"];
  const table = states.flatMap((from) =>
    moves.flatMap((move) => {
      const to = after(allocation, from, move);
      return to ? [`${from} ${move} ${to}`] : [];
    }),
  );
  expect(table).toEqual([
    "proposed accept accepted",
    "proposed decline declined",
    "proposed withdraw withdrawn",
    "accepted end ended",
  ]);
});

test("every member reads the need without a name and who does what alike, and others nothing", async () => {
  const referral = await referred();
  valueOf(await proposed({ by: "lead", referral }, ["second"]));
  const read = await Promise.all(
    (["lead", "second", "third"] as const).map((side) => intake(side)),
  );
  const [first, ...others] = read.map(({ own: _, ...rest }) => rest);
  for (const other of others) expect(other).toEqual(first);
  expect(first!.needs).toMatchObject([
    {
      ...{ id: referral.id, number: referral.number, state: "opened", isOpen: true },
      shown: { profile: "p01", ageBand: "12-15" },
      parts: [{ state: "proposed", scope: "Begeleiding thuis", acts: [{ act: "propose" }] }],
    },
  ]);
  expect(JSON.stringify(read)).not.toMatch(CANARY);
  await expect(intake("stranger")).rejects.toThrow(Missing);
  await expect(intake("worker")).rejects.toThrow("Not allowed");
  expect(await newsOf(world.people.second)).toContain("part-proposed");
});

test("who receives asks, who is asked answers, and nobody else", async () => {
  const referral = await referred();
  await expect(proposed({ by: "second", referral }, ["third"])).rejects.toThrow("Not allowed");
  await expect(proposed({ by: "stranger", referral }, ["third"])).rejects.toThrow(Missing);
  expect(await proposed({ by: "lead", referral }, ["stranger"])).toMatchObject(
    refusedWith("allocation.no-member"),
  );
  for (const [scope, refusal] of [
    ["", "allocation.no-scope"],
    ["x".repeat(281), "allocation.too-long"],
    ["Begeleiding van mevrouw De Vries", "allocation.names-a-person"],
    ["BSN 123456782", "remark.citizen-number"],
    ["Bel 06 12345678", "remark.phone"],
    ["Begeleiding, geboren 12-03-2014", "allocation.past-day"],
  ] as const)
    expect(await proposed({ by: "lead", referral }, ["second"], { scope })).toMatchObject({
      refusals: [{ code: refusal, field: "deel" }],
    });
  valueOf(await proposed({ by: "lead", referral }, ["second", "third"]));
  expect(await proposed({ by: "lead", referral }, ["second"])).toMatchObject(
    refusedWith("allocation.has-a-part"),
  );
  const [ofSecond] = await parts(referral);
  const accept = { move: "accept" } as const;
  await expect(answered({ by: "third", referral }, accept, ofSecond!.id)).rejects.toThrow(
    "Not allowed",
  );
  expect(
    await answered({ by: "third", referral }, { move: "decline", reason: "", note: "" }),
  ).toMatchObject({ refusals: [{ code: "allocation.no-reason", field: "reden" }] });
  const born = { move: "decline", reason: "other", note: "Kind van 12-03-2014" } as const;
  expect(await answered({ by: "third", referral }, born)).toMatchObject({
    refusals: [{ code: "allocation.past-day", field: "tekst" }],
  });
  const no = { move: "decline", reason: "no-room", note: "Na de zomer weer." } as const;
  valueOf(await answered({ by: "third", referral }, no));
  valueOf(await answered({ by: "second", referral }, accept));
  expect(await answered({ by: "second", referral }, accept)).toMatchObject({
    refusals: [{ code: "allocation.moved-already", conflict: true }],
  });
  await expect(ended({ by: "second", referral }, "second", "end")).rejects.toThrow("Not allowed");
  expect(await newsOf(world.people.lead)).toContain("part-answered");
  expect(await parts(referral, "second")).toMatchObject([
    { state: "accepted", acts: [{ act: "propose" }, { act: "accept" }] },
    { state: "declined", declineCode: "no-room", declineNote: "Na de zomer weer." },
  ]);
});

test("who does a part sees who it is and the shared plan, in the log; other members never do", async () => {
  const referral = await referred();
  await aStoredPlan(referral);
  const blind = { referral: 0, fields: 0, key: 0, plans: 0, consents: 0 };
  const shownTo = (side: Side) => rowsShownTo(actorOf(side), referral.id);
  const canary = async (side: Side) => {
    await expect(looked(side, referral.id), side).rejects.toThrow(Missing);
    await expect(
      readPlan(actorOf(side), { referralId: referral.id, number: 1, side: "supplier" }),
    ).rejects.toThrow(Missing);
    await expect(getPlans(actorOf(side), { id: referral.id, side: "supplier" })).rejects.toThrow(
      Missing,
    );
    expect(await shownTo(side), side).toEqual(blind);
    expect(JSON.stringify(await intake(side))).not.toMatch(CANARY);
  };
  for (const side of ["second", "third"] as const) await canary(side);
  valueOf(await proposed({ by: "lead", referral }, ["second"]));
  await canary("second");
  valueOf(await answered({ by: "second", referral }, { move: "accept" }));
  const { client, referral: own } = await looked("second", referral.id);
  expect(client).toEqual(aClient());
  expect(own.partIn).toBe("c01");
  const { userId, organisationId } = actorOf("second");
  const { rows } = await run(
    database.admin,
    "select event, groups, organisation_id from access_entry where user_id = $1 order by id",
    [userId],
  );
  expect(rows.filter((row) => (row as { event: string }).event === "look")).toEqual([
    { event: "look", groups: ["identity", "contact"], organisation_id: organisationId },
  ]);
  // What came of asking before stands there too.
  expect(rows.filter((row) => (row as { event: string }).event === "refuse").length).toBe(4);
  const { versions } = await getPlans(actorOf("second"), { id: referral.id, side: "supplier" });
  expect(versions).toHaveLength(1);
  expect(await shownTo("second")).toMatchObject({ referral: 1, key: 1, plans: 1, consents: 0 });
  await canary("third");
  // It reads along, and works on nothing.
  const { id } = referral;
  for (const act of [
    () => getReferral(actorOf("second"), { id, side: "supplier" }),
    () => getReferences(actorOf("second"), { id, side: "supplier" }),
    () => takeOver(actorOf("second"), id),
    () => answerReferral(actorOf("second"), { id, answer: { move: "ask", text: "Hoe?" } }),
  ])
    await expect(act()).rejects.toThrow(Missing);
  const written = derive(async (tx) => {
    await within(tx, actorOf("second"));
    return [
      await tx.referral.updateMany({ where: { id: referral.id }, data: { supplierRef: "x" } }),
      await tx.clientField.deleteMany({ where: { referralId: referral.id } }),
      await tx.plan.updateMany({ where: { referralId: referral.id }, data: { readAt: REFERRED } }),
      await tx.referralEntry.deleteMany({ where: { referralId: referral.id } }),
    ].map(({ count }) => count);
  });
  expect(await written).toEqual([0, 0, 0, 0]);
  const noting = derive(async (tx) => {
    await within(tx, actorOf("second"));
    const entry = {
      referralId: referral.id,
      at: REFERRED,
      by: "x",
      side: "supplier",
      act: "start",
    };
    await tx.referralEntry.create({ data: entry });
  });
  await expect(noting).rejects.toThrow("row-level security");
  // And no longer when its part is over, or the referral is shut.
  valueOf(await ended({ by: "lead", referral }, "second", "end"));
  await canary("second");
  valueOf(await does("third", referral));
  expect((await looked("third", referral.id)).client).toEqual(aClient());
  await run(database.admin, "update referral set shut_at = now() where id = $1", [referral.id]);
  await canary("third");
});

test("of one that was chosen by name members read no answers to factors, which could say who it is", async () => {
  const { id } = await referred();
  const factors = async () => {
    const { needs } = await intake("third", { id });
    return (needs[0]!.shown as ShownNeed).factors;
  };
  const answers = '{"stay": "yes", "safety": "no"}';
  await run(
    database.admin,
    `update referral set shown = jsonb_set(shown, '{factors}', '${answers}')`,
  );
  expect(await factors()).toEqual({ stay: "unknown", safety: "unknown" });
  // What a request showed was made general when it was sent, where that was needed.
  const request = await aRequest({ by: world.people.worker, state: "chosen" });
  await run(database.admin, "update referral set request_id = $1 where id = $2", [request.id, id]);
  expect(await factors()).toEqual(JSON.parse(answers));
});

test("before it is opened a part that was accepted shows nobody", async () => {
  const referral = await referred({ state: "accepted", client: aClient() });
  valueOf(await does("second", referral));
  await expect(looked("second", referral.id)).rejects.toThrow(Missing);
  expect(await rowsShownTo(actorOf("second"), referral.id)).toMatchObject({
    referral: 0,
    fields: 0,
  });
});

test("two answers at once are one, and so are a yes and taking it back", async () => {
  const accept = { move: "accept" } as const;
  for (let n = 0; n < 5; n += 1) {
    const referral = await referred();
    valueOf(await proposed({ by: "lead", referral }, ["second"]));
    const { id } = await steps.openPart(referral, "second");
    const twice = await Promise.all([
      answered({ by: "second", referral }, accept, id),
      answered({ by: "second", referral }, n % 2 ? accept : NO, id),
      ended({ by: "lead", referral }, "second", "withdraw"),
    ]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    const [part] = await parts(referral);
    expect(part!.acts).toHaveLength(2);
  }
});
const NO = { move: "decline", reason: "no-room", note: "" } as const;

test("a part goes to another member: the former keeps it until that one says yes", async () => {
  const referral = await referred();
  valueOf(await does("second", referral));
  const { id: replaces } = (await parts(referral))[0]!;
  const by = { by: "lead", referral } as const;
  expect(await proposed(by, ["second"], { replaces, scope: "" })).toMatchObject(
    refusedWith("allocation.no-other-member"),
  );
  valueOf(await proposed(by, ["third"], { replaces, scope: "" }));
  // To one other at a time.
  expect(await proposed(by, ["lead"], { replaces })).toMatchObject({
    refusals: [{ code: "allocation.asked-already" }],
  });
  expect(await statesOf(referral)).toEqual([
    ["second", "accepted"],
    ["third", "proposed"],
  ]);
  expect((await looked("second", referral.id)).client).toEqual(aClient());
  valueOf(await answered({ by: "third", referral }, { move: "accept" }));
  expect(await statesOf(referral)).toEqual([
    ["second", "ended"],
    ["third", "accepted"],
  ]);
  expect((await parts(referral))[1]!.scope).toBe("Begeleiding thuis");
  await expect(looked("second", referral.id)).rejects.toThrow(Missing);
  expect(await newsOf(world.people.second)).toContain("part-over");
});

test("parts are over with their referral, and nothing is asked of help that is over", async () => {
  const referral = await referred({ state: "started" });
  valueOf(await does("second", referral));
  valueOf(await proposed({ by: "lead", referral }, ["third"]));
  await derive(async (tx) => {
    await within(tx, theSystem("test"));
    const data = { state: "ended", dueOn: null, endedOn: REFERRED, endReason: "goals-reached" };
    await tx.referral.update({ where: { id: referral.id }, data });
  });
  expect(await statesOf(referral)).toEqual([
    ["second", "ended"],
    ["third", "withdrawn"],
  ]);
  expect(await proposed({ by: "lead", referral }, ["third"])).toMatchObject({
    refusals: [{ code: "allocation.need-over", conflict: true }],
  });
});
