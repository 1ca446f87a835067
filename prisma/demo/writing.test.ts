import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { demoRegisters } from "./demo-registers";
import { theRegion } from "~test/factories/region";

const today = "2026-11-22";
const demo = demoRegisters(theRegion(), { seed: 2026, today });

const offers = demo["offers.csv"];
const plainTexts = [
  ...offers.map((row) => String(row.description_plain)),
  ...demo["providers.csv"].map((row) => String(row.description_plain)),
  ...demo["preliminary_services.csv"].map((row) => String(row.description_plain)),
];

test("plain texts have short sentences and few of them", () => {
  for (const text of plainTexts) {
    const sentences = text.split(/[.?!](?:\s|$)/).filter(Boolean);
    const words = text.split(/\s+/).length;
    expect(words / sentences.length, text).toBeLessThanOrEqual(14);
    expect(sentences.length, text).toBeGreaterThanOrEqual(2);
    expect(sentences.length, text).toBeLessThanOrEqual(5);
  }
});

test("no text has an open slot, a double space or a name with a gap", () => {
  for (const text of [
    ...plainTexts,
    ...offers.map((row) => String(row.description_professional)),
  ]) {
    expect(text).not.toMatch(/[{}]|undefined|null| {2}|\.\.| \./);
  }
});

test("a supplier uses a title once", () => {
  const titles = offers.map((row) => `${String(row.provider_code)}: ${String(row.title)}`);

  expect(new Set(titles).size).toBe(titles.length);
});

test("texts differ: hardly any two offers say the same", () => {
  const different = new Set(offers.map((row) => row.description_plain));

  expect(different.size / offers.length).toBeGreaterThan(0.95);
});

/** Digests of words by which existing organisations are known; a demo uses none of these words. */
const KNOWN = new Set(
  (
    "73cc6743f6fb aa995579f929 68802f4134c3 d280083389da 6bc98611d38b 4726a1bce970 6c6fbb29278a 12cec1f42f09 13bad79fd9fd " +
    "5e4dd3605cb1 541d42a7b5da 70a394563e81 be32e0311b2f 2b14a2f34e2b 26221e0101f6 5b406272e989 1e9c6efcbce3 34518e6549b2 " +
    "7cb95810098d 9b992c2c1a55 f7e451098f04 33eef88e10d3 d860deaab646 35308aec7fa7 6e5e118a73d7 fd6689a656e8 a68999add325"
  ).split(" "),
);

function wordsOf(rows: object[]): Set<string> {
  const text = rows
    .flatMap((row) => Object.values(row))
    .join(" ")
    .toLowerCase();
  return new Set(
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g) ?? [],
  );
}

const digestOf = (word: string) => createHash("sha256").update(word).digest("hex").slice(0, 12);

test("no existing organisation is named anywhere", () => {
  for (const rows of Object.values(demo)) {
    const named = [...wordsOf(rows)].filter((word) => KNOWN.has(digestOf(word)));
    expect(named).toEqual([]);
  }
});

test("nobody is reached by mistake: numbers and addresses are fictional", () => {
  const reached = [...demo["providers.csv"], ...demo["contacts.csv"]];

  for (const { phone, website } of reached) {
    expect(phone).toMatch(/^000-/);
    expect(website).toMatch(/^https:\/\/[a-z0-9.-]+\.example$/);
  }
  for (const { email } of demo["providers.csv"]) expect(email).toMatch(/@[a-z0-9-]+\.example$/);
});
