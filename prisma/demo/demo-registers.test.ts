import { expect, test } from "vitest";

import { demoRegisters } from "./demo-registers";
import { COLUMNS, tableOf, type RegisterFile, type Registers } from "./registers";
import type { RegionConfig } from "~/domain/catalogue/region/region-config";
import { dayNumber } from "~/domain/kernel/day";
import { theRegion } from "~test/factories/region";

const today = "2026-11-22";
const config = theRegion();
const demo = demoRegisters(config, { seed: 2026, today });

const offers = demo["offers.csv"];
const waits = demo["waiting_times.csv"];
const contracts = demo["contracts.csv"];

test("the same seed and day give the same rows, another seed gives others", () => {
  const size = { suppliers: 20 };
  const once = texts(demoRegisters(config, { seed: 1, today, size }));

  expect(texts(demoRegisters(config, { seed: 1, today, size }))).toBe(once);
  expect(texts(demoRegisters(config, { seed: 2, today, size }))).not.toBe(once);
});

test("a demo region has the size that was promised", () => {
  expect(demo["providers.csv"].length).toBeGreaterThanOrEqual(120);
  expect(offerPlaces().length).toBeGreaterThanOrEqual(600);
  expect(demo["combinations.csv"]).toHaveLength(3);
  expect(demo["preliminary_services.csv"].length).toBeGreaterThanOrEqual(25);
  for (const { code } of config.municipalities) {
    const kinds = demo["contacts.csv"].filter((row) => row.municipality_code === code);
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(
      ["access", "adviser", "client_support", "complaint", "crisis", "safe_home"].sort(),
    );
    expect(demo["preliminary_services.csv"].some((row) => row.municipality_code === code)).toBe(
      true,
    );
  }
});

test("suppliers are many small ones and a few large ones", () => {
  const sizes = demo["providers.csv"].map(({ size_class: size }) => size);

  expect(sizes.filter((size) => size === "large")).toHaveLength(10);
  expect(sizes.filter((size) => size === "solo").length).toBeGreaterThan(35);
  expect(sizes.filter((size) => size === "small").length).toBeGreaterThan(40);
});

test("the demo accounts find their suppliers: p001 main, p002 sub, p003 leads c01, p004 in it", () => {
  const roles = (code: string) =>
    new Set(
      offers.filter(({ provider_code: p }) => p === code).flatMap(({ roles: r }) => r as string[]),
    );
  const [c01] = demo["combinations.csv"];

  expect(roles("p001")).toContain("main");
  expect([...roles("p002")]).toEqual(["sub"]);
  expect(c01).toMatchObject({ combination_code: "c01", lead_provider_code: "p003" });
  expect(c01?.member_provider_codes).toEqual(expect.arrayContaining(["p003", "p004"]));
});

test("every code exists in the region, and every offer stands at places of its own supplier", () => {
  const places = new Set(
    demo["locations.csv"].map((row) => `${text(row.provider_code)}/${text(row.location_code)}`),
  );
  const known = {
    law: codes(config.laws),
    segment: codes(config.segments).add("null"),
    profile: codes(config.profiles).add("null"),
    delivery_form: codes(config.deliveryForms),
    education_level: codes(config.educationLevels).add("null"),
    intensities: codes(config.intensities),
    municipalities: codes(config.municipalities),
    expertise: codes(config.expertise),
    languages: codes(config.languages),
  };

  for (const offer of offers) {
    for (const [column, allowed] of Object.entries(known)) {
      for (const value of [offer[column as keyof typeof known]].flat()) {
        expect(allowed, `${text(offer.offer_code)} ${column}`).toContain(String(value));
      }
    }
    for (const location of offer.locations as string[]) {
      expect(places).toContain(`${text(offer.provider_code)}/${location}`);
    }
  }
});

test("waits belong to places where the offer is given, once each", () => {
  const given = new Set(offerPlaces());
  const waited = waits.map((row) => `${text(row.offer_code)}/${row.location_code ?? ""}`);

  expect(waited.every((key) => given.has(key))).toBe(true);
  expect(new Set(waited).size).toBe(waited.length);
  expect(waited.length).toBeLessThan(given.size);
});

test("waits are skewed: a median of weeks, a long tail, none in a crisis, small ones shorter", () => {
  const sizes = new Map(demo["providers.csv"].map((row) => [row.provider_code, row.size_class]));
  const byOffer = new Map(offers.map((offer) => [offer.offer_code, offer]));
  const weeks = (wanted: (offer: (typeof offers)[number]) => boolean) =>
    waits
      .filter(({ offer_code: code, weeks_to_start: w }) => w !== null && wanted(byOffer.get(code)!))
      .map((row) => Number(row.weeks_to_start))
      .sort((a, b) => a - b);
  const median = (numbers: number[]) => numbers[Math.floor(numbers.length / 2)] ?? 0;
  const ofSize = (size: string) => weeks((o) => sizes.get(o.provider_code) === size);

  expect(median(weeks((o) => o.delivery_form === "ambulant"))).toBeGreaterThanOrEqual(5);
  expect(median(weeks((o) => o.delivery_form === "ambulant"))).toBeLessThanOrEqual(8);
  expect(weeks(() => true).at(-1)).toBeGreaterThan(30);
  expect(new Set(weeks((o) => o.delivery_form === "crisis"))).toEqual(new Set([0]));
  expect(median(ofSize("solo"))).toBeLessThan(median(ofSize("large")));
});

