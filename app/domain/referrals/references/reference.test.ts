import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";
import { REFERRERS } from "~test/factories/referral-rules";

import {
  isDecisionNeeded,
  NO_REFERENCES,
  referenceFaults,
  type SaidReferences,
  writesReferences,
} from "./reference";
import { dayNumber } from "~/domain/kernel/day";

const TODAY = dayNumber("2026-11-26");

type Said = Omit<Partial<SaidReferences>, "references"> & Partial<SaidReferences["references"]>;

function codesOf({ decision = "known", isSure = false, ...more }: Said): string[] {
  const known = { decisionNumber: "B-2026/113", decidedOn: "2026-11-20" };
  const references = { ...NO_REFERENCES, ...(decision === "known" ? known : {}), ...more };
  return referenceFaults({ decision, isSure, references }, { today: TODAY, stood: null }).map(
    ({ code, field }) => `${field}: ${code.replace("references.", "")}`,
  );
}

test.each<[Said, string[]]>([
  [{}, []],
  [{ decision: "follows" }, []],
  [{ decision: "none", assignmentNumber: "4711" }, []],
  [{ decision: null }, ["decision: no-decision"]],
  [{ decision: "follows", decisionNumber: "B-1" }, ["decision: known-after-all"]],
  [
    { decisionNumber: "", decidedOn: "gisteren" },
    ["decisionNumber: no-number", "decidedOn: no-day"],
  ],
  [{ decidedOn: "2026-11-27" }, ["decidedOn: day-is-to-come"]],
  [{ assignmentNumber: "a".repeat(36) + "1" }, ["assignmentNumber: too-long"]],
  [{ requestNumber: "Saar Vogelzang" }, ["requestNumber: no-reference"]],
  // An assignment has up to nine digits, and one in eleven of those passes the elfproef.
  [{ assignmentNumber: "999990019" }, ["assignmentNumber: like-citizen-number"]],
  [{ assignmentNumber: "999990019", isSure: true }, []],
  [{ assignmentNumber: "999990018" }, []],
])("%o is refused for %o", (said, faults) => {
  expect(codesOf(said)).toEqual(faults);
});

test("what stands already is not asked about again", () => {
  const references = { ...NO_REFERENCES, assignmentNumber: "999990019" };
  const said = { decision: "none" as const, references, isSure: false };
  expect(referenceFaults(said, { today: TODAY, stood: references })).toEqual([]);
});

const region = aRegion({ referrers: REFERRERS });
const usual = { need: { law: "jeugdwet", route: "access" }, crisisAt: null };
const of = (route: string) => ({ ...usual, need: { ...usual.need, route } });
const row = (beforeStart: boolean) => ({
  ...region,
  decisions: [{ law: "jeugdwet", routes: REFERRERS.map(({ code }) => code), beforeStart }],
});

test("the municipality's own people write them down; of what a doctor refers nobody, unless the region says so", () => {
  expect([writesReferences(region, of("access")), writesReferences(region, of("gp"))]).toEqual([
    ...[true, false],
  ]);
  expect(writesReferences(row(false), of("gp"))).toBe(true);
  expect(writesReferences({ ...region, decisions: [] }, of("access"))).toBe(false);
});

test("no help waits for a decision unless the region says so; never in a crisis or on another's word", () => {
  expect(isDecisionNeeded(region, usual)).toBe(false);
  expect(isDecisionNeeded(row(false), usual)).toBe(false);
  expect(isDecisionNeeded(row(true), usual)).toBe(true);
  for (const route of ["gp", "gi", "court"])
    expect(isDecisionNeeded(row(true), of(route))).toBe(false);
  expect(isDecisionNeeded(row(true), { ...usual, crisisAt: new Date() })).toBe(false);
});
