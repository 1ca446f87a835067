import { expect, test } from "vitest";

import type { ProofKind } from "~/domain/catalogue/public";
import { dayNumber } from "~/domain/kernel/day";

import {
  ageOf,
  missingProofs,
  monthsLater,
  newestOfKind,
  type ProofFacts,
  proofFaults,
  proofsNeeded,
} from "./proof";

const today = dayNumber("2026-11-26");

const kind = (more: Partial<ProofKind> = {}): ProofKind => ({
  ...{ code: "kvk", name: "Uittreksel", keep: "file", ask: "Een uittreksel.", ...more },
});

const proof = (more: Partial<ProofFacts> = {}): ProofFacts => ({
  ...{ id: "1", kind: "kvk", number: "", issuer: "", issuedOn: null, validUntil: null },
  ...{ handedInOn: "2026-11-01", handedInAt: new Date("2026-11-01T09:00:00Z"), ...more },
});

test.each([
  [{}, {}, "good"],
  [{ validUntil: "2026-11-26" }, {}, "ending"],
  [{ validUntil: "2027-01-25" }, {}, "ending"],
  [{ validUntil: "2027-01-26" }, {}, "good"],
  [{ validUntil: "2026-11-25" }, {}, "ended"],
  [{ issuedOn: "2026-05-26" }, { maxAgeMonths: 6 }, "good"],
  [{ issuedOn: "2026-05-25" }, { maxAgeMonths: 6 }, "too_old"],
  [{ issuedOn: "2026-05-25" }, {}, "good"],
  [{ handedInOn: "2026-01-01" }, { maxAgeMonths: 6 }, "too_old"],
  [{ issuedOn: "2020-01-01", validUntil: "2026-01-01" }, { maxAgeMonths: 6 }, "ended"],
] as const)("a proof with %j of a kind with %j is %s", (dates, rules, age) => {
  expect(ageOf(proof(dates), kind(rules), today)).toBe(age);
});

test.each([
  ["2026-08-31", 6, "2027-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-11-26", 36, "2029-11-26"],
])("%s and %i months is %s", (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

const YOUTH = kind({ code: "vog", keep: "seen", laws: ["jeugdwet"] });
const HEAVY = kind({ code: "zwaar", segments: ["seg-c"] });
const KINDS = [kind(), YOUTH, HEAVY];

test.each([
  [[], ["kvk", "vog", "zwaar"]],
  [[{ law: "wmo", segment: "seg-a" }], ["kvk"]],
  [[{ law: "jeugdwet", segment: "seg-a" }], ["kvk", "vog"]],
  [
    [
      { law: "wmo", segment: "seg-a" },
      { law: "wmo", segment: "seg-c" },
    ],
    ["kvk", "zwaar"],
  ],
  [[{ law: null, segment: null }], ["kvk", "vog", "zwaar"]],
])("for %j is asked: %j", (scopes, codes) => {
  expect(proofsNeeded(KINDS, scopes).map(({ code }) => code)).toEqual(codes);
});

test("what is missing is what has no proof that still holds; what is only seen is not waited for", () => {
  const kinds = [
    ...[kind({ code: "a" }), kind({ code: "b", maxAgeMonths: 6 }), kind({ code: "c", ends: true })],
    ...[kind({ code: "d" }), kind({ code: "e", optional: true }), YOUTH],
  ];
  const proofs = [
    proof({ kind: "b", issuedOn: "2025-01-01" }),
    proof({ kind: "c", validUntil: "2026-11-25" }),
    proof({ kind: "d" }),
  ];
  const missing = missingProofs(kinds, { scopes: [], proofs, today });
  expect(missing.map(({ kind: { code }, why }) => [code, why])).toEqual([
    ["a", "none"],
    ["b", "too_old"],
    ["c", "ended"],
  ]);
});

test.each(["a", "z"])("of two of one day the later one counts, whatever its id (%s)", (id) => {
  const old = proof({ id: "m", handedInAt: new Date("2026-11-02T09:00:00Z") });
  const later = proof({ id, handedInAt: new Date("2026-11-02T09:00:01Z") });
  for (const proofs of [
    [old, later],
    [later, old],
  ])
    expect(newestOfKind(proofs).get("kvk")).toBe(later);
});

const stated = { number: "", issuer: "", issuedOn: null, validUntil: null };

test.each([
  [{}, {}, []],
  [{}, { maxAgeMonths: 6 }, ["proof.no-issue-day"]],
  [{ issuedOn: "2026-11-27" }, {}, ["proof.issued-later"]],
  [{ issuedOn: "2026-05-25" }, { maxAgeMonths: 6 }, ["proof.too-old"]],
  [{}, { ends: true }, ["proof.no-last-day"]],
  [{ validUntil: "2026-11-25" }, {}, ["proof.ended"]],
  [{ issuedOn: "31-12-2025" }, {}, ["proof.no-day"]],
  [{ validUntil: "2026-02-30" }, { ends: true }, ["proof.no-day"]],
  [{ number: "1".repeat(201) }, {}, ["proof.too-long"]],
  [{ issuedOn: "2026-05-26", validUntil: "2026-11-26" }, { maxAgeMonths: 6, ends: true }, []],
])("what is said as %j of a kind with %j has the faults %j", (said, rules, codes) => {
  const faults = proofFaults({ ...stated, ...said }, kind(rules), today);
  expect(faults.map(({ code }) => code)).toEqual(codes);
});
