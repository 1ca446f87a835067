import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";

import { aContractManager } from "~test/factories/actors";
import { theManagerOf } from "~test/factories/own-waits";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aContractRow, aRegisterRegion, registerRows } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { CONTRACT_MOVES, type ContractMove, contractState } from "./contract-state";
import { extendContract, indexContract, keepContract } from "./keep-contract.server";
import { endContract, resumeContract, suspendContract } from "./move-contract.server";
import { tendContracts } from "./tend-contracts.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import { getOffer } from "~/domain/providers/public.server";

const database = aDatabase();
const theContractManager = aContractManager();
const now = new Date("2026-11-25T10:00:00Z");
const today = dayNumber("2026-11-25");
const at = (day: DayNumber) => new Date(dateOf(day).getTime() + 12 * 3_600_000);

/** k1 is the contract of p001 without an end, k2 that of p002. */
beforeEach(async () => {
  for (const table of ["membership", "supplier", "audit_entry", "outbox_message"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  const brought = await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  expect(brought).toMatchObject({ ok: true });
});

const sent = { supplierCode: "p001", contractCode: "k1", from: today, reason: "Uit onderzoek" };
const VERBS = { suspend: suspendContract, resume: resumeContract, end: endContract };
const contract = async (code = "k1") => {
  const { state, endsOn, plannedMove, plannedOn } = await db.contract.findUniqueOrThrow({
    where: { code },
  });
  const day = (date: Date | null) => date && isoDay(dayNumber(date));
  return { state, endsOn: day(endsOn), planned: plannedMove, on: day(plannedOn) };
};
const acts = () => db.contractAct.findMany({ orderBy: { id: "asc" } });

test("what is suspended is not shown, and is shown again when taken up", async () => {
  expect((await getOffer("o1", now)).code).toBe("o1");
  expect(await suspendContract(theContractManager, sent, now)).toEqual({
    ok: true,
    value: { codes: ["k1"], isPlanned: false },
  });
  await expect(getOffer("o1", now)).rejects.toThrow("Missing: offer");
  const trace = await db.auditEntry.findFirstOrThrow({ where: { action: "contract.suspend" } });
  expect(trace).toMatchObject({ subject: "contract/k1", actor: theContractManager.userId });
  const announced = await db.outboxMessage.findMany({ where: { type: "offers.changed" } });
  expect(announced.length).toBeGreaterThan(0);
  expect(await resumeContract(theContractManager, sent, now)).toMatchObject({ ok: true });
  expect((await getOffer("o1", now)).code).toBe("o1");
  expect((await acts()).map(({ act, reason }) => [act, reason])).toEqual([
    ["suspend", "Uit onderzoek"],
    ["resume", "Uit onderzoek"],
  ]);
});

test("a later day is planned, and takes effect on that day by itself", async () => {
  const later = { ...sent, from: today + 10 };
  expect(await suspendContract(theContractManager, later, now)).toMatchObject({
    value: { isPlanned: true },
  });
  expect(await contract()).toMatchObject({ state: "active", planned: "suspend" });
  await tendContracts(theSystem("contracts"), at(today + 9));
  expect((await contract()).state).toBe("active");
  await tendContracts(theSystem("contracts"), at(today + 10));
  await tendContracts(theSystem("contracts"), at(today + 10));
  expect(await contract()).toMatchObject({ state: "suspended", planned: null });
  expect(await db.auditEntry.count({ where: { actor: "system:contracts" } })).toBe(1);
});

test("an end holds to the day before, also when a register comes, until it is taken back", async () => {
  const later = { ...sent, from: dayNumber("2027-01-01") };
  expect(await endContract(theContractManager, later, now)).toMatchObject({ ok: true });
  expect(await contract()).toMatchObject({ state: "active", endsOn: "2026-12-31" });
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  expect((await contract()).endsOn).toBe("2026-12-31");
  await expect(getOffer("o1", at(later.from))).rejects.toThrow("Missing");
  expect(await endContract(theContractManager, later, now)).toMatchObject({
    refusals: [{ code: "contract.planned-already", conflict: true }],
  });
  expect(await keepContract(theContractManager, sent, now)).toMatchObject({ ok: true });
  expect(await contract()).toMatchObject({ state: "active", endsOn: null, planned: null });
  expect(await keepContract(theContractManager, sent, now)).toMatchObject({
    refusals: [{ code: "contract.nothing-planned", conflict: true }],
  });
});

test("once a planned end is taken back a register moves the end again, unless it was made longer", async () => {
  const ends = async (to: string) => {
    const contracts = [aContractRow("k1", "p001", { to }), ...registerRows().contracts.slice(1)];
    await importRegisters(theSystem("import"), aRegisterFolder({ contracts }), { now });
    return (await contract()).endsOn;
  };
  const plan = { ...sent, from: dayNumber("2027-01-01") };
  await endContract(theContractManager, plan, now);
  expect(await ends("2027-06-30")).toBe("2026-12-31");
  await keepContract(theContractManager, sent, now);
  expect(await ends("2027-06-30")).toBe("2027-06-30");
  await extendContract(theContractManager, { ...sent, to: dayNumber("2027-12-31") }, now);
  await endContract(theContractManager, plan, now);
  await keepContract(theContractManager, sent, now);
  expect(await ends("2027-06-30")).toBe("2027-12-31");
});

test("an end that was planned stays when the contract is suspended before it", async () => {
  await endContract(theContractManager, { ...sent, from: today + 30 }, now);
  await suspendContract(theContractManager, sent, now);
  expect(await contract()).toMatchObject({ state: "suspended", planned: "end" });
  await tendContracts(theSystem("contracts"), at(today + 30));
  expect(await contract()).toMatchObject({ state: "ended", planned: null });
});

test("everything of a supplier at once, and of no other", async () => {
  const all = { ...sent, contractCode: null };
  expect(await endContract(theContractManager, all, now)).toMatchObject({
    value: { codes: ["k1"] },
  });
  expect((await contract("k2")).state).toBe("active");
  expect(await endContract(theContractManager, all, now)).toMatchObject({
    refusals: [{ code: "contract.is-ended", conflict: true }],
  });
});

test("a contract is made longer, and the prices of a year are kept", async () => {
  await run(database.admin, "update contract set ends_on = '2026-12-31' where code = 'k1'");
  const longer = { ...sent, to: dayNumber("2027-12-31") };
  expect(await extendContract(theContractManager, longer, now)).toMatchObject({ ok: true });
  expect((await contract()).endsOn).toBe("2027-12-31");
  expect(await extendContract(theContractManager, longer, now)).toMatchObject({
    refusals: [{ code: "contract.not-longer", field: "tot" }],
  });
  const index = { ...sent, year: 2027, basisPoints: 325 };
  expect(await indexContract(theContractManager, index, now)).toMatchObject({ ok: true });
  expect(
    await indexContract(theContractManager, { ...index, basisPoints: 10_001 }, now),
  ).toMatchObject({ refusals: [{ code: "contract.no-percentage" }] });
  expect((await acts()).map(({ act, basisPoints }) => [act, basisPoints])).toEqual([
    ["extend", null],
    ["index", 325],
  ]);
  await expect(run(database.admin, "update contract_act set reason = 'x'")).rejects.toThrow(
    "append-only",
  );
});

test.each([
  ["no-reason", { reason: "  " }],
  ["no-day", { from: null }],
  ["in-the-past", { from: today - 1 }],
])("%s is refused", async (code, more) => {
  expect(await suspendContract(theContractManager, { ...sent, ...more }, now)).toMatchObject({
    refusals: [{ code: `contract.${code}` }],
  });
  expect((await contract()).state).toBe("active");
});

test("of two at once one wins, and the other is told", async () => {
  const both = await Promise.all([
    suspendContract(theContractManager, sent, now),
    endContract(theContractManager, sent, now),
  ]);
  const lost = both.filter(({ ok }) => !ok);
  expect(lost).toHaveLength(1);
  expect(lost[0]).toMatchObject({ refusals: [{ conflict: true }] });
  expect(await acts()).toHaveLength(1);
});

test("only contract management, and only a contract of that supplier", async () => {
  const manager = await theManagerOf("p001");
  await expect(suspendContract(manager, sent, now)).rejects.toThrow("Not allowed: contract.move");
  await expect(extendContract(manager, { ...sent, to: today }, now)).rejects.toThrow("Not allowed");
  for (const more of [{ contractCode: "k2" }, { supplierCode: "p999" }])
    await expect(suspendContract(theContractManager, { ...sent, ...more }, now)).rejects.toThrow(
      "Missing",
    );
});

type Step = { move: ContractMove; wait: number };
const steps = fc.array(
  fc.record({ move: fc.constantFrom(...CONTRACT_MOVES), wait: fc.constantFrom(0, 0, 3) }),
  { minLength: 1, maxLength: 6 },
);

/** The table, with one plan beside it, as a person would keep it on paper. */
function model() {
  let state: keyof typeof contractState = "active";
  let plan: { move: ContractMove; on: DayNumber } | null = null;
  const next = (move: ContractMove) => contractState[state][move];
  return {
    standing: () => ({ state, planned: plan?.move ?? null }),
    begin(day: DayNumber) {
      if (!plan || plan.on > day) return;
      state = next(plan.move) ?? state;
      plan = null;
    },
    /** Whether the move is made. */
    act({ move, wait }: Step, day: DayNumber): boolean {
      const to = next(move);
      const isPastEnd = plan?.move === "end" && day + wait > plan.on - 1;
      if (!to || (plan && wait > 0) || isPastEnd) return false;
      if (wait > 0) plan = { move, on: day + wait };
      else {
        state = to;
        if (plan && !next(plan.move)) plan = null;
      }
      return true;
    },
  };
}

test("whatever is tried in whatever order, only the table's moves are made", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (tried) => {
      await run(
        database.admin,
        `update contract set state = 'active', ends_on = null, planned_move = null,
         planned_on = null where code = 'k1'`,
      );
      const paper = model();
      for (const [i, step] of tried.entries()) {
        const day = today + i;
        await tendContracts(theSystem("contracts"), at(day));
        paper.begin(day);
        const move = { ...sent, from: day + step.wait };
        const outcome = await VERBS[step.move](theContractManager, move, at(day));
        expect(outcome.ok, JSON.stringify({ tried, i })).toBe(paper.act(step, day));
        expect(await contract()).toMatchObject(paper.standing());
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