test("about one in five waits is stale, some are too old, and no day lies ahead", () => {
  const ages = waits.map((row) => dayNumber(today) - dayNumber(text(row.as_of)));
  const { staleAfterDays, unknownAfterDays } = config.clocks;
  const share = (wanted: (age: number) => boolean) => ages.filter(wanted).length / ages.length;

  expect(share((age) => age > staleAfterDays && age <= unknownAfterDays)).toBeGreaterThan(0.15);
  expect(share((age) => age > staleAfterDays && age <= unknownAfterDays)).toBeLessThan(0.25);
  expect(share((age) => age > unknownAfterDays)).toBeGreaterThan(0.01);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
  for (const status of ["open", "limited", "waitlist", "assessment_first", "full", "stop"]) {
    expect(waits.filter((row) => row.status === status).length, status).toBeGreaterThan(5);
  }
});

test("contracts cover most offers but not all; some have ended, start later or are narrower", () => {
  const running = contracts.filter(
    ({ from, to }) => text(from) <= today && (!to || text(to) >= today),
  );
  const covered = offers.filter((offer) =>
    running.some(
      (contract) =>
        contract.provider_code === offer.provider_code &&
        contract.law === offer.law &&
        contract.segment === offer.segment &&
        (contract.profile === null || contract.profile === offer.profile),
    ),
  );

  expect(covered.length / offers.length).toBeGreaterThan(0.8);
  expect(covered.length / offers.length).toBeLessThan(0.98);
  expect(contracts.some(({ to }) => to && text(to) < today)).toBe(true);
  expect(contracts.some(({ from }) => text(from) > today)).toBe(true);
  expect(contracts.some(({ intensities }) => (intensities as string[]).length > 0)).toBe(true);
});

test("quality figures have a story, some go below the minimum, and some marks have expired", () => {
  const figures = demo["quality.csv"];

  expect(figures.every(({ narrative }) => text(narrative).length > 30)).toBe(true);
  expect(figures.some(({ denominator }) => Number(denominator) < config.minimumN)).toBe(true);
  expect(figures.every((row) => Number(row.numerator) <= Number(row.denominator))).toBe(true);
  expect(demo["marks.csv"].some((row) => text(row.valid_until) < today)).toBe(true);
});

test("a measurement can ask for a number of suppliers and offers", () => {
  const large = demoRegisters(config, { seed: 3, today, size: { suppliers: 350, offers: 3500 } });
  const own = large["offers.csv"].filter(({ provider_code: code }) => text(code).startsWith("p"));

  expect(large["providers.csv"]).toHaveLength(350);
  expect(own.length).toBeGreaterThan(3450);
  expect(own.length).toBeLessThanOrEqual(3500);
});

test("a region with other words and without profiles gets a demo as well", () => {
  const other: RegionConfig = {
    ...config,
    profiles: [],
    intensities: [],
    segments: [],
    combinations: null,
    postcodes: [],
    deliveryForms: [{ code: "f1", name: "Begeleiding" }],
    expertise: config.expertise
      .slice(0, 3)
      .map((term) => ({ ...term, code: `eigen-${term.code}` })),
  };
  const strange = demoRegisters(other, { seed: 4, today, size: { suppliers: 12 } });

  expect(strange["offers.csv"].length).toBeGreaterThan(12);
  expect(new Set(strange["offers.csv"].map((row) => row.delivery_form))).toEqual(new Set(["f1"]));
  expect(strange["offers.csv"].every(({ profile, segment }) => !profile && !segment)).toBe(true);
  expect(strange["combinations.csv"]).toEqual([]);
});

function offerPlaces(): string[] {
  return offers.flatMap((offer) => {
    const locations = offer.locations as string[];
    return (locations.length > 0 ? locations : [""]).map((l) => `${text(offer.offer_code)}/${l}`);
  });
}

function codes(named: { code: string }[]): Set<string> {
  return new Set(named.map(({ code }) => code));
}

function text(cell: unknown): string {
  return String(cell);
}

function texts(registers: Registers): string {
  const table = <File extends RegisterFile>(file: File) => tableOf(file, registers[file]);
  return JSON.stringify((Object.keys(COLUMNS) as RegisterFile[]).map((file) => table(file)));
}
