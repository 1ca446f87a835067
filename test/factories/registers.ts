/** Rows of registers that are valid together, to import or to spoil. */
import { writeFileSync } from "node:fs";
import path from "node:path";

import { stringify } from "csv-stringify/sync";

import type { RegionConfig } from "~/domain/catalogue/public";

import { aRegion } from "./a-region";
import { REFERRAL_RULES, REFERRERS } from "./referral-rules";

export type Cells = Record<string, string>;
export type RegisterName =
  | "providers"
  | "locations"
  | "offers"
  | "waiting_times"
  | "quality"
  | "marks"
  | "contracts"
  | "combinations"
  | "contacts"
  | "preliminary_services";

/** Rows by register. */
export type RegisterRows = Record<RegisterName, Cells[]>;

/** The region that these registers are valid in; "oud" is a delivery form that has ended. */
export function aRegisterRegion(): RegionConfig {
  const { laws, intensities, deliveryForms, ...region } = aRegion();
  return {
    ...region,
    ...{ referrers: REFERRERS, referral: REFERRAL_RULES },
    laws: [...laws, { code: "wmo", name: "Wmo", regime: "wmo" }],
    intensities: [...intensities, { code: "jw-midden", name: "Midden", law: "jeugdwet", order: 3 }],
    deliveryForms: [...deliveryForms, { code: "oud", name: "Oude vorm", until: "2026-06-30" }],
    goalTypes: ["develop", "recover", "stabilise"].map((code) => ({ code, name: code })),
    indicators: [
      {
        ...{ code: "ind-uitval", name: "Uitval", definition: "Wie eerder stopt", source: "eigen" },
        ...{ direction: "lower" as const, measureAfterQuarters: [2] },
      },
    ],
  };
}

/** Two providers and their combination, one offer at home and two at a place. */
export function registerRows(): RegisterRows {
  return {
    providers: [aProviderRow("p001", "De Zilte Kreek"), aProviderRow("p002", "Het Lage Land")],
    locations: [aLocationRow("p001", "l1"), aLocationRow("p001", "l2")],
    offers: [
      anOfferRow("p001", "o1", { locations: "l1|l2" }),
      anOfferRow("p002", "o2", { title: "Hulp aan huis" }),
      anOfferRow("c01", "o3", { title: "Hulp van de combinatie" }),
    ],
    waiting_times: [
      aWaitRow("o1", "l1"),
      aWaitRow("o1", "l2", { status: "stop", stop_from: "2026-11-01", stop_reason: "verhuizing" }),
      aWaitRow("o2", ""),
    ],
    quality: [
      {
        ...{ provider_code: "p001", indicator: "ind-uitval", period: "2025", numerator: "3" },
        ...{ denominator: "60", method: "registratie", narrative: "Drie mensen stopten eerder." },
      },
    ],
    marks: [
      {
        ...{ provider_code: "p001", mark: "HKZ", number: "007-a", issuer: "Keurhuis" },
        valid_until: "2027-12-31",
      },
    ],
    contracts: [aContractRow("k1", "p001"), aContractRow("k2", "p002"), aContractRow("k3", "c01")],
    combinations: [
      {
        ...{ combination_code: "c01", name: "Samen Verder", segment: "seg-b" },
        ...{ lead_provider_code: "p001", member_provider_codes: "p001|p002" },
        target_group: "Gezinnen met meer vragen tegelijk",
      },
    ],
    contacts: [
      {
        ...{ municipality_code: "0405", kind: "access", name: "Wijkteam", phone: "0229 123456" },
        ...{ hours: "ma-vr 9-17", website: "https://wijkteam.example.nl" },
      },
    ],
    preliminary_services: [
      {
        ...{ municipality_code: "0405", name: "Inloop", target_group: "Ouders" },
        ...{ description_plain: "Koffie en gesprek.", website: "", phone: "" },
        expertise: "exp-autisme",
      },
    ],
  };
}

