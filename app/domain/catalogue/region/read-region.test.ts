import { expect, test } from "vitest";

import { readRegion, type RegionYaml } from "./read-region.server";
import { readRegionFile } from "./read-region-file.server";

const FILE = "prisma/regions/westfriesland-2020.yaml";
const shipped = readRegionFile(FILE);

/** The shipped file with pieces of its text replaced; a piece that is not there is a faulty test. */
function planted(pieces: [from: string, to: string][]): RegionYaml {
  const text = pieces.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Not in the file: ${from}`);
    return after;
  }, shipped.text);
  return { ...shipped, text };
}

function faultsIn(yaml: RegionYaml): string[] {
  const read = readRegion(yaml);
  if (read.ok) return [];
  return read.refusals.map(
    ({ field, details }) => `${details?.["file"]}: ${field}: ${details?.["expected"]}`,
  );
}

test("the shipped region is sound, in two versions, oldest first", () => {
  const read = readRegion(shipped);
  expect(read.ok && read.value.map(({ startsOn }) => startsOn)).toEqual([
    "2020-01-01",
    "2026-01-01",
  ]);
});

test("the advice of 2021 changes segment C, indications, the single consult and combinations, nothing else", () => {
  const read = readRegion(shipped);
  if (!read.ok) throw new Error("The shipped region is not sound.");
  const [before, after] = read.value;
  const changed = Object.entries(after ?? {}).flatMap(([key, value]) => {
    const old: unknown = Reflect.get(before ?? {}, key);
    return JSON.stringify(value) === JSON.stringify(old) ? [] : [key];
  });
  expect(changed.toSorted()).toEqual([
    "combinations",
    "intensities",
    "plan",
    "segments",
    "startsOn",
  ]);
  const yearly = after?.intensities.filter(({ indicationMonths }) => indicationMonths === 12);
  expect(yearly?.map(({ code }) => code)).toEqual(["jw-zwaar"]);
  expect(after?.combinations?.requiredIn).toEqual(["seg-c"]);
  expect(after?.plan.requiredForSingleConsult).toBe(false);
});

const SHAPE: [from: string, to: string, fault: string][] = [
  [
    "kind: profile-x-intensity",
    "kind: parcels",
    "classification.kind: a supported kind (profile-x-intensity, resultArea-x-level, segments-products); parcels is not supported",
  ],
  ['code: "0405"', "code: 0405", "municipalities[1].code: string, received number"],
  [
    "code: jw-licht",
    "code: l",
    "intensities[l].code: a code of at least two characters, never a bare letter",
  ],
  ["minimumN: 10", "minimumN: 0", "minimumN: number to be >0"],
  ["regime: wmo", "regime: wlz", 'laws[wmo].regime: one of "jeugdwet"|"wmo"'],
  [
    "singleMainContractor: true",
    "singleMainContractr: true",
    "rules.singleMainContractor: boolean, received undefined",
  ],
  ["- 2026-04-03", "- 2026-02-30", "holidays[1]: a day that exists, as 2026-01-31"],
  ["share: 2/3", "share: 66%", "paymentTerms[hersteltraject].parts[0].share: a fraction as 2/3"],
  [
    "funding: custom",
    "funding: gratis",
    'segments[seg-c].funding: one of "none"|"arrangement"|"custom"|"trajectory-year"|"unit-price"|"availability"|"task"|"population"|"separate"',
  ],
];

const MEANING: [from: string, to: string, fault: string][] = [
  [
    "code: hbo-plus",
    "code: hbo",
    'educationLevels[hbo].code: a code of its own; "hbo" is used twice',
  ],
  [
    "code: jw-zwaar",
    "code: jwzwaar",
    'intensities[jwzwaar].code: a kind and a level, as in jw-licht, not "jwzwaar"',
  ],
  [
    "&youth-intensities [jw-licht",
    "&youth-intensities [jw-klein",
    'profiles[p01].seconds[0]: a code of intensities with law jeugdwet; "jw-klein" is none',
  ],
  [
    "{ <<: *wmo-from-2026, profile: p21, intensity: wmo-b",
    "{ <<: *wmo-until-2025, profile: p21, intensity: wmo-b",
    "arrangements[p21 wmo-b 2020-01-01].from: one tariff for p21 with wmo-b (I1); another holds from 2020-01-01 until 2025-12-31",
  ],
  [
    "{ <<: *wmo-from-2026, profile: p26, intensity: wmo-b",
    "{ <<: *wmo-from-2026, profile: p26, intensity: wmo-d",
    "arrangements[p26 wmo-d 2026-01-01].intensity: one of the seconds of p26: wmo-a, wmo-b",
  ],
  [
    "share: 1/3",
    "share: 1/4",
    "paymentTerms[hersteltraject].parts: shares that add up to exactly one",
  ],
  [
    'postcode: "1621", municipality: "0405"',
    'postcode: "1621", municipality: "0363"',
    'postcodes[1621].municipality: a code of municipalities; "0363" is none',
  ],
  [
    'postcode: "1622"',
    'postcode: "1623"',
    "postcodes[1623].postcode: one point for 1623; there are two",
  ],
  [
    'brand: "#1d4f91"',
    'brand: "#9cc4f7"',
    "theme.brand: contrast of at least 4.5 on #ffffff; it is 1.8",
  ],
  [
    'accentDark: "#fdba74"',
    'accentDark: "#9a3412"',
    "theme.accentDark: contrast of at least 4.5 on #1e293b; it is 2.0",
  ],
  [
    "code: court",
    "code: judge",
    'referrers: "court" with law jeugdwet: the law names this referrer',
  ],
  ["wmo: municipality", "wlz: municipality", 'intensitySetBy.wlz: a code of laws; "wlz" is none'],
  ["staleAfterDays: 30", "staleAfterDays: 60", "clocks.staleAfterDays: at most unknownAfterDays"],
  [
    "profiles: &youth [p01",
    "profiles: &youth [p99",
    'judgementFactors[authority].profiles[0]: a code of profiles; "p99" is none',
  ],
];

test("every fault of shape is named at once, with file and path, and what versions share only once", () => {
  const faults = faultsIn(planted(SHAPE.map(([from, to]) => [from, to])));
  const expected = SHAPE.map(
    ([, , fault]) => `westfriesland-2020.yaml: versions[2020-01-01].${fault}`,
  );
  const misspelt = `westfriesland-2020.yaml: versions[2020-01-01].rules: only known keys, not "singleMainContractr"`;
  expect(faults.toSorted()).toEqual([...expected, misspelt].toSorted());
});

test("every fault of meaning is named at once, with file and path", () => {
  const faults = faultsIn(planted(MEANING.map(([from, to]) => [from, to])));
  const expected = MEANING.map(
    ([, , fault]) => `westfriesland-2020.yaml: versions[2020-01-01].${fault}`,
  );
  expect(faults).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["population", "help for a population has no classes to search by"],
  ["arrangements", "a tariff needs a first and a second dimension"],
])("a region of the kind %s is refused by name, with what is in the way", (kind, because) => {
  expect(faultsIn(planted([["kind: profile-x-intensity", `kind: ${kind}`]]))).toEqual([
    `westfriesland-2020.yaml: versions[2020-01-01].classification.kind: a supported kind (profile-x-intensity, resultArea-x-level, segments-products); ${kind} is not supported: ${because}`,
  ]);
});

test("a kind says which dimensions there are, and a goal is one that registers know", () => {
  expect(faultsIn(planted([["kind: profile-x-intensity", "kind: segments-products"]]))).toContain(
    "westfriesland-2020.yaml: versions[2020-01-01].classification.second: null, because the kind is segments-products",
  );
  expect(faultsIn(planted([["code: stabilise", "code: rust"]]))).toEqual([
    "westfriesland-2020.yaml: versions[2020-01-01].goalTypes[rust].code: one of develop, recover, stabilise",
  ]);
});

test("what is freely accessible has no arrangement (I2)", () => {
  const faults = faultsIn(planted([["segments: [seg-b, seg-c]", "segments: [seg-a, seg-b]"]]));
  expect(faults).toContain(
    "westfriesland-2020.yaml: versions[2020-01-01].arrangements[p01 jw-licht 2020-01-01].profile: no arrangement: seg-a is freely accessible (I2)",
  );
});

test("a segment that asks for a combination needs rules for combinations", () => {
  const faults = faultsIn(planted([["requiredIn: [seg-c]", "requiredIn: [seg-b]"]]));
  expect(faults).toEqual([
    'westfriesland-2020.yaml: versions[2026-01-01].segments[seg-b].providerPolicy: "combination-required" exactly where combinations.requiredIn names seg-b',
    'westfriesland-2020.yaml: versions[2026-01-01].segments[seg-c].providerPolicy: "combination-required" exactly where combinations.requiredIn names seg-c',
  ]);
});

test("what is asked of a combination exists, and is asked once", () => {
  const asked = "municipalities: all\n          profiles: [p04,";
  const faults = faultsIn(
    planted([[asked, 'municipalities: ["9999"]\n          profiles: [p21,']]),
  );
  const at = "westfriesland-2020.yaml: versions[2026-01-01].combinations.coverage[0]";
  expect(faults).toEqual([
    `${at}.profiles[0]: a code of profiles of seg-c; "p21" is none`,
    `${at}.municipalities[0]: a code of municipalities; "9999" is none`,
  ]);
});

test("a plan is asked of whom the municipality lets refer, under laws that are there", () => {
  const rows = "needed: [{ law: jeugdwet, routes: [access, gp], urgencies: [normal] }]";
  const yaml = planted([["needsConsent: true", `needsConsent: true\n      ${rows}`]]);
  expect(faultsIn(yaml).join()).toContain('a code of referrers of the municipality; "gp" is none');
  const now = planted([
    ["needsConsent: true", `needsConsent: true\n      ${rows.replace("normal", "now")}`],
  ]);
  expect(faultsIn(now).join()).toContain("urgencies");
});

test("help waits for a decision only where the municipality makes one", () => {
  const row = "- { law: jeugdwet, routes: [access, gp], beforeStart: true }";
  const asked = (said: string) =>
    faultsIn(
      planted([["    plan: &plan", `    decisions:\n      ${said}\n    plan: &plan`]]),
    ).join();
  expect(asked(row)).toContain('a code of referrers of the municipality; "gp" is none');
  expect(asked(row.replace("true", "false"))).toBe("");
  expect(asked(row.replace("gp", "tandarts").replace("true", "false"))).toContain("tandarts");
});

test("the reasons for the expert team are the region's own, and what fits nobody is among them", () => {
  const own = (code: string) =>
    faultsIn(
      planted([
        [
          "      endReasons:",
          `      expertReasons: [{ code: ${code}, name: Vast }]\n      endReasons:`,
        ],
      ]),
    ).join();
  expect(own("no-option")).toBe("");
  expect(own("stuck")).toContain('"no-option": that no help fits is counted as a gap');
});

test("broken YAML is named by its line, a missing or faulty include by its file", () => {
  expect(faultsIn({ ...shipped, text: "region: x\nversions: [" })).toEqual([
    expect.stringMatching(/^westfriesland-2020.yaml: line \d: sound YAML: /),
  ]);
  expect(
    faultsIn({ ...shipped, text: shipped.text.replace("*wmo-intensities", "*wmo-levels") }),
  ).toEqual([expect.stringMatching(/^westfriesland-2020.yaml: aliases: sound YAML: .*wmo-levels/)]);
  expect(faultsIn({ ...shipped, includes: {} })).toEqual([
    'westfriesland-2020.yaml: expertiseFrom: a file beside this one; "expertise.yaml" is not there',
  ]);
  const terms = shipped.includes["expertise.yaml"] ?? "";
  const includes = { "expertise.yaml": terms.replace("group: problem", "group: kwaal") };
  expect(faultsIn({ ...shipped, includes })).toEqual([
    'expertise.yaml: [autisme].group: one of "problem"|"form"|"method"|"audience"|"context"',
  ]);
});

test("a version has no region of its own, and its own expertise comes on top of the shared", () => {
  const own = "  - <<: *facts\n    startsOn: 2026-01-01\n";
  expect(faultsIn(planted([[own, `${own}    region: elders\n`]]))).toEqual([
    "westfriesland-2020.yaml: versions[2026-01-01]: no region or name of its own: they stand above the versions",
  ]);
  expect(faultsIn(planted([[own, `${own}    expertise: alles\n`]]))).toEqual([
    "westfriesland-2020.yaml: versions[2026-01-01].expertise: array, received string",
  ]);
  const term =
    "{ code: paard, name: Paarden, group: method, laws: [wmo], synonyms: [], abbreviations: [] }";
  const read = readRegion(planted([[own, `${own}    expertise: [${term}]\n`]]));
  expect(read.ok && read.value.map(({ expertise }) => expertise.length)).toEqual([108, 109]);
});

test("two versions cannot begin on one day", () => {
  expect(faultsIn(planted([["startsOn: 2026-01-01", "startsOn: 2020-01-01"]]))).toEqual([
    "westfriesland-2020.yaml: versions: one version from 2020-01-01 on",
  ]);
});

test("shared expertise takes the region's own law for a regime, and leaves out what has none here", () => {
  const text = shipped.text
    .replaceAll(/(law: |, |code: |laws: \[)wmo\b(?!-)/g, "$1wmo-2015")
    .replace("wmo: municipality", "wmo-2015: municipality");
  const terms = (shipped.includes["expertise.yaml"] ?? "").replace("laws: [wmo]", "laws: [wlz]");
  const read = readRegion({
    ...shipped,
    text,
    includes: { ...shipped.includes, "expertise.yaml": terms },
  });
  const expertise = read.ok ? (read.value[0]?.expertise ?? []) : [];
  expect(expertise).toHaveLength(107);
  expect(expertise.find(({ code }) => code === "autisme")?.laws).toEqual(["jeugdwet", "wmo-2015"]);
  expect(expertise.find(({ code }) => code === "dementie")).toBeUndefined();
});
