import { randomUUID } from "node:crypto";

import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { type Account, anAccount } from "~test/factories/accounts";
import { aReferralRegion, ASKED } from "~test/factories/needs";
import { aReferral } from "~test/factories/referrals";
import { aRegisterRegion } from "~test/factories/registers";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { listParties } from "../overview/list-parties.server";
import { listSubcontractors } from "../overview/list-subcontractors.server";
import { readPricePatterns } from "../overview/price-patterns.server";
import { askSubcontractors, type Asked } from "./ask-subcontractors.server";
import { getSubcontract } from "./get-subcontract.server";
import { readEuros, totalOf } from "./price";
import { type Side, subcontract, type SubcontractMove, type SubcontractState } from "./subcontract";
import { tendSubcontracts } from "./tend-subcontracts.server";
import { type SubcontractAct, workOnSubcontract } from "./work-on-subcontract.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database);

beforeEach(async () => {
  await run(database.admin, "delete from subcontract");
});

const TODAY = dayAt(ASKED);

function asked(more: Partial<Asked> = {}): Asked {
  return {
    ...{ formKey: randomUUID(), referralId: null, codes: ["p002"], isSolo: false, send: true },
    ...{ scope: "Vaktherapie, elke week een uur.", profile: null, from: TODAY, to: TODAY + 90 },
    ...{ unit: "hour", units: "40", price: "85,50", ...more },
  };
}

async function sent(more: Partial<Asked> = {}): Promise<string> {
  const outcome = await askSubcontractors(people.manager.actor, asked(more), ASKED);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value[0]!;
}

const SIDES: Record<Side, () => Account> = { main: () => people.manager, sub: () => people.other };

function work(id: string, side: Side, act: SubcontractAct) {
  return workOnSubcontract(SIDES[side]().actor, { id, side, act }, ASKED);
}

/** Help that the first provider delivers, with or without a tariff. */
async function aTrajectory(tariffCents: bigint | null = null) {
  const supplier = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  const { organisationId } = people.worker;
  const made = await aReferral({ organisationId, supplierId: supplier.id, state: "started" });
  await derive(async (tx) => {
    await within(tx, people.manager.actor);
    await tx.trajectory.create({
      data: {
        ...{ referralId: made.id, supplierId: supplier.id, openedAt: ASKED },
        indications: { create: { tariffCents, per: "trajectory", version: "2026-01-01" } },
      },
    });
  });
  return made.id;
}

test("a price is read as people write it, to the cent", () => {
  const read = (text: string) => readEuros(text);
  expect(["85,50", "85,5", "85.50", "€ 1.234,56", "1234", "1.234"].map(read)).toEqual([
    ...[8550n, 8550n, 8550n, 123456n, 123400n, 123400n],
  ]);
  expect(["", "0", "-5", "1,234", "12,3,4", "tien", "1e3", "999999999"].map(read)).toEqual(
    Array(8).fill(null),
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 9_999_999_999n }), (cents) => {
      expect(readEuros(`${cents / 100n},${String(cents % 100n).padStart(2, "0")}`)).toBe(cents);
      expect(totalOf({ cents, units: 7 })).toBe(cents * 7n);
    }),
  );
});

test("US12, US13: asked, another price proposed, agreed, started and ended; both hear of each step", async () => {
  const referralId = await aTrajectory(300_000n);
  const id = await sent({ referralId });
  expect(await newsOf(people.other)).toEqual(["subcontract-asked"]);
  expect(await work(id, "sub", { move: "counter", price: "90", text: "Reistijd." })).toMatchObject({
    value: "countered",
  });
  expect(await newsOf(people.manager)).toEqual(["subcontract-moved"]);
  // Once: and now it is the other's turn.
  expect(await work(id, "sub", { move: "counter", price: "95", text: "" })).toMatchObject({
    refusals: [{ conflict: true }],
  });
  await work(id, "main", { move: "accept" });
  const agreed = await getSubcontract(people.manager.actor, id, ASKED);
  expect(agreed).toMatchObject({ state: "accepted", agreedCents: 9000n, totalCents: 360_000n });
  // More than the tariff is told, and stands in nobody's way.
  expect(agreed.sums).toEqual({ agreedCents: 360_000n, tariffCents: 300_000n });
  const start = { move: "start", on: TODAY, consentRef: "" } as const;
  expect(await work(id, "main", start)).toMatchObject({ value: "running" });
  const end = { move: "end", on: TODAY, reason: "as-agreed" } as const;
  expect(await work(id, "main", end)).toMatchObject({ value: "ended" });
  const { entries } = await getSubcontract(people.other.actor, id, ASKED);
  expect(entries.map(({ side, act }) => `${side} ${act}`)).toEqual([
    ...["main send", "sub counter", "main accept", "main start", "main end"],
  ]);
});

