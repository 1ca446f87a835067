import fc from "fast-check";
import { expect, test } from "vitest";

import { FEWEST, inVain, type NeedCount, quartersBefore, toldOf } from "./need";
import { dayNumber } from "~/domain/kernel/day";

const count = fc.integer({ min: 0, max: 40 });
const few = fc.integer({ min: 1, max: FEWEST - 1 });
const cell = fc.record({ none: count, late: count, found: count });
const isFew = (n: number) => n > 0 && n < FEWEST;

test("no figure from one to four is ever told, whatever was counted", () => {
  fc.assert(
    fc.property(cell, (counts) => {
      const told = toldOf("p01", "0405", counts);
      for (const figure of [told.none, told.late, told.asked ?? 0])
        expect(typeof figure === "number" && isFew(figure)).toBe(false);
    }),
  );
});

test("whatever stands behind few, the same is told: it cannot be reckoned back", () => {
  const others = fc.record({ none: few, late: few, found: few });
  fc.assert(
    fc.property(cell, others, (counts, other) => {
      const twin: NeedCount = {
        none: isFew(counts.none) ? other.none : counts.none,
        late: isFew(counts.late) ? other.late : counts.late,
        found: isFew(counts.found) ? other.found : counts.found,
      };
      expect(toldOf("p01", null, twin)).toEqual(toldOf("p01", null, counts));
    }),
    { numRuns: 2_000 },
  );
});

test("all who looked are told only where no part is few", () => {
  expect(toldOf("p01", "0405", { none: 7, late: 0, found: 12 })).toMatchObject({ asked: 19 });
  expect(toldOf("p01", "0405", { none: 7, late: 0, found: 2 })).toMatchObject({
    ...{ none: 7, late: 0, asked: null },
  });
  expect(toldOf("p01", "0405", { none: 7, late: 3, found: 9 })).toMatchObject({
    ...{ none: 7, late: "few", asked: null },
  });
});

test("quarters are whole, over, and never overlap", () => {
  const quarters = quartersBefore(dayNumber("2026-11-26"));
  expect(quarters[0]).toEqual({ code: "2026-k3", from: "2026-07-01", to: "2026-09-30" });
  expect(quarters.at(-1)!.code).toBe("2025-k1");
  for (const [i, { from }] of quarters.slice(0, -1).entries())
    expect(dayNumber(from) - 1).toBe(dayNumber(quarters[i + 1]!.to));
  expect(quartersBefore(dayNumber("2026-01-01"))[0]!.code).toBe("2025-k4");
  expect(quartersBefore(dayNumber("2025-12-31"))[0]!.code).toBe("2025-k3");
});

test("what nobody missed is left out; where most found nobody stands first", () => {
  const needs = [
    toldOf("p01", "0405", { none: 0, late: 0, found: 50 }),
    toldOf("p01", "0388", { none: 3, late: 0, found: 0 }),
    toldOf("p02", "0405", { none: 9, late: 0, found: 0 }),
    toldOf("p02", "0388", { none: 0, late: 6, found: 0 }),
  ];
  expect(inVain(needs).map(({ profile, municipality }) => `${profile} ${municipality}`)).toEqual([
    ...["p02 0405", "p01 0388", "p02 0388"],
  ]);
});
