import fc from "fast-check";
import { expect, test } from "vitest";

import { type Clock, referralDue, requestDue } from "./due";
import { AVAILABILITY_STATES, isOver as isOverRequest } from "../requests/availability";
import { isOver, REFERRAL_STATES } from "../referral/referral";
import { dayNumber } from "~/domain/kernel/day";

const clock: Clock = {
  holidays: ["2026-12-25"],
  terms: {
    ...{ answerWorkdays: 2, replyWorkdays: 2, yesHoldsDays: 14, needWorkdays: 10 },
    ...{
      openWorkdays: 5,
      decideWorkdays: 3,
      planWorkdays: 5,
      startWorkdays: 5,
      riseWorkdays: 2,
      escalateWorkdays: 5,
      reviewDays: 90,
    },
  },
};
const on = (day: string) => ({ today: dayNumber(day), clock });

test.each([
  ["open", {}, "2026-12-24", "2026-12-29"],
  ["open", { promisedOn: dayNumber("2026-12-31") }, "2026-12-24", "2026-12-31"],
  ["question", {}, "2026-11-27", "2026-12-01"],
  ["answered", { holdsUntil: dayNumber("2026-11-28") }, "2026-11-27", "2026-11-28"],
  ["answered", { holdsUntil: dayNumber("2026-12-30") }, "2026-11-27", "2026-12-04"],
] as const)("a request that is %s with %j from %s is due on %s", (state, days, from, due) => {
  expect(requestDue(state, days, on(from))).toBe(dayNumber(due));
});

test.each([
  ["offered", {}, "2026-11-27", "2026-12-02"],
  ["waitlisted", { waitlistedUntil: dayNumber("2027-02-01") }, "2026-11-27", "2027-02-01"],
  ["scheduled", { plannedOn: dayNumber("2026-12-07") }, "2026-11-27", "2026-12-14"],
  ["started", {}, "2026-11-27", "2027-02-25"],
] as const)("a referral that is %s with %j from %s is due on %s", (state, days, from, due) => {
  expect(referralDue(state, days, on(from))).toBe(dayNumber(due));
});

test("whatever the day and the dates, what is open has a day, and what is over has none", () => {
  const day = fc.integer({ min: dayNumber("2024-01-01"), max: dayNumber("2030-12-31") });
  const maybe = fc.option(day);
  const days = fc.record({
    promisedOn: maybe,
    holdsUntil: maybe,
    waitlistedUntil: maybe,
    plannedOn: maybe,
  });
  fc.assert(
    fc.property(fc.constantFrom(...AVAILABILITY_STATES), days, day, (state, dates, today) => {
      expect(requestDue(state, dates, { today, clock }) === null).toBe(isOverRequest(state));
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...REFERRAL_STATES), days, day, (state, dates, today) => {
      expect(referralDue(state, dates, { today, clock }) === null).toBe(isOver(state));
    }),
  );
});
