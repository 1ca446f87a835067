import { expect, test } from "vitest";

import { silenceOf } from "./silent";

const today = 20_000;

test.each([
  ["nothing to say anything of", [], null],
  ["said on the last day of the term", [today - 45, null], null],
  ["a day later", [today - 46, today - 90], { newest: today - 46, days: 46 }],
  ["never said anything", [null, null], { newest: null, days: null }],
])("silence: %s", (_, declared, expected) => {
  expect(silenceOf(declared, today, 45)).toEqual(expected);
});
