import { expect, test } from "vitest";

import { dayNumber } from "~/domain/kernel/day";

import { stagesAt } from "./reminder";

const clocks = {
  remindAfterDays: 14,
  staleAfterDays: 30,
  unknownAfterDays: 45,
  signalAfterDays: 45,
};
const asOf = dayNumber("2026-11-01");

test.each([
  [0, []],
  [13, []],
  [14, ["due"]],
  [30, ["due"]],
  [31, ["due", "stale"]],
  [45, ["due", "stale"]],
  [46, ["due", "stale", "unknown", "silent"]],
])("after %i days: %j", (age, stages) => {
  expect(stagesAt({ asOf }, asOf + age, clocks)).toEqual(stages);
});

test("what was never declared has reached every age", () => {
  expect(stagesAt(null, asOf, clocks)).toHaveLength(4);
});
