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

/** Providers and youth protection organisations that exist; a demo names none of them. */
const REAL =
  /parlan|levvel|ggz n|leekerweide|opvoedpoli|pluryn|horizon|reigersdaal|triade|lijn ?5|spirit|lentis|karakter|youz|intermetzo|lindenhof|odion|philadelphia|leger des heils|kenter|molendrift|parnassia|kiwa|omring|wilgaerden|vrijwaard|esdég|altra|jeugdformaat|bascule/i;

test("no real provider is named anywhere", () => {
  for (const rows of Object.values(demo)) {
    for (const row of rows) expect(Object.values(row).join(" ")).not.toMatch(REAL);
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
