import { expect, test } from "vitest";

import { admissionRules } from "~test/factories/applications";

import { decisionFaults, type ItemDecision, lastDay } from "./decision";
import { readAsks, readDecision } from "./desk.form";
import { type AnsweredCheck, screeningOf, type Verdict } from "./screening";
import { dayNumber, isoDay } from "~/domain/kernel/day";

const at = new Date("2026-11-25T10:00:00Z");

function answers(
  verdicts: Record<string, Verdict>,
  secondBy: string | null = null,
): AnsweredCheck[] {
  return Object.entries(verdicts).map(([check, verdict]) => ({
    ...{ check, verdict, note: "", proofIds: [], answeredBy: "een", answeredAt: at },
    ...{ secondBy, secondAt: secondBy === null ? null : at },
  }));
}

const all = { vakbekwaam: "met", integer: "met", gezond: "not_applicable" } as const;

test.each([
  ["nothing answered", {}, false, { open: 3, unmet: 0 }],
  ["all answered", all, false, { open: 0, unmet: 0 }],
  ["one not met", { ...all, integer: "not_met" as const }, false, { open: 0, unmet: 1 }],
  ["all answered where two look", all, true, { open: 3, unmet: 0 }],
  ["a point that is gone", { ...all, weg: "not_met" as const }, false, { open: 0, unmet: 0 }],
])("%s", (_, verdicts, secondPairOfEyes, expected) => {
  expect(screeningOf(admissionRules({ secondPairOfEyes }), answers(verdicts))).toMatchObject(
    expected,
  );
});

test("with a second pair of eyes a point is done when two saw it", () => {
  const rules = admissionRules({ secondPairOfEyes: true });
  expect(screeningOf(rules, answers(all, "twee")).open).toBe(0);
});

const today = dayNumber("2026-11-25");
const done = screeningOf(admissionRules(), answers(all));
const yes: ItemDecision = {
  ...{ itemId: "i1", verdict: "admit", reason: "Goed.", startsOn: "2026-12-01", endsOn: "" },
};

test.each([
  ["a sound yes", yes, []],
  ["a sound no", { ...yes, verdict: "refuse" as const, startsOn: "" }, []],
  ["no choice", { ...yes, verdict: "" as const }, ["item-undecided"]],
  ["another item", { ...yes, itemId: "i2" }, ["item-undecided"]],
  ["no reason", { ...yes, reason: "  " }, ["no-reason"]],
  ["a yes without a day", { ...yes, startsOn: "" }, ["no-day"]],
  ["a day that is no day", { ...yes, startsOn: "2026-02-30" }, ["no-day"]],
  ["a day that is over", { ...yes, startsOn: "2026-11-24" }, ["starts-in-the-past"]],
  ["an end before the start", { ...yes, endsOn: "2026-11-30" }, ["ends-before-it-starts"]],
])("%s", (_, decision, codes) => {
  const faults = decisionFaults([decision], { items: ["i1"], screening: done, today });
  expect(faults.map(({ code }) => code)).toEqual(codes.map((code) => `application.${code}`));
});

test("nothing is decided before the screening is done, or admitted while a point is not met", () => {
  const open = screeningOf(admissionRules(), []);
  const unmet = screeningOf(admissionRules(), answers({ ...all, integer: "not_met" }));
  const codes = (screening: typeof open, verdict: "admit" | "refuse") =>
    decisionFaults([{ ...yes, verdict }], { items: ["i1"], screening, today }).map(
      ({ code }) => code,
    );
  expect(codes(open, "refuse")).toEqual(["application.screening-open"]);
  expect(codes(unmet, "admit")).toEqual(["application.check-not-met"]);
  expect(codes(unmet, "refuse")).toEqual([]);
});

test.each([
  ["2026-12-01", 24, "2028-11-30"],
  ["2026-01-31", 1, "2026-03-02"],
  ["2026-12-01", null, null],
])("a contract from %s for %s months ends on %s", (from, months, until) => {
  const last = lastDay(dayNumber(from), months);
  expect(last && isoDay(last)).toBe(until);
});

test("what the forms send is read by item and by number", () => {
  const sent = {
    "reason.a": "Ja",
    "verdict.a": "admit",
    "startsOn.a": "2026-12-01",
    "reason.b": "",
  };
  expect(readDecision(sent)).toEqual([
    { itemId: "a", verdict: "admit", reason: "Ja", startsOn: "2026-12-01", endsOn: "" },
    { itemId: "b", verdict: "", reason: "", startsOn: "", endsOn: "" },
  ]);
  const [first, second] = readAsks({
    "over.0": "item:a",
    "vraag.0": "Hoe?",
    "over.1": "proof:vog",
  });
  expect(first).toEqual({ itemId: "a", proofKind: "", text: "Hoe?" });
  expect(second).toEqual({ itemId: "", proofKind: "vog", text: "" });
});
