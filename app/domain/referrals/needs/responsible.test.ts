import { expect, test } from "vitest";

import { answersOf, responsibleFor, type WhereAnswers } from "./responsible";

const answers = (more: Partial<WhereAnswers>): WhereAnswers => ({
  ...{ registered: "0405", stays: "no", before: null },
  ...more,
});
const YOUTH = { isYouth: true };

test.each([
  ["registered, no stay", answers({}), "0405", "registered"],
  [
    "a stay, registered elsewhere before",
    answers({ stays: "yes", before: "0388" }),
    "0388",
    "before-stay",
  ],
  ["a stay, unknown where before", answers({ stays: "yes" }), null, "unclear"],
  ["unknown whether it stays", answers({ stays: "unknown" }), null, "unclear"],
  ["unknown where registered", answers({ registered: null }), null, "unclear"],
] as const)("youth: %s", (_, given, municipality, residence) => {
  expect(responsibleFor(given, YOUTH)).toEqual({ municipality, residence });
});

test("under another law only the registration counts", () => {
  const given = answers({ stays: "yes", before: "0388" });
  expect(responsibleFor(given, { isYouth: false }).municipality).toBe("0405");
});

test("what was found gives the answers from which it follows again", () => {
  for (const given of [
    answers({}),
    answers({ stays: "yes", before: "0388" }),
    answers({ registered: null }),
  ]) {
    const found = responsibleFor(given, YOUTH);
    expect(responsibleFor(answersOf(found), YOUTH)).toEqual(found);
  }
});
