import { expect, test } from "vitest";

import { waitingTimes } from "./waiting-times";
import { dayNumber } from "~/domain/kernel/day";
import { UNKNOWN_WAIT, type Wait } from "~/domain/providers/public";
import { waitingTimes as en } from "~/i18n/en/waiting-times";
import { waitWords } from "~/i18n/wait-words";

const today = dayNumber("2026-11-22");

function aWait(values: Partial<Wait>): Wait {
  const fresh = { status: "open" as const, asOf: "2026-11-20", fresh: true, doubtful: false };
  return { ...fresh, weeksToIntake: 2, weeksToStart: 6, ...values };
}

test("a fresh wait says both times, its day and its age", () => {
  expect(waitWords(aWait({}), waitingTimes, { today, numberWaiting: 12 })).toEqual({
    badge: { code: "open", label: "Neemt nu mensen aan" },
    weeks: ["Hulp start na ongeveer 6 weken.", "Eerste gesprek na 2 weken."],
    more: ["Er wachten nu 12 mensen."],
    declared: "Opgegeven op 20 november 2026 door de aanbieder (2 dagen geleden).",
  });
});

test("the same wait in English", () => {
  expect(waitWords(aWait({ weeksToStart: 1, weeksToIntake: 0 }), en, { today })).toEqual({
    badge: { code: "open", label: "Taking people now" },
    weeks: ["Help starts after about 1 week.", "The first talk can be at once."],
    more: [],
    declared: "Given on 20 November 2026 by the provider (2 days ago).",
  });
});

test("a stale wait carries its age on the badge and never says that people are taken", () => {
  const stale = aWait({ asOf: "2026-10-19", fresh: false });
  const { badge, declared } = waitWords(stale, waitingTimes, { today });
  expect(badge).toEqual({ code: "stale", label: "Niet meer actueel: 34 dagen oud" });
  expect(declared).toContain("19 oktober 2026 door de aanbieder (34 dagen geleden)");
});

test("an unknown wait has no weeks and no day", () => {
  const { badge, weeks, declared } = waitWords(UNKNOWN_WAIT, waitingTimes, { today });
  expect(badge.label).toBe("Wachttijd onbekend");
  expect(weeks.join()).not.toMatch(/\d/);
  expect(declared).toBeNull();
});

test.each(["full", "stop"] as const)(
  "who is %s takes nobody, however short the wait was",
  (status) => {
    const { weeks } = waitWords(aWait({ status }), waitingTimes, { today });
    expect(weeks).toEqual(["Neemt nu niemand aan."]);
  },
);

test("a stop in force overrules an open status, to its last day", () => {
  const stop = { from: "2026-11-01", to: "2026-11-22" };
  const { badge, weeks, more } = waitWords(aWait({}), waitingTimes, { today, stop });
  expect(badge).toEqual({ code: "stop", label: "Cliëntenstop" });
  expect(weeks).toEqual(["Neemt nu niemand aan."]);
  expect(more).toEqual(["Cliëntenstop tot en met 22 november 2026."]);
});

test("an announced stop warns and leaves the wait as it is", () => {
  const stop = { from: "2026-12-01", to: null };
  const { badge, weeks, more } = waitWords(aWait({}), waitingTimes, { today, stop });
  expect(badge.code).toBe("open");
  expect(weeks[0]).toBe("Hulp start na ongeveer 6 weken.");
  expect(more).toEqual(["Let op: cliëntenstop vanaf 1 december 2026."]);
});

test("a stop without an end says so", () => {
  const stop = { from: "2026-11-01", to: null };
  const { more } = waitWords(aWait({}), waitingTimes, { today, stop });
  expect(more).toEqual(["Cliëntenstop tot er een nieuw bericht komt."]);
});

test.each([
  [0, "vandaag"],
  [1, "gisteren"],
  [2, "2 dagen geleden"],
])("%i days is %s", (days, words) => {
  expect(waitingTimes.age(days)).toBe(words);
});

test("one is singular", () => {
  expect(waitingTimes.startAfter(1)).toBe("Hulp start na ongeveer 1 week.");
  expect(waitingTimes.startAfter(0)).toBe("Hulp kan meteen starten.");
  expect(waitingTimes.waiting(1)).toBe("Er wacht nu 1 persoon.");
  expect(waitingTimes.free(1)).toBe("Er is 1 plek vrij.");
});

test("weeks that were not given are said to be missing", () => {
  const wait = aWait({ weeksToStart: null, weeksToIntake: null });
  expect(waitWords(wait, waitingTimes, { today }).weeks).toEqual([waitingTimes.noWeeks]);
});

test("the explanation names the days of the region's own clocks", () => {
  const said = waitingTimes.explained.ages(30, 45).map(([name]) => name);
  expect(said).toEqual([
    "0 tot en met 30 dagen oud",
    "31 tot en met 45 dagen oud",
    "Ouder dan 45 dagen",
  ]);
});
