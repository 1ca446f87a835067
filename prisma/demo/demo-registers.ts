/**
 * The registers of a region that does not exist: believable, varied, and wholly made up. The same
 * seed, day and configuration give the same rows.
 */
import type { RegionConfig } from "~/domain/catalogue/region/region-config";
import { dayNumber, type IsoDay } from "~/domain/kernel/day";

import { combinationOffers, demoCombinations, type DemoCombination } from "./combinations";
import { contractsOf } from "./contracts";
import { freeContractsOf, freeOffersOf } from "./free-offers";
import { marketOf, type Market } from "./market";
import { contactsOf, fictionalPhone, preliminaryServicesOf } from "./municipal";
import { offersOf, type DemoOffer } from "./offers";
import { marksOf, qualityOf } from "./quality";
import { stream } from "./random";
import type { Registers, Row } from "./registers";
import { demoSizes, type DemoSize } from "./size";
import { demoSuppliers, type DemoSupplier } from "./suppliers";
import { waitsOf } from "./waits";

export type DemoOptions = { seed: number; today: IsoDay; size?: DemoSize };

export function demoRegisters(config: RegionConfig, options: DemoOptions): Registers {
  const market = marketOf(config, options.seed, dayNumber(options.today));
  const sizes = demoSizes(options.size ?? {});
  const suppliers = demoSuppliers(market, sizes.suppliers);
  const free = freeOffersOf(market, suppliers);
  const counts = sizes.offersOf(
    suppliers.map(({ size }) => size),
    free.length,
  );
  const combinations = config.combinations ? demoCombinations(market, suppliers) : [];
  const given = [
    ...suppliers.map((supplier, index) => offersOf(market, supplier, counts[index] ?? 1)),
    ...combinations.map((combination) => combinationOffers(market, combination)),
  ];
  const offers = [...given.flat(), ...free];
  const all = [...suppliers, ...combinations.map(({ supplier }) => supplier)];

  return {
    "providers.csv": suppliers.map((supplier, index) => providerRow(market, supplier, index)),
    "locations.csv": all.flatMap(locationRows),
    "offers.csv": offers.map(offerRow),
    "waiting_times.csv": offers.flatMap((offer) => waitsOf(market, offer)),
    "quality.csv": suppliers.flatMap((supplier) => qualityOf(market, supplier)),
    "marks.csv": suppliers.flatMap((supplier) => marksOf(market, supplier)),
    "contracts.csv": [
      ...given.flatMap((own) => contractsOf(market, own)),
      ...freeContractsOf(market, free),
    ],
    "combinations.csv": combinations.map(combinationRow),
    "contacts.csv": contactsOf(market),
    "preliminary_services.csv": preliminaryServicesOf(market),
  };
}

function providerRow(market: Market, supplier: DemoSupplier, index: number): Row<"providers.csv"> {
  const random = stream(market.seed, "provider", supplier.code);
  const about = (texts: readonly string[]) => random.pick(texts).replaceAll("{x}", supplier.name);
  return {
    provider_code: supplier.code,
    legal_name: legalName(supplier, random.next()),
    trade_name: supplier.name,
    // No company register and no care register hands out numbers that begin with 00.
    kvk: String(100_000 + index * 37).padStart(8, "0"),
    agb: String(200_000 + index * 41).padStart(8, "0"),
    size_class: supplier.size,
    website: `https://www.${supplier.slug}.example`,
    email: `info@${supplier.slug}.example`,
    phone: fictionalPhone(100_000 + index * 131),
    languages: supplier.languages,
    description_professional: about(supplier.line.professional),
    description_plain: about(supplier.line.plain),
  };
}

function legalName({ name, size }: DemoSupplier, draw: number): string {
  if (name.startsWith("Stichting")) return name;
  if (size === "solo") return name;
  if (size === "large") return `Stichting ${name}`;
  return draw < 0.3 ? `Stichting ${name}` : draw < 0.85 ? `${name} B.V.` : `${name} V.O.F.`;
}

function locationRows({ code, places }: DemoSupplier): Row<"locations.csv">[] {
  return places.map((place) => ({
    provider_code: code,
    location_code: place.code,
    name: place.name,
    street: place.street,
    house_number: place.houseNumber,
    postcode: place.postcode,
    city: place.municipality.name,
    municipality_code: place.municipality.code,
    lat: place.lat,
    lon: place.lon,
  }));
}

function offerRow(offer: DemoOffer): Row<"offers.csv"> {
  return {
    provider_code: offer.supplier.code,
    offer_code: offer.code,
    title: offer.title,
    law: offer.law.code,
    segment: offer.segment?.code ?? null,
    profile: offer.profile?.code ?? null,
    intensities: offer.intensities,
    delivery_form: offer.form.code,
    age_min: offer.ages.youngest,
    age_max: offer.ages.oldest,
    municipalities: offer.municipalities.map(({ code }) => code),
    locations: offer.places.map(({ code }) => code),
    expertise: offer.expertise,
    roles: offer.roles,
    consult: offer.consult,
    transport: offer.transport,
    education_level: offer.educationLevel,
    goal_types: offer.goals,
    continues_after_18: offer.continuesAfter18,
    languages: offer.languages,
    description_professional: offer.professional,
    description_plain: offer.plain,
  };
}

function combinationRow(combination: DemoCombination): Row<"combinations.csv"> {
  return {
    combination_code: combination.supplier.code,
    name: combination.supplier.name,
    segment: combination.segment?.code ?? null,
    lead_provider_code: combination.lead,
    member_provider_codes: combination.members,
    target_group: combination.targetGroup,
  };
}
