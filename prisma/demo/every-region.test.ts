/** What the demo promises, for each region that is shipped. */
import { describe, expect, test } from "vitest";

import { demoRegisters } from "./demo-registers";
import type { RegionConfig } from "~/domain/catalogue/region/region-config";
import { dayNumber } from "~/domain/kernel/day";
import { regionFile, REGIONS, theRegion } from "~test/factories/region";

const today = "2026-11-22";
const KINDS = ["access", "adviser", "client_support", "complaint", "crisis", "safe_home"];

test("three regions are shipped, each with a classification of its own", () => {
  const kinds = REGIONS.map((id) => theRegion(regionFile(id)).classification.kind);
  expect(kinds.toSorted()).toEqual([
    "profile-x-intensity",
    "resultArea-x-level",
    "segments-products",
  ]);
});

describe.each(REGIONS)("%s", (id) => {
  const config = theRegion(regionFile(id));
  const demo = demoRegisters(config, { seed: 2021, today });
  const offers = demo["offers.csv"];
  const contracts = demo["contracts.csv"];
  const freeSegments = config.segments.filter(({ access }) => access === "free");
  const free = offers.filter(({ segment }) => freeSegments.some(({ code }) => code === segment));
  const texts = JSON.stringify(demo);

  test("a believable demo", () => {
    const places = offers.map(({ locations }) => Math.max(1, (locations as string[]).length));
    expect(demo["providers.csv"].length).toBeGreaterThanOrEqual(120);
    expect(places.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(600);
    expect(demo["combinations.csv"]).toHaveLength(config.combinations ? 3 : 0);
    for (const { code } of config.municipalities) {
      const contacts = demo["contacts.csv"].filter((row) => row.municipality_code === code);
      expect(contacts.map(({ kind }) => String(kind)).toSorted()).toEqual(KINDS);
      expect(demo["preliminary_services.csv"].some((row) => row.municipality_code === code)).toBe(
        true,
      );
    }
  });

  test("about one in five waits is stale, some are unknown, some suppliers have a stop", () => {
    const waits = demo["waiting_times.csv"];
    const ages = waits.map((row) => dayNumber(today) - dayNumber(String(row.as_of)));
    const stale = ages.filter((age) => age > 30 && age <= 45).length / ages.length;
    expect(stale).toBeGreaterThan(0.15);
    expect(stale).toBeLessThan(0.25);
    expect(ages.some((age) => age > 45)).toBe(true);
    expect(waits.filter(({ stop_from: from }) => from).length).toBeGreaterThan(5);
  });

  test("every class of help that the region has is offered", () => {
    const offered = new Set(offers.map(({ profile }) => profile));
    expect(
      config.profiles.filter(({ code }) => !offered.has(code)).map(({ code }) => code),
    ).toEqual([]);
    const laws = new Set(offers.map(({ law }) => law));
    expect(laws).toEqual(new Set(config.laws.map(({ code }) => code)));
  });

  test("a dimension that the region lacks stays empty", () => {
    const { segment, first, second } = config.classification;
    const filled = (column: "segment" | "profile" | "intensities") =>
      offers.some((offer) => [offer[column] ?? []].flat().length > 0);
    expect(filled("segment")).toBe(segment !== null);
    expect(filled("profile")).toBe(first !== null);
    expect(filled("intensities")).toBe(second !== null);
  });

  test("goals are those that the region has for the law", () => {
    const wrong = offers.filter((offer) =>
      (offer.goal_types as string[]).some((goal) => {
        const known = config.goalTypes.find(({ code }) => code === goal);
        return !known || (known.laws && !known.laws.includes(String(offer.law)));
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("free help is there where a segment is free, contracted without a tariff", () => {
    if (freeSegments.length === 0) expect(free).toEqual([]);
    else {
      expect(free.length).toBeGreaterThanOrEqual(12);
      expect(free.length).toBeLessThanOrEqual(25);
    }
    for (const offer of free) {
      expect(offer).toMatchObject({ profile: null, intensities: [] });
      const own = contracts.filter(
        ({ provider_code: code, segment }) =>
          code === offer.provider_code && segment === offer.segment,
      );
      expect(own).toMatchObject([{ law: offer.law, intensities: [] }]);
    }
  });

  test("no place name of another region", () => {
    const names = REGIONS.filter((other) => other !== id)
      .map((other) => theRegion(regionFile(other)))
      .flatMap(({ name, municipalities }) => [name, ...municipalities.map((one) => one.name)]);
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(texts))).toEqual([]);
  });
});

test("where classes name help, an offer stands in a class of its own form", () => {
  const byName = (config: RegionConfig, profile: unknown) =>
    config.profiles.find(({ code }) => code === profile)?.name ?? "";
  for (const id of REGIONS) {
    const config = theRegion(regionFile(id));
    if (config.classification.kind === "profile-x-intensity") continue;
    const { "offers.csv": offers } = demoRegisters(config, { seed: 2021, today });
    const stays = offers.filter(({ delivery_form: form }) => form === "verblijf");
    expect(stays.length).toBeGreaterThan(5);
    for (const { profile } of stays)
      expect(byName(config, profile)).toMatch(/verblijf|wonen|opname/i);
    for (const { description_professional: text, profile } of offers)
      expect(text).toContain(`${config.classification.first?.name}: ${byName(config, profile)}.`);
  }
});
