import { expect, test } from "vitest";

import { asShown, measuredOf } from "./quality";

const figure = {
  indicator: "uitval",
  period: "2026-1",
  method: "Stopberichten",
  narrative: "Wij bellen na.",
  numerator: 3,
  denominator: 10,
};

test("a figure is shown with its n and story from the minimum on", () => {
  expect(asShown(figure, 10)).toEqual({
    indicator: "uitval",
    period: "2026-1",
    method: "Stopberichten",
    narrative: "Wij bellen na.",
    percentage: 30,
    n: 10,
    numerator: 3,
  });
});

test("I22: below the minimum neither figure nor n leaves, the story does", () => {
  const shown = asShown({ ...figure, denominator: 9 }, 10);
  expect(shown).toMatchObject({
    percentage: null,
    n: null,
    numerator: null,
    narrative: "Wij bellen na.",
  });
});

test("nobody counted is never a figure, whatever the minimum", () => {
  expect(asShown({ ...figure, numerator: 0, denominator: 0 }, 0).percentage).toBeNull();
});

test("what was measured names the newest period of each indicator, without an outcome", () => {
  const figures = [
    { ...figure, indicator: "uitval", period: "2025-H2", denominator: 40 },
    { ...figure, indicator: "uitval", period: "2026-H1", denominator: 9 },
    { ...figure, indicator: "doel", period: "2025-H2", denominator: 10 },
  ];
  expect(measuredOf(figures, 10)).toEqual([
    { indicator: "doel", period: "2025-H2", n: 10 },
    { indicator: "uitval", period: "2026-H1", n: null },
  ]);
});
