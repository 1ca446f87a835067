import { expect, test } from "vitest";

import { asShown } from "./quality";

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
  });
});

test("I22: below the minimum neither figure nor n leaves, the story does", () => {
  const shown = asShown({ ...figure, denominator: 9 }, 10);
  expect(shown).toMatchObject({ percentage: null, n: null, narrative: "Wij bellen na." });
});

test("nobody counted is never a figure, whatever the minimum", () => {
  expect(asShown({ ...figure, numerator: 0, denominator: 0 }, 0).percentage).toBeNull();
});
