import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { parse } from "csv-parse/sync";
import { afterAll, expect, test } from "vitest";

import type { RegisterFile } from "./registers";
import { writeDemoRegisters } from "./write-demo.server";
import { theRegion } from "~test/factories/region";

const today = "2026-11-22";
const folder = mkdtempSync(path.join(tmpdir(), "demo-"));
const summary = writeDemoRegisters(theRegion(), folder, { seed: 2026, today });

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The columns as the contract (architecture, section 6) names them. */
const HEADERS: Record<RegisterFile, string> = {
  "providers.csv":
    "provider_code,legal_name,trade_name,kvk,agb,size_class,website,email,phone,languages,description_professional,description_plain",
  "locations.csv":
    "provider_code,location_code,name,street,house_number,postcode,city,municipality_code,lat,lon",
  "offers.csv":
    "provider_code,offer_code,title,law,segment,profile,intensities,delivery_form,age_min,age_max,municipalities,locations,expertise,roles,consult,transport,education_level,goal_types,continues_after_18,languages,description_professional,description_plain",
  "waiting_times.csv":
    "offer_code,location_code,status,weeks_to_intake,weeks_to_start,number_waiting,places_free,as_of,source,full_until,stop_from,stop_to,stop_reason,decision_ref",
  "quality.csv": "provider_code,indicator,period,numerator,denominator,method,narrative",
  "marks.csv": "provider_code,mark,number,issuer,valid_until",
  "contracts.csv":
    "contract_code,provider_code,law,segment,profile,intensities,roles,acceptance_duty,from,to",
  "combinations.csv":
    "combination_code,name,segment,lead_provider_code,member_provider_codes,target_group",
  "contacts.csv": "municipality_code,kind,name,phone,hours,website",
  "preliminary_services.csv":
    "municipality_code,name,target_group,description_plain,website,phone,expertise",
};

test.each(Object.entries(HEADERS))("%s has the columns of the contract", (file, header) => {
  const content = readFileSync(path.join(folder, file), "utf8");

  expect(content.split("\n")[0]).toBe(header);
  expect(rowsOf(file)).toHaveLength(summary[file as RegisterFile]);
});

test("help at home has no location, and numbers keep their zeros", () => {
  const offers = rowsOf("offers.csv");
  const home = offers.filter(({ delivery_form: form }) => form === "crisis");
  const waits = rowsOf("waiting_times.csv");

  expect(home.length).toBeGreaterThan(0);
  expect(home.every(({ locations }) => locations === "")).toBe(true);
  for (const { offer_code: code } of home) {
    const own = waits.filter((wait) => wait["offer_code"] === code);
    expect(own.every(({ location_code: location }) => location === "")).toBe(true);
  }
  expect(
    rowsOf("providers.csv").every(({ kvk, agb }) => /^\d{8} \d{8}$/.test(`${kvk} ${agb}`)),
  ).toBe(true);
});

function rowsOf(file: string): Record<string, string>[] {
  const content = readFileSync(path.join(folder, file), "utf8");
  return parse(content, { columns: true });
}
