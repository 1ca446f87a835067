import fc from "fast-check";
import { expect, test } from "vitest";

import { changeMany, type ManyChange } from "./change-many";
import { fieldsOf, type OwnWait, valuesOf } from "./own-wait";
import { planChanges } from "./wait-plan";
import { readSentWait, type SentWait, WAIT_COLUMNS } from "./wait-values";
import { LONGEST_WEEKS, WAIT_STATUSES } from "./waiting-time";

const today = 20_000;
const none = new Map();

const weeks = fc.option(fc.nat(LONGEST_WEEKS), { nil: null });
const people = fc.option(fc.nat(500), { nil: null });

const aDeclaration = fc
  .record({
    ...{ status: fc.constantFrom(...WAIT_STATUSES), intake: weeks, start: weeks },
    ...{ numberWaiting: people, placesFree: people, asOf: fc.nat(today) },
    fullUntil: fc.option(fc.integer({ min: today - 9, max: today + 99 }), { nil: null }),
    id: fc.nat().map((n) => `d${n}`),
  })
  .map(({ intake, start, ...more }) => ({
    ...more,
    weeksToIntake: intake !== null && start !== null ? Math.min(intake, start) : intake,
    weeksToStart: start,
    ...{ stopFrom: null, stopTo: null, stopReason: null, decisionRef: null },
    ...{ source: "declared", declaredBy: "someone" },
  }));

const someWaits = fc
  .array(fc.option(aDeclaration, { nil: null }), { minLength: 1, maxLength: 40 })
  .map((all) => all.map((declared, i): OwnWait => aWait(`row${i}`, declared)));

function aWait(id: string, declared: OwnWait["declared"]): OwnWait {
  const offer = { id: `o-${id}`, code: id, title: id, deliveryForm: "ambulant" };
  return {
    ...{ id, supplierId: "s", offer, place: null, declared, stop: null },
    ...{ freshness: "fresh", isDue: false, challenges: [] },
  };
}

const manyChange: fc.Arbitrary<ManyChange> = fc.oneof(
  fc.integer({ min: -30, max: 30 }).map((n) => ({ kind: "weeks" as const, weeks: n })),
  fc.constant({ kind: "full" as const, until: "2030-01-01" }),
  fc.constantFrom("open", "waitlist").map((status) => ({ kind: "status" as const, status })),
);

const plan = (waits: OwnWait[], sent: SentWait[]) =>
  planChanges({ waits, sent, replaced: none }, today);

test("a table that nobody touched changes nothing and faults nothing", () => {
  fc.assert(
    fc.property(someWaits, (waits) => {
      expect(plan(waits, waits.map(fieldsOf))).toEqual({ changes: [], faults: [] });
    }),
  );
});

test("changing many: rows not named stay untouched, and of the others nothing is lost", () => {
  fc.assert(
    fc.property(someWaits, fc.array(fc.nat(39)), manyChange, (waits, picks, change) => {
      const meant = new Set(picks.map((n) => `row${n}`));
      const sent = changeMany(waits.map(fieldsOf), meant, change);
      const { changes, faults } = plan(waits, sent);
      const touched = [
        ...changes.map(({ wait }) => wait.id),
        ...faults.map(({ field }) => field!.split(".")[1]!),
      ];
      expect(touched.filter((id) => !meant.has(id))).toEqual([]);
      for (const { wait, before, after } of changes) {
        expect(before).toEqual(wait.declared && valuesOf(wait.declared));
        const typed = sent.find(({ id }) => id === wait.id)!;
        expect(readSentWait(typed, today)).toEqual({ values: after, faults: [] });
        expect(after.numberWaiting).toBe(before?.numberWaiting ?? null);
        if (change.kind === "weeks") expect(after.status).toBe(before?.status);
      }
    }),
  );
});

test("whatever is typed is either a change, a fault of that row, or the same as before", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "0", "4", " 12 ", "1e3", "-1", "vier", "open", "full", "2100-01-01"),
    fc.string(),
  );
  const typing = fc.record(Object.fromEntries(WAIT_COLUMNS.map((column) => [column, cell])));
  fc.assert(
    fc.property(aDeclaration, typing, (declared, typed) => {
      const wait = aWait("row", declared);
      const sent = { ...fieldsOf(wait), ...typed } as SentWait;
      const { changes, faults } = plan([wait], [sent]);
      expect(changes.length === 0 || faults.length === 0).toBe(true);
      expect(faults.every(({ field }) => field!.endsWith(".row"))).toBe(true);
      if (changes[0]) expect(changes[0].after).not.toEqual(changes[0].before);
    }),
  );
});

test("nought is a number and empty is unknown", () => {
  const wait = aWait("row", null);
  const sent = { ...fieldsOf(wait), status: "open", weeksToStart: "0" };
  const [change] = plan([wait], [sent]).changes;
  expect(change?.after).toMatchObject({ weeksToStart: 0, weeksToIntake: null });
});

test("a row that was opened before someone else saved is left alone unless it was touched", () => {
  const [old, current] = ["d1", "d2"].map((id, weeksToStart) => ({
    ...{ id, status: "open" as const, weeksToIntake: null, weeksToStart, numberWaiting: null },
    ...{ placesFree: null, asOf: today, fullUntil: null, stopFrom: null, stopTo: null },
    ...{ stopReason: null, decisionRef: null, source: "declared", declaredBy: "someone" },
  }));
  const wait = aWait("row", current!);
  const replaced = new Map([["d1", old!]]);
  const untouched = fieldsOf({ id: "row", declared: old! });
  const ask = (sent: SentWait) => planChanges({ waits: [wait], sent: [sent], replaced }, today);
  expect(ask(untouched)).toEqual({ changes: [], faults: [] });
  expect(ask({ ...untouched, weeksToStart: "8" }).faults).toMatchObject([
    { code: "waiting-time.changed-meanwhile" },
  ]);
});

test("weeks that are typed where it is full are asked about, not dropped; who becomes full has none", () => {
  const declared = {
    ...{ id: "d1", status: "full" as const, weeksToIntake: null, weeksToStart: null },
    ...{ numberWaiting: null, placesFree: null, asOf: today, fullUntil: today + 9 },
    ...{ stopFrom: null, stopTo: null, stopReason: null, decisionRef: null },
    ...{ source: "declared", declaredBy: "someone" },
  };
  const full = aWait("row", declared);
  const typed = { ...fieldsOf(full), weeksToStart: "6" };
  expect(plan([full], [typed]).faults).toMatchObject([{ code: "waiting-time.full-with-weeks" }]);
  expect(plan([full], [{ ...typed, status: "open" }]).changes).toHaveLength(1);
  const open = aWait("row", { ...declared, status: "open", weeksToStart: 6, fullUntil: null });
  const becomes = { ...fieldsOf(open), status: "full", fullUntil: "2030-01-01" };
  expect(plan([open], [becomes]).changes[0]?.after.weeksToStart).toBeNull();
});
