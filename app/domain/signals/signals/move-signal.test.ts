import fc from "fast-check";
import { expect, test } from "vitest";

import { aRaisedSignal, aSignalRegion, newsOf, SAID } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { getSignal } from "./get-signal.server";
import { handOverSignal } from "./hand-over-signal.server";
import { listOwnSignals } from "./list-own-signals.server";
import {
  countOpenSignals,
  listPressingSignals,
  listSignals,
  listSignalsOf,
} from "./list-signals.server";
import { moveSignal } from "./move-signal.server";
import { raiseSignal } from "./raise-signal.server";
import { signal, type SignalMove, type SignalState } from "./signal";
import { tendSignals } from "./tend-signals.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { after } from "~/domain/kernel/state-machine";
import type { SignalKind } from "~/domain/catalogue/public";

const database = aDatabase();
const people = aSignalRegion(database);
const sql = async (statement: string) => (await run(database.admin, statement)).rows as object[];
const at = (day: string) => new Date(`${day}T10:00:00+01:00`);

const move = (id: string, step: SignalMove, text = "Wij spraken de aanbieder.", now = SAID) =>
  moveSignal(people.desk.actor, { id, move: step, text, unheardReason: "" }, now);

test("a signal is kept with its terms, the desk is told, and the audit names no word of it", async () => {
  const text = "De groep is al weken dicht. Zonnebloem.";
  const about = {
    supplierCode: "p001",
    offerCode: "o1",
    kind: "capacity",
    severity: "high",
  } as const;
  const outcome = await raiseSignal(people.author.actor, { ...about, text }, SAID);
  // By the usual clock: one workday, ten workdays.
  expect(outcome).toMatchObject({ ok: true, value: { feedBackBy: "2026-12-10" } });
  const [kept] = await sql("select *, acknowledge_by::text as due from signal");
  expect(kept).toMatchObject({ text, state: "new", due: "2026-11-27", owner_id: null });
  expect(await newsOf(people.desk)).toEqual(["signal-raised"]);
  expect(await newsOf(people.quality)).toEqual([]);
  const audit = await sql("select * from audit_entry");
  expect(JSON.stringify(audit, (_, value) => String(value))).not.toContain("Zonnebloem");
  const letters = await sql("select facts::text from mail_letter");
  expect(JSON.stringify(letters)).not.toContain("Zonnebloem");
});

test.each([
  ["", "signal.no-text"],
  ["Bel moeder Jansen even", "signal.names-a-person"],
  ["mevrouw De Vries zegt dat er geen plek is", "signal.names-a-person"],
  ["Volgens J. van Dijk is er geen plek", "signal.names-a-person"],
  ["Bel 06-12345678", "remark.phone"],
  ["geboren op 12-03-2014", "remark.birth-date"],
  ["x".repeat(2_001), "signal.text-too-long"],
])("%j is refused: %s", async (text, code) => {
  const about = { supplierCode: "p001", offerCode: "", kind: "quality", severity: "low" } as const;
  expect(await raiseSignal(people.author.actor, { ...about, text }, SAID)).toMatchObject({
    refusals: [{ code, field: "tekst" }],
  });
  expect(await db.signal.count()).toBe(0);
});

test("all that is missing is said at once, and what is not there is missing", async () => {
  const empty = { supplierCode: "p001", offerCode: "", kind: null, severity: null, text: "" };
  const outcome = await raiseSignal(people.author.actor, empty, SAID);
  expect(outcome.ok ? [] : outcome.refusals.map(({ field }) => field)).toEqual([
    ...["soort", "ernst", "tekst"],
  ]);
  const raise = (more: object) => raiseSignal(people.author.actor, { ...empty, ...more }, SAID);
  await expect(raise({ supplierCode: "p999" })).rejects.toThrow("Missing: supplier");
  await expect(raise({ offerCode: "o2" })).rejects.toThrow("Missing: offer");
});

