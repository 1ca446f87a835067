import fc from "fast-check";
import { expect, test } from "vitest";

import { guarded, unguarded } from "./guarded-cell";

const risky = fc
  .array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", " ", "1", "a", "＝"))
  .map((parts) => parts.join(""));

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(
      fc.oneof(risky, fc.string({ unit: "binary" })),
      (text) => unguarded(guarded(text)) === text,
    ),
    { numRuns: 2_000 },
  );
});

test("no written cell begins as a formula, except a plain number", () => {
  fc.assert(
    fc.property(risky, (text) => {
      const cell = guarded(text);
      const isNumber = /^[+-]?\d[\d ]*([.,]\d+)?$/.test(cell);
      return isNumber || !/^\s*[=+\-@\t\r＝]/.test(cell);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  [" -2+3", "' -2+3"],
  ["'=1", "''=1"],
  ["+31 229 123456", "+31 229 123456"],
  ["Gewoon - tekst", "Gewoon - tekst"],
])("%s is written as %s", (text, cell) => {
  expect(guarded(text)).toBe(cell);
});