test("I24: without an agreed price nothing starts, not even by the database", async () => {
  const id = await sent();
  const start = { move: "start", on: TODAY, consentRef: "" } as const;
  expect(await work(id, "main", start)).toMatchObject({ refusals: [{ conflict: true }] });
  await expect(
    run(
      database.admin,
      `update subcontract set state = 'running', started_on = current_date where id = '${id}'`,
    ),
  ).rejects.toThrow("subcontract_agreed");
});

test("who stands outside finds nothing; whoever referred reads party and scope, and no price", async () => {
  const referralId = await aTrajectory(300_000n);
  const id = await sent({ referralId, price: "77,77" });
  await work(id, "sub", { move: "accept" });
  const stranger = await anAccount({ kind: "provider", roles: ["provider-manager"] });
  await expect(getSubcontract(stranger.actor, id, ASKED)).rejects.toThrow("subcontract");
  await expect(getSubcontract(people.worker.actor, id, ASKED)).rejects.toThrow("subcontract.keep");
  const parties = await listParties(people.worker.actor, referralId);
  expect(parties).toEqual([
    { name: "Het Lage Land", scope: "Vaktherapie, elke week een uur.", state: "accepted" },
  ]);
  await expect(listParties(people.doctor.actor, referralId)).rejects.toThrow("referral");
  // The asked side reads its own part, and not of what help it is one.
  const theirs = await getSubcontract(people.other.actor, id, ASKED);
  expect([theirs.trajectory, theirs.sums]).toEqual([null, null]);
});

test("one form asks several once, each on its own; a form that is sent twice asks nobody twice", async () => {
  const form = asked({ codes: ["p002"], formKey: randomUUID() });
  const ask = () => askSubcontractors(people.manager.actor, form, ASKED);
  const [first, ...again] = await Promise.all([ask(), ask(), ask()]);
  expect(first).toMatchObject({ ok: true });
  expect(again).toEqual([first, first]);
  expect(await db.subcontract.count()).toBe(1);
});

test("all that is wrong is said at once, and nothing may say who is helped", async () => {
  const wrong = { scope: "Bel 06-12345678", price: "gratis", from: null, units: "0", unit: "jaar" };
  const outcome = await askSubcontractors(people.manager.actor, asked(wrong), ASKED);
  const fields = outcome.ok ? [] : outcome.refusals.map(({ field }) => field);
  expect(fields).toEqual(["omvang", "van", "per", "aantal", "prijs"]);
  const ask = (codes: string[]) => askSubcontractors(people.manager.actor, asked({ codes }), ASKED);
  expect(await ask([])).toMatchObject({ refusals: [{ code: "subcontract.nobody-asked" }] });
  expect(await ask(["p001"])).toMatchObject({ refusals: [{ code: "subcontract.asks-oneself" }] });
  expect(await ask(["p999"])).toMatchObject({ ok: false });
  const id = await sent();
  const named = { move: "ask", text: "Is het Jan de Vries, geboren op 3-4-2011?" } as const;
  expect(await work(id, "sub", named)).toMatchObject({ ok: false });
});

test("what nobody answers in time expires, once; both hear of it", async () => {
  const id = await sent();
  const days = (count: number) => new Date(ASKED.getTime() + count * 86_400_000);
  // Five workdays from a Thursday: the Thursday after.
  for (const day of [7, 8, 9]) {
    await tendSubcontracts(theSystem("subcontracts"), days(day));
    const { state } = await db.subcontract.findUniqueOrThrow({ where: { id } });
    expect([day, state]).toEqual([day, day === 7 ? "sent" : "expired"]);
  }
  expect(await newsOf(people.other)).toEqual(["subcontract-asked", "subcontract-moved"]);
  expect(await newsOf(people.manager)).toEqual(["subcontract-moved"]);
  expect(await work(id, "sub", { move: "accept" })).toMatchObject({
    refusals: [{ conflict: true }],
  });
});

