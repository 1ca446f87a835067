/** What the shipped region says as fact agrees with the reference data, where that is at hand. */
import { existsSync, readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";

import { readRegion } from "./read-region.server";
import { readRegionFile } from "./read-region-file.server";
import type { RegionConfig } from "./region-config";

const REFERENCE = "../shared/reference";
const reason = `the reference data are not at ${REFERENCE}`;

const region = newestVersion();

function newestVersion(): RegionConfig {
  const read = readRegion(readRegionFile("prisma/regions/westfriesland-2020.yaml"));
  const newest = read.ok ? read.value.at(-1) : undefined;
  if (!newest) throw new Error("The shipped region is not sound.");
  return newest;
}

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(`${REFERENCE}/${file}`), { columns: true });
}

test("the seven municipalities have the codes, names and centres of CBS", (context) => {
  context.skip(!existsSync(REFERENCE), reason);
  const facts = rows("municipalities.csv").filter((row) => row["regio_westfriesland"] === "1");
  expect(facts).toHaveLength(7);
  for (const { gemeentecode, naam, lat, lon } of facts) {
    const own = region.municipalities.find(({ code }) => code === gemeentecode);
    expect(own?.name).toBe(naam);
    expect(Math.abs((own?.lat ?? 0) - Number(lat))).toBeLessThan(0.01);
    expect(Math.abs((own?.lon ?? 0) - Number(lon))).toBeLessThan(0.01);
  }
  expect(region.municipalities).toHaveLength(7);
});

test("the 62 postcodes with addresses lie where GeoNames has them", (context) => {
  context.skip(!existsSync(REFERENCE), reason);
  const facts = rows("postcodes-westfriesland.csv").filter((row) => row["soort"] === "adres");
  expect(facts).toHaveLength(62);
  for (const { pc4, gemeentecode, lat, lon } of facts) {
    const own = region.postcodes.find(({ postcode }) => postcode === pc4);
    expect(own?.municipality).toBe(gemeentecode);
    expect(Math.abs((own?.lat ?? 0) - Number(lat))).toBeLessThan(0.01);
    expect(Math.abs((own?.lon ?? 0) - Number(lon))).toBeLessThan(0.01);
  }
  expect(region.postcodes).toHaveLength(62);
});

test("the holidays are those of the Algemene termijnenwet, article 3", () => {
  expect(region.holidays).toEqual([2026, 2027].flatMap(holidaysOf));
});

test("everything that no source states is labelled as fictional", () => {
  const labelled = [
    ...region.profiles,
    ...region.arrangements,
    ...region.judgementFactors,
    ...region.contacts.filter(({ phone }) => phone !== "112"),
    ...region.paymentTerms.filter(({ code }) => code !== "hersteltraject"),
  ];
  expect(labelled.filter(({ fictional }) => !fictional)).toEqual([]);
  expect(labelled.length).toBeGreaterThan(100);
});

test("every profile at each of its intensities has a tariff in both periods, and 2026 differs", () => {
  for (const { code, seconds } of region.profiles)
    for (const second of seconds) {
      const tariffs = region.arrangements
        .filter(({ profile, intensity }) => profile === code && intensity === second)
        .map(({ from, tariffCents }) => ({ from, tariffCents }));
      expect(tariffs.map(({ from }) => from)).toEqual(["2020-01-01", "2026-01-01"]);
      expect(tariffs[0]?.tariffCents).not.toBe(tariffs[1]?.tariffCents);
    }
});

test("what a person reads has an English name and, where it needs one, a plain Dutch sentence", () => {
  const named = [
    ...region.laws,
    ...region.segments,
    ...region.profiles,
    ...region.intensities,
    ...region.indicators,
    ...region.referrers,
    ...region.deliveryForms,
    ...region.goalTypes,
    ...region.expertise,
  ];
  expect(named.filter(({ nameEn, plain }) => !nameEn || !plain).map(({ code }) => code)).toEqual(
    [],
  );
});

test("what the back office calls by letters has an everyday word in both languages", () => {
  const { segment, first, second } = region.classification;
  const office = [segment, first, second, ...region.segments, ...region.intensities];
  const said = office.flatMap((named) => [named?.plain ?? "", named?.plainEn ?? ""]);
  expect(said.filter((word) => word === "" || /segment|intensit|arrangement/i.test(word))).toEqual(
    [],
  );
});

function holidaysOf(year: number): string[] {
  const easter = easterOf(year);
  return [
    `${year}-01-01`,
    `${year}-04-27`,
    `${year}-05-05`,
    `${year}-12-25`,
    `${year}-12-26`,
    ...[-2, 1, 39, 50].map((days) =>
      new Date(easter + days * 86_400_000).toISOString().slice(0, 10),
    ),
  ].toSorted();
}

/** Butcher's rule, for the Gregorian calendar. */
function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leap = century - Math.floor(century / 4);
  const moon = (leap - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full =
    moon -
    Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - leap) % 7;
  const day = full - weekday;
  const month = 3 + Math.floor((day + 40) / 44);
  return Date.UTC(year, month - 1, day + 28 - 31 * Math.floor(month / 4));
}
