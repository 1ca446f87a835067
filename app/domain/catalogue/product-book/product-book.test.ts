import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";
import { theRegion } from "~test/factories/region";

import { productBook } from "./product-book";

const DAY = "2026-11-25";
const region = theRegion();
const arrangement = { profile: "p01", intensity: "jw-licht", tariffCents: 98765 };
const monthly = { ...arrangement, per: "month" as const };

test("the book holds every living code, and each profile with the levels of this day", () => {
  const book = productBook([region], DAY);
  expect(book?.chapters.map(({ law }) => law.code)).toEqual(region.laws.map(({ code }) => code));
  const [youth] = book!.chapters;
  expect(youth?.profiles.map(({ code }) => code)).toEqual(
    region.profiles.filter(({ law }) => law === "jeugdwet").map(({ code }) => code),
  );
  expect(youth?.intensities.map(({ order }) => order)).toEqual([1, 2, 3]);
  expect(youth?.referrers).toContain("court");
  expect(youth?.through).not.toContain("court");
});

test("the book of one law holds nothing of another", () => {
  const book = productBook([region], DAY, "wmo");
  expect(book?.chapters.map(({ law }) => law.code)).toEqual(["wmo"]);
  expect(JSON.stringify(book)).not.toMatch(/"p01"|"jw-licht"/);
});

test("no price is in it, under any name", () => {
  for (const amount of region.arrangements.map(({ tariffCents }) => tariffCents))
    expect(JSON.stringify(productBook([region], DAY))).not.toContain(String(amount));
  const own = aRegion({ arrangements: [{ ...monthly, from: "2020-01-01" }] });
  expect(JSON.stringify(productBook([own], DAY))).not.toMatch(/98765|tariff|cents/i);
});

test("an arrangement stands in the book from its first day to its last", () => {
  const own = aRegion({
    arrangements: [
      { ...monthly, from: "2026-01-01", to: "2026-06-30", educationLevel: "hbo" },
      { ...monthly, intensity: "jw-zwaar", from: "2026-07-01" },
    ],
  });
  const on = (day: string) => {
    const book = productBook([own], day);
    return [book?.holdsFrom, book?.chapters[0]?.profiles[0]?.seconds];
  };
  expect(on("2026-06-30")).toEqual(["2026-01-01", [{ code: "jw-licht", educationLevel: "hbo" }]]);
  expect(on("2026-07-01")).toEqual(["2026-07-01", [{ code: "jw-zwaar", educationLevel: null }]]);
});

test("without arrangements a profile has every level that may stand beside it", () => {
  const book = productBook([aRegion()], DAY);
  const codes = book?.chapters[0]?.profiles[0]?.seconds.map(({ code }) => code);
  expect(codes).toEqual(["jw-licht", "jw-zwaar"]);
});

test("a region may lack segments, or levels, or both", () => {
  const bare = aRegion({
    segments: [],
    intensities: [],
    profiles: [{ code: "p01", name: "Hulp", law: "jeugdwet", segments: [], seconds: [] }],
  });
  const [chapter] = productBook([bare], DAY)!.chapters;
  expect([chapter?.segments, chapter?.intensities, chapter?.profiles[0]?.seconds]).toEqual([
    ...[[], [], []],
  ]);
});

test("what is coming, what ends and what has ended is told apart", () => {
  const [p01] = aRegion().profiles;
  const named = (code: string, until?: string) => ({ ...p01!, code, ...(until && { until }) });
  const now = aRegion({
    profiles: [named("p01"), named("p02", "2026-12-31"), named("p03", "2026-11-24")],
  });
  const later = {
    ...now,
    startsOn: "2027-01-01",
    profiles: [...now.profiles, named("p04")],
  };
  const book = productBook([later, now], DAY)!;
  const codes = (changes: typeof book.coming) => changes.map(({ item, on }) => [item.code, on]);
  expect(codes(book.coming)).toEqual([["p04", "2027-01-01"]]);
  expect(codes(book.ending)).toEqual([["p02", "2026-12-31"]]);
  expect(codes(book.ended)).toEqual([["p03", "2026-11-24"]]);
  expect(book.chapters[0]?.profiles.map(({ code }) => code)).toEqual(["p01", "p02"]);
});

test("there is no book without a region", () => {
  expect(productBook([], DAY)).toBeNull();
});