test("its author sees every move and the feedback, nobody else's, and hears of each", async () => {
  const id = await aRaisedSignal(people.author.actor);
  expect(await move(id, "acknowledge", "Intern: eerst bellen")).toMatchObject({ ok: true });
  expect(await move(id, "talk", "")).toMatchObject({ ok: true });
  expect(await move(id, "resolve", "Intern: groep gaat open")).toMatchObject({ ok: true });
  expect((await listOwnSignals(people.author.actor))[0]?.feedback).toBe("");
  expect(await move(id, "feed-back", "De groep gaat weer open.")).toMatchObject({ ok: true });
  const [own] = await listOwnSignals(people.author.actor);
  expect(own).toMatchObject({ state: "fed-back", feedback: "De groep gaat weer open." });
  expect(own?.steps.map(({ act }) => act)).toEqual([
    ...["raise", "acknowledge", "talk", "resolve", "feed-back"],
  ]);
  expect(JSON.stringify(own)).not.toContain("Intern");
  const { id: supplierId } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  expect(await listSignalsOf(people.desk.actor, supplierId, SAID)).toEqual({
    ...{ lines: [], open: 0, total: 1 },
  });
  expect(await newsOf(people.author)).toEqual([
    ...["signal-moved", "signal-moved", "signal-moved", "signal-fed-back"],
  ]);
  expect(await listOwnSignals(people.colleague.actor)).toEqual([]);
  const moved = await sql("select by, act from signal_entry order by id");
  expect(moved).toHaveLength(5);
  await expect(sql("update signal_entry set text = ''")).rejects.toThrow("append-only");
});

test("nothing is closed without feedback, not by the verb and not in the database (I25)", async () => {
  const id = await aRaisedSignal(people.author.actor);
  await move(id, "acknowledge");
  await move(id, "resolve");
  expect(await move(id, "feed-back", "  ")).toMatchObject({
    refusals: [{ code: "signal.no-text", field: "tekst" }],
  });
  await expect(sql("update signal set state = 'fed-back'")).rejects.toThrow("closed_with_feedback");
  await expect(sql("update signal set state = 'closed'")).rejects.toThrow("signal_state");
});

test.each<[SignalKind, boolean]>([
  ["quality", true],
  ["integrity", true],
  ["upcoding", true],
  ["refusal", true],
  ["capacity", false],
  ["wrong-information", false],
])("%s is not resolved before the supplier was heard: %s", async (kind, isHeldBack) => {
  const id = await aRaisedSignal(people.author.actor, { kind });
  await move(id, "acknowledge");
  const code = { refusals: [{ code: "signal.not-heard", field: "reden" }] };
  expect(await move(id, "resolve")).toMatchObject(isHeldBack ? code : { ok: true });
  if (!isHeldBack) return;
  const step = { id, move: "resolve", text: "Opgelost.", unheardReason: "Is al gestopt." } as const;
  expect(await moveSignal(people.desk.actor, step, SAID)).toMatchObject({ ok: true });
});

test("who takes up a signal again gives the author a new term", async () => {
  const id = await aRaisedSignal(people.author.actor);
  for (const step of ["acknowledge", "resolve"] as const) await move(id, step);
  expect(await move(id, "reopen", "")).toMatchObject({ ok: false });
  const reopened = await move(id, "reopen", "Het is toch niet over.", at("2026-12-22"));
  expect(reopened).toMatchObject({ value: { state: "in-talk" } });
  const { isLate, dueOn } = await getSignal(people.desk.actor, id, at("2026-12-22"));
  expect({ isLate, dueOn }).toEqual({ isLate: false, dueOn: "2027-01-19" });
});

test("two cannot both make a move or both take it; the second is told (409)", async () => {
  const id = await aRaisedSignal(people.author.actor);
  const both = await Promise.all([move(id, "acknowledge"), move(id, "acknowledge")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({
    refusals: [{ code: "signal.moved-already", conflict: true }],
  });
  const take = (one: typeof people.desk, seen: string | null) =>
    handOverSignal(one.actor, { id, seen, to: one.userId }, SAID);
  const taken = await Promise.all([
    take(people.second, people.desk.userId),
    handOverSignal(people.desk.actor, { id, seen: people.desk.userId, to: people.second.userId }),
  ]);
  expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await getSignal(people.desk.actor, id)).ownerId).toBe(people.second.userId);
  const stranger = { id, seen: people.second.userId, to: people.quality.userId };
  for (const odd of [{ seen: "x" }, { to: "x" }])
    expect(await handOverSignal(people.desk.actor, { ...stranger, ...odd })).toMatchObject({
      ok: false,
    });
  expect(await handOverSignal(people.desk.actor, stranger)).toMatchObject({
    refusals: [{ code: "signal.no-such-manager" }],
  });
});

