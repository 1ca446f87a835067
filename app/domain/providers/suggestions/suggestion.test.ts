import { expect, test } from "vitest";

import { suggestedWords } from "./suggestion";

test("words are told apart by commas; what the list knows is left out", () => {
  expect(
    suggestedWords(" Hoogsensitief,  ADHD; eet  stoornis,a,, hoogsensitief2", ["adhd"]),
  ).toEqual([...["Hoogsensitief", "eet stoornis", "hoogsensitief2"]]);
  expect(suggestedWords(`${"x".repeat(81)},`, [])).toEqual([]);
});
