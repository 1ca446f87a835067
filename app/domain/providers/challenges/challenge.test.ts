import { expect, test } from "vitest";

import { dayNumber, FOREVER } from "~/domain/kernel/day";

import { challengeState, doubtfulFrom, heardFault } from "./challenge";

const dueOn = dayNumber("2026-11-04");
const seen = { status: "open" as const, weeksToIntake: 2, weeksToStart: 4 };
const open = { dueOn, seen, isTakenBack: false, answer: null };

test.each([
  ["no answer, within the term", open, dueOn, "open"],
  ["no answer, past the term", open, dueOn + 1, "expired"],
  ["the same said again", { ...open, answer: seen }, dueOn, "confirmed"],
  ["the same said again, late", { ...open, answer: seen }, dueOn + 9, "confirmed"],
  ["other weeks", { ...open, answer: { ...seen, weeksToStart: 12 } }, dueOn, "corrected"],
  ["another state", { ...open, answer: { ...seen, status: "full" as const } }, dueOn, "corrected"],
  [
    "another first talk, late",
    { ...open, answer: { ...seen, weeksToIntake: 3 } },
    dueOn + 9,
    "corrected",
  ],
  ["taken back by the supplier itself", { ...open, isTakenBack: true }, dueOn + 9, "corrected"],
])("%s", (_, challenge, today, state) => {
  expect(challengeState(challenge, today)).toBe(state);
});

test("the first term that ends makes a wait doubtful, of the declaration that is doubted only", () => {
  const challenges = [
    { declarationId: "1", dueOn: 10 },
    { declarationId: "2", dueOn: 14 },
    { declarationId: "2", dueOn: 12 },
  ];
  expect(doubtfulFrom(challenges, "2")).toBe(13);
  expect(doubtfulFrom(challenges, "3")).toBe(FOREVER);
  expect(doubtfulFrom([], undefined)).toBe(FOREVER);
});

const today = dayNumber("2026-11-10");
const stands = { ...seen, asOf: today - 5, isStopped: false };
const heard = { weeks: 12, calledOn: today, note: "" };

test.each([
  ["another number", {}, {}, null],
  ["nobody is taken", { weeks: null }, {}, null],
  ["faster", { weeks: 0 }, {}, null],
  ["called on the day that it was said", { calledOn: today - 5 }, {}, null],
  ["weeks where nobody is taken", { weeks: 4 }, { status: "full" as const }, null],
  ["the number that stands", { weeks: 4 }, {}, "challenge.says-the-same"],
  [
    "nobody, of who is full",
    { weeks: null },
    { status: "full" as const },
    "challenge.says-the-same",
  ],
  ["nobody, of who has a stop", { weeks: null }, { isStopped: true }, "challenge.says-the-same"],
  ["too many weeks", { weeks: 261 }, {}, "challenge.too-many-weeks"],
  ["tomorrow", { calledOn: today + 1 }, {}, "challenge.not-yet-called"],
  ["before it was said", { calledOn: today - 6 }, {}, "challenge.said-since"],
  ["a long note", { note: "x".repeat(201) }, {}, "challenge.note-too-long"],
  ["a citizen number", { note: "het gaat om 123456782" }, {}, "remark.citizen-number"],
  ["a mail address", { note: "mail jan@example.nl" }, {}, "remark.email"],
])("heard: %s", (_, more, standing, code) => {
  const fault = heardFault({ ...heard, ...more }, { ...stands, ...standing }, today);
  expect(fault?.refusals[0]?.code ?? null).toBe(code);
});
