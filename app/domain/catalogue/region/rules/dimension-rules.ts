/**
 * The two dimensions hold together (D17): the kind of classification says which there are, a profile
 * stands in segments and beside intensities of its own law, and a dimension that the region does not
 * name has no items.
 */
import type { Kind, RegionConfig } from "../region-config";
import { type Fault, unknownCodes } from "./fault";

export function dimensionFaults(config: RegionConfig): Fault[] {
  return [
    ...kind(config),
    ...absent(config),
    ...segments(config),
    ...profiles(config),
    ...intensities(config),
  ];
}

const LISTS = { segment: "segments", first: "profiles", second: "intensities" } as const;
type Dimension = keyof typeof LISTS;
const DIMENSIONS = Object.keys(LISTS) as Dimension[];

/** What each kind has; a dimension that is not here may be there or not. */
const HAS: Record<Kind, Partial<Record<Dimension, boolean>>> = {
  "profile-x-intensity": { first: true, second: true },
  "resultArea-x-level": { first: true, second: true },
  "segments-products": { segment: true, first: true, second: false },
};

function kind({ classification }: RegionConfig): Fault[] {
  return DIMENSIONS.flatMap((dimension) => {
    const wanted = HAS[classification.kind][dimension];
    const isThere = classification[dimension] !== null;
    if (wanted === undefined || wanted === isThere) return [];
    const expected = `${wanted ? "a name" : "null"}, because the kind is ${classification.kind}`;
    return [{ path: ["classification", dimension], expected }];
  });
}

function absent(config: RegionConfig): Fault[] {
  return DIMENSIONS.flatMap((dimension) =>
    config.classification[dimension] === null && config[LISTS[dimension]].length > 0
      ? [
          {
            path: ["classification", dimension],
            expected: `a name, because ${LISTS[dimension]} has items`,
          },
        ]
      : [],
  );
}

function segments({ segments: all, laws }: RegionConfig): Fault[] {
  return all.flatMap((segment, index) =>
    unknownCodes(segment.laws, laws, { path: ["segments", index, "laws"], list: "laws" }),
  );
}

function profiles(config: RegionConfig): Fault[] {
  return config.profiles.flatMap((profile, index) => {
    const path = ["profiles", index];
    const segmentsOfLaw = config.segments.filter(({ laws }) => laws.includes(profile.law));
    const secondsOfLaw = config.intensities.filter(({ law }) => law === profile.law);
    return [
      ...law(config, profile.law, path),
      ...unknownCodes(profile.segments, segmentsOfLaw, {
        path: [...path, "segments"],
        list: `segments with law ${profile.law}`,
      }),
      ...unknownCodes(profile.seconds, secondsOfLaw, {
        path: [...path, "seconds"],
        list: `intensities with law ${profile.law}`,
      }),
    ];
  });
}

function intensities(config: RegionConfig): Fault[] {
  const all = config.intensities;
  return all.flatMap((intensity, index) => {
    const rivals = all.filter(
      ({ law, order }) => law === intensity.law && order === intensity.order,
    );
    const path = ["intensities", index];
    return [
      ...law(config, intensity.law, path),
      ...(rivals[0] === intensity
        ? []
        : [{ path: [...path, "order"], expected: `an order of its own within ${intensity.law}` }]),
    ];
  });
}

function law({ laws }: RegionConfig, code: string, path: (string | number)[]): Fault[] {
  return laws.some((item) => item.code === code)
    ? []
    : [{ path: [...path, "law"], expected: `a code of laws; "${code}" is none` }];
}
