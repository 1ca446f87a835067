import { expect, test } from "vitest";

import { windowOf, windowOutside } from "./registration-window";

const round = (from: string, to: string, segments?: string[]) => ({
  ...{ code: from, name: from, from, to },
  ...(segments && { segments }),
});
const rounds = [
  round("2027-02-01", "2027-03-31"),
  round("2026-05-01", "2026-06-30", ["seg-a"]),
  round("2026-09-01", "2026-09-30"),
];
const segment = (registration: "continuous" | "rounds" | "mid-term", more = {}) => ({
  ...{ code: "seg-a", registration },
  ...more,
});

test.each([
  ["continuous", "2026-01-01", "entry", true, null],
  ["rounds", "2026-04-30", "entry", false, "2026-05-01"],
  ["rounds", "2026-05-01", "entry", true, "2026-05-01"],
  ["rounds", "2026-06-30", "entry", true, "2026-05-01"],
  ["rounds", "2026-07-01", "extra_scope", false, "2026-09-01"],
  ["rounds", "2027-04-01", "entry", false, null],
  ["mid-term", "2026-07-01", "entry", false, "2026-09-01"],
  ["mid-term", "2026-09-30", "entry", true, "2026-09-01"],
  ["mid-term", "2026-07-01", "extra_scope", true, "2026-09-01"],
] as const)("%s on %s for %s: %s", (registration, day, kind, isOpen, code) => {
  const found = windowOf(segment(registration), { rounds }, { day, kind });
  expect(found.isOpen).toBe(isOpen);
  expect(found.round?.code ?? null).toBe(code);
});

test("a round opens only the segments that it names", () => {
  const other = { ...segment("rounds"), code: "seg-b" };
  const asking = { day: "2026-05-15", kind: "entry" as const };
  expect(windowOf(other, { rounds }, asking)).toMatchObject({ isOpen: false });
  expect(windowOf(other, { rounds: [] }, asking)).toMatchObject({ isOpen: false, round: null });
});

test("a segment that has ended takes nobody in", () => {
  const asking = { day: "2026-05-15", kind: "entry" as const };
  const ended = segment("continuous", { until: "2026-05-14" });
  expect(windowOf(ended, { rounds }, asking).isOpen).toBe(false);
  expect(windowOf(segment("continuous", { until: "2026-05-15" }), { rounds }, asking).isOpen).toBe(
    true,
  );
});

test.each([
  ["no segments", [], true],
  ["one closed", [segment("rounds")], false],
  ["one closed and one open", [segment("rounds"), segment("continuous")], true],
])("what falls outside the classification, in a region with %s", (_, segments, isOpen) => {
  const asking = { day: "2026-07-15", kind: "entry" as const };
  const region = { segments: segments as never[] };
  expect(windowOutside(region, { rounds }, asking).isOpen).toBe(isOpen);
});
