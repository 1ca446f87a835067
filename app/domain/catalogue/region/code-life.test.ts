import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { endedCodes, lastDayOf } from "./code-life";
import { regionDifference } from "./region-difference";
import type { RegionConfig } from "./region-config";

const [profile] = aRegion().profiles;

const version = (
  startsOn: string,
  more: { until?: string; followedBy?: string } = {},
): RegionConfig => aRegion({ startsOn, profiles: [{ ...profile!, ...more }] });

test.each([
  ["nothing says so", [version("2020-01-01")], null],
  ["its own end", [version("2020-01-01", { until: "2026-06-30" })], "2026-06-30"],
  [
    "the end that a later version gives it",
    [version("2020-01-01"), version("2026-01-01", { until: "2026-06-30" })],
    "2026-06-30",
  ],
  [
    "the day before a version in which it is over already",
    [version("2020-01-01"), version("2026-01-01", { until: "2025-03-31" })],
    "2025-12-31",
  ],
  [
    "its own end, when a later version only remembers it",
    [
      version("2020-01-01", { until: "2025-03-31" }),
      version("2026-01-01", { until: "2025-03-31" }),
    ],
    "2025-03-31",
  ],
  [
    "no end, when a later version takes it up again",
    [version("2020-01-01", { until: "2024-01-01" }), version("2026-01-01")],
    null,
  ],
])("a code ends by %s", (_, versions, day) => {
  expect(lastDayOf(versions, "profiles", "p01")).toBe(day);
});

test("a code that was to end anyway, or that is new, does not end by the change", () => {
  const ending = version("2020-01-01", { until: "2026-06-30" });
  expect(endedCodes({ before: [ending], after: [ending] })).toEqual([]);
  expect(endedCodes({ before: [], after: [ending] })).toEqual([]);
  const sooner = version("2020-01-01", { until: "2026-03-31", followedBy: "p02" });
  expect(endedCodes({ before: [ending], after: [sooner] })).toEqual([
    {
      ...{ list: "profiles", code: "p01", name: profile!.name, lastDay: "2026-03-31" },
      followedBy: "p02",
    },
  ]);
});

test("a difference names what is added, ended, relabelled and set otherwise, and nothing else", () => {
  const before = aRegion();
  const { clocks, theme, languages, profiles, intensities } = before;
  const after = aRegion({
    startsOn: "2026-01-01",
    clocks: { ...clocks, staleAfterDays: 20 },
    theme: { ...theme, brand: "#112233" },
    languages: [...languages, { code: "ar", name: "Arabisch" }],
    profiles: profiles.map((one) => ({ ...one, until: "2026-12-31" })),
    intensities: intensities.map((one) =>
      one.code === "jw-licht" ? { ...one, name: "Lichte hulp", order: 3 } : one,
    ),
  });
  expect(regionDifference(before, after)).toEqual({
    settings: [
      { field: "theme.brand", before: theme.brand, after: "#112233" },
      { field: "clocks.staleAfterDays", before: "30", after: "20" },
    ],
    lists: [
      expect.objectContaining({
        list: "profiles",
        ended: [expect.objectContaining({ until: "2026-12-31" })],
        changed: [],
      }),
      expect.objectContaining({
        list: "intensities",
        relabelled: [{ key: "jw-licht", before: "Licht", after: "Lichte hulp" }],
        changed: [
          {
            key: "jw-licht",
            name: "Lichte hulp",
            fields: [{ field: "order", before: "1", after: "3" }],
          },
        ],
      }),
      expect.objectContaining({ list: "languages", added: [{ key: "ar", name: "Arabisch" }] }),
    ],
  });
});

test("a version that differs in nothing has no difference", () => {
  expect(regionDifference(aRegion(), aRegion({ startsOn: "2027-01-01" }))).toEqual({
    lists: [],
    settings: [],
  });
});
