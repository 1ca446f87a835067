/** A small region's registers as CSV: suppliers with offers at a place, waits and contracts. */
import { writeFileSync } from "node:fs";
import path from "node:path";

export type RegisterFolder = { suppliers: number; offersEach: number; title: string; asOf: string };

/** Writes the files; the codes are those of `aRegion()`, and the same for every title. */
export function writeRegisters(folder: string, content: RegisterFolder): void {
  const suppliers = Array.from({ length: content.suppliers }, (_, i) => `p${i}`);
  const offers = suppliers.flatMap((supplier) =>
    Array.from({ length: content.offersEach }, (_, i) => ({ supplier, code: `${supplier}-o${i}` })),
  );
  const save = (name: string, rows: Record<string, string>[]) =>
    writeFileSync(path.join(folder, name), asCsv(rows));

  save("providers.csv", suppliers.map(aProvider));
  save("locations.csv", suppliers.map(aLocation));
  save(
    "offers.csv",
    offers.map(({ supplier, code }) => anOffer(supplier, code, content.title)),
  );
  save(
    "waiting_times.csv",
    offers.map(({ code }) => aWait(code, content.asOf)),
  );
  save("contracts.csv", suppliers.map(aContract));
}

function asCsv(rows: Record<string, string>[]): string {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return lines.map((line) => `${line.join(",")}\n`).join("");
}

function aProvider(provider_code: string) {
  return {
    provider_code,
    legal_name: `Zorghuis ${provider_code}`,
    trade_name: "",
    kvk: "12345678",
    agb: "12345678",
    size_class: "",
    website: "",
    email: "",
    phone: "",
    languages: "nl",
    description_professional: "Hulp in de regio.",
    description_plain: "Wij helpen in de buurt.",
  };
}

function aLocation(provider_code: string) {
  return {
    provider_code,
    location_code: "l1",
    name: `Huis ${provider_code}`,
    street: "",
    house_number: "",
    postcode: "1621AA",
    city: "Hoorn",
    municipality_code: "0405",
    lat: "52.64",
    lon: "5.06",
  };
}

function anOffer(provider_code: string, offer_code: string, title: string) {
  return {
    provider_code,
    offer_code,
    title,
    law: "jeugdwet",
    segment: "seg-b",
    profile: "p01",
    intensities: "jw-licht|jw-zwaar",
    delivery_form: "ambulant",
    age_min: "6",
    age_max: "18",
    municipalities: "0405|0388",
    locations: "l1",
    expertise: "exp-autisme",
    roles: "main|sub",
    consult: "no",
    transport: "no",
    education_level: "",
    goal_types: "develop",
    continues_after_18: "no",
    languages: "nl",
    description_professional: "Begeleiding.",
    description_plain: "Rust in huis.",
  };
}

function aWait(offer_code: string, as_of: string) {
  return {
    offer_code,
    location_code: "l1",
    status: "open",
    weeks_to_intake: "1",
    weeks_to_start: "20",
    number_waiting: "",
    places_free: "",
    as_of,
    source: "register",
    full_until: "",
    stop_from: "",
    stop_to: "",
    stop_reason: "",
    decision_ref: "",
  };
}

function aContract(provider_code: string) {
  return {
    contract_code: `c-${provider_code}`,
    provider_code,
    law: "jeugdwet",
    segment: "",
    profile: "",
    intensities: "",
    roles: "",
    acceptance_duty: "no",
    from: "2020-01-01",
    to: "",
  };
}
