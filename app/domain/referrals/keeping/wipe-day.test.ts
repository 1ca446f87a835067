import fc from "fast-check";
import { expect, test } from "vitest";

import { remindersDue, type WipeFacts, wipeDayOf } from "./wipe-day";
import { REFERRAL_STATES, type ReferralState } from "../referral/referral";

const TERMS = { draftDays: 7, endedDays: 30, takenOverDays: 30, remindDays: [30, 60, 80] };

function facts(state: ReferralState, more: Partial<WipeFacts> = {}): WipeFacts {
  return { state, changedOn: 100, overOn: null, startedOn: null, takenOverOn: null, ...more };
}

const CASES: [string, WipeFacts, number | null][] = [
  ["a draft, after its last change", facts("draft"), 107],
  ["what was discarded", facts("discarded", { overOn: 102 }), 109],
  ["what was declined", facts("declined", { overOn: 102 }), 132],
  ["what was returned after opening", facts("returned", { overOn: 102 }), 132],
  ["what was withdrawn", facts("withdrawn", { overOn: 102 }), 132],
  ["a later note keeps nothing longer", facts("withdrawn", { overOn: 80 }), 110],
  ["what started, taken over before", facts("started", { startedOn: 120, takenOverOn: 90 }), 150],
  ["what started, taken over after", facts("started", { startedOn: 120, takenOverOn: 140 }), 170],
  ["what ended, taken over", facts("ended", { startedOn: 50, takenOverOn: 140 }), 170],
  ["what started and nobody took over", facts("started", { startedOn: 50 }), null],
  ["what ended and nobody took over", facts("ended", { startedOn: 50 }), null],
  ["what was taken over and did not start", facts("opened", { takenOverOn: 90 }), null],
  ["what is still under way", facts("offered"), null],
];

test.each(CASES)("%s", (_, given, day) => expect(wipeDayOf(given, TERMS)).toBe(day));

test("nothing under way ever goes, and what was opened never goes silently", () => {
  const day = fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null });
  fc.assert(
    fc.property(fc.constantFrom(...REFERRAL_STATES), day, day, (state, startedOn, takenOverOn) => {
      const wipeDay = wipeDayOf(facts(state, { startedOn, takenOverOn }), TERMS);
      if (["offered", "question", "waitlisted", "accepted", "opened", "scheduled"].includes(state))
        expect(wipeDay).toBeNull();
      if (["started", "ended"].includes(state) && wipeDay !== null) {
        expect(takenOverOn).not.toBeNull();
        expect(wipeDay).toBeGreaterThanOrEqual(Math.max(takenOverOn!, startedOn!));
      }
    }),
  );
});

test.each([
  [29, 0],
  [30, 1],
  [59, 1],
  [60, 2],
  [80, 3],
  [500, 3],
])("after %i days %i reminders have left", (days, count) => {
  expect(remindersDue(1_000, TERMS, 1_000 + days)).toBe(count);
});
