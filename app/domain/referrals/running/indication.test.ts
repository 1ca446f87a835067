import fc from "fast-check";
import { expect, test } from "vitest";

import { lastDayAfter, type Period, standingOn, temporaryFault } from "./indication";
import { dayNumber, isoDay } from "~/domain/kernel/day";

const START = dayNumber("2026-03-02");
const END = START + 364;

const aPeriod = (more: Partial<Period> & Pick<Period, "id">): Period => ({
  ...{ kind: "regular", from: START, to: null, profile: null, intensity: "jw-licht" },
  ...{ months: null, reason: "" },
  ...more,
});

const given = (periods: Period[], today: number) => ({
  ...{ periods, today, startedOn: START, mostDays: 91 },
});

/** Changes as people ask for them, of which those are kept that are not refused. */
const asked = fc.array(
  fc.record({
    today: fc.integer({ min: START, max: END + 60 }),
    from: fc.integer({ min: START - 20, max: END + 60 }),
    days: fc.integer({ min: -3, max: 120 }),
  }),
  { maxLength: 8 },
);
const regulars = fc.constantFrom<Period[][]>(
  [aPeriod({ id: "r1" })],
  [aPeriod({ id: "r1", to: END })],
  [
    aPeriod({ id: "r1", to: START + 99 }),
    aPeriod({ id: "r2", from: START + 100, to: END, intensity: "jw-midden" }),
  ],
);

test("whatever was changed for a while, after it what held before holds again, by the day alone", () => {
  fc.assert(
    fc.property(regulars, asked, (lasting, changes) => {
      const kept: Period[] = [];
      for (const { today, from, days } of changes) {
        const to = from + days;
        if (temporaryFault({ from, to }, given([...lasting, ...kept], today))) continue;
        const id = `t${kept.length}`;
        kept.push(aPeriod({ id, kind: "temporary", from, to, intensity: "jw-zwaar" }));
      }
      const edges = [...lasting, ...kept].flatMap(({ from, to }) => [from!, to ?? END]);
      const clocks = edges.flatMap((day) => [day - 1, day, day + 1]);
      const wrong = clocks.filter((clock) => {
        const holding = kept.filter(({ from, to }) => from! <= clock && clock <= to!);
        const expected = holding[0] ?? standingOn(lasting, clock);
        const seen = standingOn([...kept, ...lasting], clock);
        return holding.length > 1 || seen?.id !== expected?.id;
      });
      expect(wrong).toEqual([]);
      expect(kept.every(({ from, to }) => from! >= START && to! - from! < 91)).toBe(true);
    }),
  );
});

test("what is to come rests on an indication; what happened can be recorded without one", () => {
  const year = [aPeriod({ id: "r1", to: END })];
  const days = { from: END - 5, to: END + 5 };
  expect(temporaryFault(days, given(year, END - 10))?.refusals[0]?.code).toBe(
    "indication.past-its-end",
  );
  expect(temporaryFault(days, given(year, END + 5))?.refusals[0]?.code).toBe(
    "indication.past-its-end",
  );
  expect(temporaryFault(days, given(year, END + 6))).toBeNull();
});

test.each([
  ["2026-03-01", 12, "2027-02-28"],
  ["2027-03-01", 12, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2026-07-15", 6, "2027-01-14"],
] as const)("from %s %d months last until %s", (from, months, last) => {
  expect(isoDay(lastDayAfter(dayNumber(from), months))).toBe(last);
});
