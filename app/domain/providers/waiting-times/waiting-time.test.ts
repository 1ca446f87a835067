import { expect, test } from "vitest";

import { type Declaration, declarationFault, stopDays, UNKNOWN_WAIT, waitOn } from "./waiting-time";
import { dayNumber, FOREVER, isoDay } from "~/domain/kernel/day";

const clocks = { staleAfterDays: 30, unknownAfterDays: 45 };
const asOf = dayNumber("2026-10-01");

const declared: Declaration = {
  status: "open",
  weeksToIntake: 0,
  weeksToStart: 2,
  numberWaiting: null,
  placesFree: null,
  asOf,
  fullUntil: null,
  stopFrom: null,
  stopTo: null,
};

test.each([
  [0, true],
  [30, true],
  [31, false],
  [45, false],
])("a declaration of %i days old is shown, fresh: %s", (age, fresh) => {
  expect(waitOn(declared, asOf + age, clocks)).toEqual({
    status: "open",
    weeksToIntake: 0,
    weeksToStart: 2,
    asOf: isoDay(asOf),
    fresh,
    doubtful: false,
  });
});

test("after the last day of its term a wait is unknown, as if never declared", () => {
  expect(waitOn(declared, asOf + 46, clocks)).toEqual(UNKNOWN_WAIT);
  expect(waitOn(null, asOf, clocks)).toEqual(UNKNOWN_WAIT);
});

test("nought weeks is a known wait, not an unknown one", () => {
  const now = waitOn({ ...declared, weeksToStart: 0 }, asOf, clocks);
  expect(now.weeksToStart).toBe(0);
  expect(now.status).toBe("open");
});

test("a stop without a first day starts on the day it was declared and has no end", () => {
  expect(stopDays({ ...declared, status: "stop" })).toEqual({ from: asOf, to: FOREVER });
  expect(stopDays(declared)).toBeNull();
  expect(stopDays({ ...declared, stopFrom: 5, stopTo: 9 })).toEqual({ from: 5, to: 9 });
});

test.each([
  ["waiting-time.in-the-future", { asOf: asOf + 1 }],
  ["waiting-time.start-before-intake", { weeksToIntake: 3, weeksToStart: 2 }],
  ["waiting-time.stop-ends-before-it-starts", { stopFrom: 9, stopTo: 8 }],
])("%s is refused", (code, more) => {
  const fault = declarationFault({ ...declared, ...more }, asOf);
  expect(fault?.refusals[0]?.code).toBe(code);
});

test("a declaration that can be true has no fault", () => {
  expect(declarationFault(declared, asOf)).toBeNull();
});
