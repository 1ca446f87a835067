/**
 * Codes are unique, and carry their kind: a bare "B" was a segment here and an intensity there (K5).
 */
import type { Named, RegionConfig } from "../region-config";
import type { Fault } from "./fault";

/** The lists of a configuration whose items are known by a code. */
export const CODED_LISTS = [
  "municipalities",
  "laws",
  "segments",
  "profiles",
  "intensities",
  "paymentTerms",
  "indicators",
  "referrers",
  "judgementFactors",
  "deliveryForms",
  "educationLevels",
  "goalTypes",
  "languages",
  "expertise",
] as const satisfies (keyof RegionConfig)[];

export type CodedList = (typeof CODED_LISTS)[number];

const KINDS = {
  segments: { pattern: /^seg-[a-z0-9-]+$/, expected: '"seg-" and a name, as in seg-b' },
  profiles: {
    pattern: /^(?!seg-)[a-z]+(\d+|-[a-z0-9-]+)$/,
    expected: "a kind and a number, as in p01",
  },
  intensities: {
    pattern: /^(?!seg-)[a-z]+-[a-z0-9-]+$/,
    expected: "a kind and a level, as in jw-licht",
  },
} as const;

const DIMENSIONS = Object.keys(KINDS) as (keyof typeof KINDS)[];

export function codeFaults(config: RegionConfig): Fault[] {
  return [
    ...CODED_LISTS.flatMap((list) => doubles(config, list)),
    ...CODED_LISTS.flatMap((list) => strayFollowers(config, list)),
    ...kinds(config),
  ];
}

/** What comes in the place of a code is a code of the same list. */
function strayFollowers(config: RegionConfig, list: CodedList): Fault[] {
  const items: Named[] = config[list];
  return items.flatMap(({ code, followedBy }, index) =>
    followedBy === undefined || items.some((one) => one.code === followedBy && one.code !== code)
      ? []
      : [{ path: [list, index, "followedBy"], expected: `another code of ${list}` }],
  );
}

function doubles(config: RegionConfig, list: CodedList): Fault[] {
  const items: Named[] = config[list];
  return items.flatMap(({ code }, index) =>
    items.findIndex((item) => item.code === code) === index
      ? []
      : [{ path: [list, index, "code"], expected: `a code of its own; "${code}" is used twice` }],
  );
}

function kinds(config: RegionConfig): Fault[] {
  const used = new Map<string, string>();
  return DIMENSIONS.flatMap((list) =>
    config[list].flatMap(({ code }, index): Fault[] => {
      const path = [list, index, "code"];
      const other = used.get(code);
      used.set(code, list);
      if (other && other !== list)
        return [{ path, expected: `another code; "${code}" stands in ${other} too` }];
      return KINDS[list].pattern.test(code)
        ? []
        : [{ path, expected: `${KINDS[list].expected}, not "${code}"` }];
    }),
  );
}
