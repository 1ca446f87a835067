/**
 * Who refers, who sets the intensity, where a combination is required, and what is asked of a need.
 */
import type { RegionConfig } from "../region-config";
import { type Fault, unknownCodes } from "./fault";

/** Those whom the law itself lets refer for youth (Jeugdwet 2.6, 3.5): renamed perhaps, never left out. */
const STATUTORY = ["gp", "youth-doctor", "medical-specialist", "gi", "court"];
const MOST_FACTORS = 8;

export function partyFaults(config: RegionConfig): Fault[] {
  return [
    ...referrers(config),
    ...intensitySetters(config),
    ...combinations(config),
    ...coverage(config),
    ...factors(config),
    ...plans(config),
    ...decisions(config),
  ];
}

function referrers(config: RegionConfig): Fault[] {
  const unknown = config.referrers.flatMap((referrer, index) =>
    unknownCodes(referrer.laws, config.laws, { path: ["referrers", index, "laws"], list: "laws" }),
  );
  const youth = config.laws.find(({ regime }) => regime === "jeugdwet")?.code;
  if (!youth) return unknown;
  const present = config.referrers.filter(({ laws }) => laws.includes(youth));
  const missing = STATUTORY.filter((code) => !present.some((referrer) => referrer.code === code));
  return [
    ...unknown,
    ...missing.map((code) => ({
      path: ["referrers"],
      expected: `"${code}" with law ${youth}: the law names this referrer`,
    })),
  ];
}

function intensitySetters({ intensitySetBy, laws, intensities }: RegionConfig): Fault[] {
  const unknown = Object.keys(intensitySetBy).filter(
    (code) => !laws.some((law) => law.code === code),
  );
  const silent = laws.filter(
    ({ code }) => !(code in intensitySetBy) && intensities.some(({ law }) => law === code),
  );
  return [
    ...unknown.map((code) => ({
      path: ["intensitySetBy", code],
      expected: `a code of laws; "${code}" is none`,
    })),
    ...silent.map(({ code }) => ({
      path: ["intensitySetBy"],
      expected: `who sets the intensity for ${code}`,
    })),
  ];
}

function combinations({ combinations: rules, segments }: RegionConfig): Fault[] {
  const required = rules?.requiredIn ?? [];
  const unknown = unknownCodes(required, segments, {
    path: ["combinations", "requiredIn"],
    list: "segments",
  });
  const divided = segments.flatMap(({ code, providerPolicy }, index) =>
    (providerPolicy === "combination-required") === required.includes(code)
      ? []
      : [
          {
            path: ["segments", index, "providerPolicy"],
            expected: `"combination-required" exactly where combinations.requiredIn names ${code}`,
          },
        ],
  );
  return [...unknown, ...divided];
}

/** What is asked of a combination exists, and once per segment. */
function coverage({ combinations: rules, ...config }: RegionConfig): Fault[] {
  const rows = rules?.coverage ?? [];
  return rows.flatMap(({ segment, profiles = [], municipalities = [], expertise = [] }, n) => {
    const path = ["combinations", "coverage", n];
    const at = (list: string) => ({ path: [...path, list], list });
    const ofSegment = config.profiles.filter(({ segments }) => segments.includes(segment));
    const places = municipalities === "all" ? [] : municipalities;
    return [
      ...unknownCodes([segment], config.segments, { ...at("segment"), list: "segments" }),
      ...unknownCodes(profiles, ofSegment, { ...at("profiles"), list: `profiles of ${segment}` }),
      ...unknownCodes(places, config.municipalities, at("municipalities")),
      ...unknownCodes(expertise, config.expertise, at("expertise")),
      ...(rows.findIndex((row) => row.segment === segment) === n
        ? []
        : [{ path: [...path, "segment"], expected: `one row for ${segment}` }]),
    ];
  });
}

function factors({ judgementFactors, profiles }: RegionConfig): Fault[] {
  const unknown = judgementFactors.flatMap((factor, index) =>
    unknownCodes(factor.profiles ?? [], profiles, {
      path: ["judgementFactors", index, "profiles"],
      list: "profiles",
    }),
  );
  const burdened = profiles.filter(
    ({ code }) =>
      judgementFactors.filter((factor) => factor.profiles?.includes(code) ?? true).length >
      MOST_FACTORS,
  );
  return [
    ...unknown,
    ...burdened.map(({ code }) => ({
      path: ["judgementFactors"],
      expected: `at most ${MOST_FACTORS} questions for ${code}`,
    })),
  ];
}

/** A plan is asked of whom the municipality itself lets refer, and of nobody else (P43). */
function plans({ plan: { needed = [] }, laws, referrers: all }: RegionConfig): Fault[] {
  const ofMunicipality = all.filter(({ route }) => route === "municipality");
  return needed.flatMap(({ law, routes }, n) => [
    ...unknownCodes([law], laws, { path: ["plan", "needed", n, "law"], list: "laws" }),
    ...unknownCodes(routes, ofMunicipality, {
      path: ["plan", "needed", n, "routes"],
      list: "referrers of the municipality",
    }),
  ]);
}

/** Help waits for a decision only where the municipality makes one: on no word of a doctor or a court. */
function decisions({ decisions: rows = [], laws, referrers: all }: RegionConfig): Fault[] {
  const ofMunicipality = all.filter(({ route }) => route === "municipality");
  return rows.flatMap(({ law, routes, beforeStart }, n) => [
    ...unknownCodes([law], laws, { path: ["decisions", n, "law"], list: "laws" }),
    ...unknownCodes(routes, beforeStart ? ofMunicipality : all, {
      path: ["decisions", n, "routes"],
      list: beforeStart ? "referrers of the municipality" : "referrers",
    }),
  ]);
}