export function aProviderRow(code: string, name: string, more: Cells = {}): Cells {
  return {
    ...{ provider_code: code, legal_name: `${name} B.V.`, trade_name: name, kvk: "01234567" },
    ...{ agb: "00123456", size_class: "klein", website: "https://aanbieder.example.nl" },
    ...{ email: "info@aanbieder.example.nl", phone: "+31229123456", languages: "nl" },
    ...{ description_professional: "Voor verwijzers.", description_plain: "Wij helpen u." },
    ...more,
  };
}

export function aLocationRow(provider: string, code: string, more: Cells = {}): Cells {
  return {
    ...{ provider_code: provider, location_code: code, name: `Locatie ${code}`, street: "Kade" },
    ...{ house_number: "1a", postcode: "1621 AB", city: "Hoorn", municipality_code: "0405" },
    ...{ lat: "52.64", lon: "5.06", ...more },
  };
}

export function anOfferRow(supplier: string, code: string, more: Cells = {}): Cells {
  return {
    ...{ provider_code: supplier, offer_code: code, title: "Begeleiding", law: "jeugdwet" },
    ...{ segment: "seg-b", profile: "p01", intensities: "jw-licht|jw-zwaar" },
    ...{ delivery_form: "ambulant", age_min: "4", age_max: "17", municipalities: "0405|0388" },
    ...{ locations: "", expertise: "exp-autisme", roles: "main|sub", consult: "yes" },
    ...{ transport: "combined", education_level: "hbo", goal_types: "develop|recover" },
    ...{ continues_after_18: "no", languages: "nl", description_professional: "Vakmatig." },
    ...{ description_plain: "Wij komen bij u langs.", ...more },
  };
}

export function aWaitRow(offer: string, location: string, more: Cells = {}): Cells {
  return {
    ...{ offer_code: offer, location_code: location, status: "open", weeks_to_intake: "2" },
    ...{ weeks_to_start: "4", number_waiting: "3", places_free: "1", as_of: "2026-11-01" },
    ...{ source: "aanbieder", full_until: "", stop_from: "", stop_to: "", stop_reason: "" },
    ...{ decision_ref: "", ...more },
  };
}

export function aContractRow(code: string, supplier: string, more: Cells = {}): Cells {
  return {
    ...{ contract_code: code, provider_code: supplier, law: "", segment: "", profile: "" },
    ...{ intensities: "", roles: "", acceptance_duty: "yes", from: "2026-01-01", to: "" },
    ...more,
  };
}

/** Many offers of one title, open and 20 weeks away, whose codes stay; valid in `aRegion()` itself. */
export function manyOffers(size: {
  suppliers: number;
  offersEach: number;
  title: string;
  asOf: string;
}): Partial<RegisterRows> {
  const { title, asOf } = size;
  const suppliers = Array.from({ length: size.suppliers }, (_, i) => `p${i}`);
  const offers = suppliers.flatMap((supplier) =>
    Array.from({ length: size.offersEach }, (_, i) => ({ supplier, code: `${supplier}-o${i}` })),
  );
  const offered = { title, locations: "l1", goal_types: "develop" };
  const wait = { as_of: asOf, weeks_to_start: "20" };
  return {
    providers: suppliers.map((code) => aProviderRow(code, `Zorghuis ${code}`)),
    locations: suppliers.map((code) => aLocationRow(code, "l1")),
    offers: offers.map(({ supplier, code }) => anOfferRow(supplier, code, offered)),
    waiting_times: offers.map(({ code }) => aWaitRow(code, "l1", wait)),
    contracts: suppliers.map((code) => aContractRow(`c-${code}`, code)),
  };
}

export type CsvStyle = { separator?: "," | ";"; lineEnd?: "\n" | "\r\n"; mark?: boolean };

/** Writes the registers that have rows into a folder. */
export function writeRegisters(
  folder: string,
  rows: { [N in RegisterName]?: Cells[] | null },
  style: CsvStyle = {},
): void {
  for (const [name, cells] of Object.entries(rows)) {
    if (cells === null) continue;
    const text = stringify(cells, {
      header: true,
      bom: style.mark ?? false,
      delimiter: style.separator ?? ",",
      record_delimiter: style.lineEnd ?? "\n",
      quoted_match: /[\r\n]/,
    });
    writeFileSync(path.join(folder, `${name}.csv`), text);
  }
}
