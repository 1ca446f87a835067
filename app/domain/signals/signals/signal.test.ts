import { expect, test } from "vitest";

import {
  type Hearing,
  isLate,
  mostPressingFirst,
  mustBeHeard,
  runningTerm,
  signal,
  termsFrom,
  type Waiting,
} from "./signal";
import { dayNumber } from "~/domain/kernel/day";
import { after } from "~/domain/kernel/state-machine";

const day = dayNumber;

test("the way to the end leads past feedback only", () => {
  const before = (Object.keys(signal) as (keyof typeof signal)[]).filter((state) =>
    Object.values(signal[state]).includes("fed-back"),
  );
  expect(before).toEqual(["resolved"]);
  expect(after(signal, "resolved", "feed-back")).toBe("fed-back");
  expect(after(signal, "new", "resolve")).toBeNull();
});

test("terms count workdays and skip the region's holidays", () => {
  const clock = { acknowledgeWorkdays: 1, feedBackWorkdays: 3 };
  const clocks = { low: clock, medium: clock, high: clock };
  const region = {
    signals: { kinds: [], clocks, disputeReplyWorkdays: 1 },
    holidays: ["2026-11-27"],
  };
  // A Thursday; Friday is a holiday.
  expect(termsFrom(day("2026-11-26"), "low", region)).toEqual({
    acknowledgeBy: day("2026-11-30"),
    feedBackBy: day("2026-12-02"),
  });
});

test("a region that says nothing has usual terms, shorter for what is severe", () => {
  const of = (severity: "low" | "high") =>
    termsFrom(day("2026-11-26"), severity, { holidays: [] }).acknowledgeBy;
  expect(of("high")).toBeLessThan(of("low"));
});

const terms = { acknowledgeBy: day("2026-11-30"), feedBackBy: day("2026-12-20") };

test.each([
  ["new", "2026-11-30", false],
  ["new", "2026-12-01", true],
  ["acknowledged", "2026-12-01", false],
  ["in-talk", "2026-12-21", true],
  ["resolved", "2026-12-21", true],
  ["fed-back", "2027-12-21", false],
] as const)("%s on %s is late: %s", (state, today, late) => {
  expect(isLate(state, terms, day(today))).toBe(late);
});

test("nothing runs once the author was answered", () => {
  expect(runningTerm("fed-back", terms)).toBeNull();
});

test("what is late comes first, then what is severe, then what ends first, and what is over last", () => {
  const one = (id: string, more: Partial<Waiting>) => ({
    ...{ id, state: "new" as const, severity: "medium" as const, ...terms },
    ...{ raisedAt: new Date("2026-11-20"), ...more },
  });
  const list = [
    one("over", { state: "fed-back", severity: "high" }),
    one("later", { acknowledgeBy: day("2026-12-03") }),
    one("sooner", { acknowledgeBy: day("2026-12-02") }),
    one("severe", { severity: "high", acknowledgeBy: day("2026-12-04") }),
    one("late", { severity: "low", acknowledgeBy: day("2026-11-24") }),
  ];
  expect(mostPressingFirst(list, day("2026-11-26")).map(({ id }) => id)).toEqual([
    ...["late", "severe", "sooner", "later", "over"],
  ]);
});

test.each<[string, Partial<Hearing>, boolean]>([
  ["nothing was laid before it", {}, true],
  ["it says of no wrong", { kind: "capacity" }, false],
  ["its term runs", { disclosedAt: new Date("2026-11-23T10:00:00Z") }, true],
  ["its term is past", { disclosedAt: new Date("2026-11-20T10:00:00Z") }, false],
  ["it answered", { disclosedAt: new Date("2026-11-26T10:00:00Z"), isAnswered: true }, false],
])("who is said to do wrong is heard first: %s", (_, more, expected) => {
  const hearing: Hearing = { kind: "quality", disclosedAt: null, isAnswered: false, ...more };
  const clock = { acknowledgeWorkdays: 1, feedBackWorkdays: 3 };
  const clocks = { low: clock, medium: clock, high: clock };
  const signals = { kinds: [], clocks, disputeReplyWorkdays: 1, answerWorkdays: 3 };
  expect(mustBeHeard(hearing, day("2026-11-26"), { signals, holidays: [] })).toBe(expected);
});