test(
  "whatever is tried in whatever order, only the table moves a signal",
  { timeout: 60_000 },
  async () => {
    const moves: SignalMove[] = ["acknowledge", "talk", "resolve", "feed-back", "reopen"];
    const sequences = fc.array(fc.constantFrom(...moves), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        await sql("delete from signal");
        const id = await aRaisedSignal(people.author.actor);
        let model: SignalState = "new";
        for (const step of sequence) {
          const expected: SignalState | null = after(signal, model, step);
          const outcome = await move(id, step);
          if (expected) expect(outcome).toEqual({ ok: true, value: { state: expected } });
          else expect(outcome).toMatchObject({ refusals: [{ conflict: true }] });
          model = expected ?? model;
          const { state, feedback } = await getSignal(people.desk.actor, id);
          expect(state).toBe(model);
          expect(feedback !== "").toBe(model === "fed-back");
        }
      }),
      { numRuns: 15 },
    );
  },
);

test("what is not answered in time rises to the top, and the desk is told once per term", async () => {
  const old = await aRaisedSignal(people.author.actor, { severity: "low" });
  const severe = await aRaisedSignal(people.doctor.actor, { severity: "high" }, at("2026-12-08"));
  const top = async (day: string) =>
    (await listSignals(people.desk.actor, {}, at(day))).lines.map(({ id }) => id);
  expect(await top("2026-12-03")).toEqual([severe, old]);
  expect(await top("2026-12-08")).toEqual([old, severe]);
  const system = theSystem("signals");
  const late = async (day: string) => {
    await tendSignals(system, at(day));
    return (await newsOf(people.desk)).filter((kind) => kind === "signal-late").length;
  };
  expect(await late("2026-12-03")).toBe(0);
  expect(await late("2026-12-08")).toBe(1);
  expect(await late("2026-12-09")).toBe(1);
  await handOverSignal(people.desk.actor, { id: old, seen: null, to: people.second.userId });
  await move(old, "acknowledge");
  expect(await late("2027-02-01")).toBe(2);
  expect(await newsOf(people.second)).toContain("signal-late");
});

test("every late or severe signal is given without pages, and none that can wait", async () => {
  await aRaisedSignal(people.author.actor, { severity: "low" });
  await sql(
    `insert into signal
     select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'number', 1000 + n))).*
     from signal s, generate_series(1, 59) n`,
  );
  const severe = await aRaisedSignal(people.doctor.actor, { severity: "high" });
  const pressing = async (day: string) => {
    const lines = await listPressingSignals(people.quality.actor, at(day));
    return [lines.length, lines.filter(({ isLate }) => isLate).length, lines.at(0)?.id === severe];
  };
  expect(await pressing("2026-11-27")).toEqual([1, 0, true]);
  expect(await pressing("2026-12-08")).toEqual([61, 61, true]);
  await expect(listPressingSignals(people.policy.actor)).rejects.toThrow("Not allowed");
});

test("the queue is read by who may, by kind, state and supplier; others are refused", async () => {
  const id = await aRaisedSignal(people.author.actor);
  await aRaisedSignal(people.author.actor, { supplierCode: "p002", kind: "cooperation" });
  const kinds = async (filter: object) =>
    (await listSignals(people.quality.actor, filter, SAID)).lines.map(({ kind }) => kind);
  expect(await kinds({ kind: "cooperation" })).toEqual(["cooperation"]);
  expect(await kinds({ supplierCode: "p001" })).toEqual(["capacity"]);
  expect(await kinds({ state: "resolved" })).toEqual([]);
  const { id: supplierId } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  expect(await listSignalsOf(people.quality.actor, supplierId, SAID)).toMatchObject({
    ...{ lines: [{ id }], open: 1, total: 1 },
  });
  expect(await countOpenSignals(people.desk.actor, [supplierId])).toEqual(
    new Map([[supplierId, 1]]),
  );
  for (const one of [people.author, people.manager, people.policy]) {
    await expect(listSignals(one.actor, {}, SAID)).rejects.toThrow("Not allowed");
    await expect(getSignal(one.actor, id)).rejects.toThrow("Not allowed");
    await expect(listSignalsOf(one.actor, supplierId)).rejects.toThrow("Not allowed");
    await expect(countOpenSignals(one.actor, [supplierId])).rejects.toThrow("Not allowed");
    const step = { id, move: "acknowledge", text: "", unheardReason: "" } as const;
    await expect(moveSignal(one.actor, step)).rejects.toThrow("Not allowed");
  }
  await expect(getSignal(people.desk.actor, "x")).rejects.toThrow("Missing: signal");
  const step = { id, move: "acknowledge", text: "", unheardReason: "" } as const;
  await expect(moveSignal(people.quality.actor, step)).rejects.toThrow("Not allowed");
  await expect(raiseSignal(people.editor.actor, {} as never)).rejects.toThrow("Not allowed");
});
