import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";
import { ASKS_PLAN } from "~test/factories/plans";
import { REFERRERS } from "~test/factories/referral-rules";

import { isPlanNeeded, namesTreatment, summaryFaults } from "./plan";

const region = {
  ...aRegion({ referrers: REFERRERS, ...ASKS_PLAN }),
};
const usual = {
  need: { law: "jeugdwet", route: "access", urgency: "normal" },
  ...{ crisisAt: null, planWaived: null },
};

test("a plan is needed where the municipality refers, and the region says so", () => {
  expect(isPlanNeeded(region, usual)).toBe(true);
  expect(isPlanNeeded(aRegion({ referrers: REFERRERS }), usual)).toBe(false);
});

test.each([
  ["a crisis", { crisisAt: new Date() }],
  ["what is needed now", { need: { ...usual.need, urgency: "now" } }],
  ["a doctor", { need: { ...usual.need, route: "gp" } }],
  ["an institution", { need: { ...usual.need, route: "gi" } }],
  ["a single consult", { planWaived: "single-consult" }],
  ["a resident who keeps it", { planWaived: "keeps" }],
])("P43: never for %s, whatever the region's rows say", (_, more) => {
  const routes = REFERRERS.map(({ code }) => code);
  const needed = [{ law: "jeugdwet", routes, urgencies: ["normal" as const, "soon" as const] }];
  const asks = { ...region, plan: { ...region.plan, needed } };
  expect(isPlanNeeded(asks, usual)).toBe(true);
  expect(isPlanNeeded(asks, { ...usual, ...more })).toBe(false);
});

test("rows of the region say for which law and urgency", () => {
  const needed = [{ law: "wmo", routes: ["access"], urgencies: ["normal" as const] }];
  const asks = { ...region, plan: { ...region.plan, needed } };
  expect(isPlanNeeded(asks, usual)).toBe(false);
  const wmo = { ...usual, need: { ...usual.need, law: "wmo" } };
  expect(isPlanNeeded(asks, wmo)).toBe(true);
  expect(isPlanNeeded(asks, { ...wmo, need: { ...wmo.need, urgency: "soon" } })).toBe(false);
});

const EMPTY = { matters: "", results: "", doers: "", agreements: "" };

test("a summary says something, is not endless and holds no citizen number", () => {
  expect(summaryFaults(EMPTY)).toEqual([{ code: "plan.nothing-said", field: "matters" }]);
  expect(summaryFaults({ ...EMPTY, results: "Rust" })).toEqual([]);
  expect(summaryFaults({ ...EMPTY, doers: "BSN 111222333", results: "x".repeat(2_001) })).toEqual([
    { code: "plan.too-long", field: "results" },
    { code: "plan.citizen-number", field: "doers" },
  ]);
});

test.each([
  ["Behandelplan Jan.pdf", true],
  ["behandelings-plan.pdf", true],
  ["treatment_plan.pdf", true],
  ["Perspectiefplan.pdf", false],
  ["gezinsplan na behandeling.pdf", false],
])("a file that is called %s calls itself a treatment plan: %s", (name, is) => {
  expect(namesTreatment(name)).toBe(is);
});