test("of two moves at once one is made", async () => {
  const id = await sent();
  const outcomes = await Promise.all([
    work(id, "sub", { move: "accept" }),
    work(id, "sub", { move: "decline", reason: "price", text: "" }),
    work(id, "sub", { move: "counter", price: "90", text: "" }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

const ACTS: Record<Exclude<SubcontractMove, "expire">, SubcontractAct> = {
  send: { move: "send" },
  discard: { move: "discard" },
  accept: { move: "accept" },
  withdraw: { move: "withdraw" },
  counter: { move: "counter", price: "99", text: "" },
  ask: { move: "ask", text: "Op welke dag?" },
  reply: { move: "reply", text: "Op dinsdag." },
  decline: { move: "decline", reason: "no-room", text: "" },
  start: { move: "start", on: TODAY, consentRef: "" },
  end: { move: "end", on: TODAY, reason: "other" },
};

test("every walk keeps to the table, and whoever has no move gets a conflict", async () => {
  const step = fc.record({
    move: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
    side: fc.constantFrom<Side>("main", "sub"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const id = await sent({ send: false });
      for (const { move, side } of steps) {
        const before = await db.subcontract.findUniqueOrThrow({ where: { id } });
        const to = subcontract[before.state as SubcontractState][move];
        const outcome = await work(id, side, ACTS[move]).catch((fault: Error) => fault);
        const { state } = await db.subcontract.findUniqueOrThrow({ where: { id } });
        if (!(outcome instanceof Error) && outcome.ok) expect(state).toBe(to);
        else expect(state).toBe(before.state);
        if (!to) expect(outcome).not.toMatchObject({ ok: true });
      }
    }),
    { numRuns: 12 },
  );
});

test("a start waits for the municipality where the region says so, not for who works alone; and for a proof", async () => {
  const region = aRegisterRegion();
  await saveRegion({ ...region, rules: { ...region.rules, subcontractMunicipalConsent: true } });
  const start = (consentRef: string) => ({ move: "start", on: TODAY, consentRef }) as const;
  const id = await sent();
  await work(id, "sub", { move: "accept" });
  expect(await work(id, "main", start(""))).toMatchObject({
    refusals: [{ code: "subcontract.no-consent" }],
  });
  const { subId } = await db.subcontract.findUniqueOrThrow({ where: { id } });
  const proof = {
    ...{ kind: "klachten", handedInBy: "x", handedInAt: ASKED, validUntil: dateOf(TODAY - 1) },
  };
  const applicant = await derive((tx) =>
    tx.applicant.create({
      data: {
        ...{ supplierId: subId, createdAt: ASKED, updatedAt: ASKED },
        proofs: { create: proof },
      },
    }),
  );
  expect(await work(id, "main", start("T-9"))).toMatchObject({
    refusals: [{ code: "subcontract.proof-expired" }],
  });
  await run(database.admin, `delete from applicant where id = '${applicant.id}'`);
  expect(await work(id, "main", start("T-9"))).toMatchObject({ ok: true });
  const alone = await sent({ isSolo: true });
  await work(alone, "sub", { move: "accept" });
  expect(await work(alone, "main", start(""))).toMatchObject({ ok: true });
  await saveRegion(region);
});

test("prices are told from five agreements of more than one asker on; the year's list has each party once", async () => {
  const agree = async (by: Account, code: string) => {
    const outcome = await askSubcontractors(by.actor, asked({ codes: [code] }), ASKED);
    const [id] = outcome.ok ? outcome.value : [];
    const side = by === people.manager ? people.other : people.manager;
    const act = { move: "accept" } as const;
    await workOnSubcontract(side.actor, { id: id!, side: "sub", act }, ASKED);
  };
  for (let n = 0; n < 5; n += 1) await agree(people.manager, "p002");
  expect((await readPricePatterns(people.desk.actor)).patterns).toEqual([]);
  await agree(people.other, "p001");
  const { patterns, counts } = await readPricePatterns(people.desk.actor);
  expect(patterns).toMatchObject([{ per: "hour", agreements: 6, middleCents: 8550n }]);
  expect(counts).toMatchObject({ asked: 6, agreed: 6, declined: 0 });
  await expect(readPricePatterns(people.manager.actor)).rejects.toThrow("subcontract.count");
  expect(await listSubcontractors(people.manager.actor, 2026)).toMatchObject([
    { code: "p002", name: "Het Lage Land", agreements: 5 },
  ]);
  expect(await listSubcontractors(people.manager.actor, 2020)).toEqual([]);
});
