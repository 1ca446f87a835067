/**
 * Help in a segment that is free to walk into, where the region has one: no profile, no intensity and
 * no tariff (I2), but listed under a contract like everything that may be found.
 */
import type { Law, Segment } from "~/domain/catalogue/region/region-config";
import { isoDay } from "~/domain/kernel/day";

import type { Market } from "./market";
import type { DemoOffer } from "./offers";
import { stream, type Random } from "./random";
import type { Row } from "./registers";
import type { DemoSupplier } from "./suppliers";
import { FREE_TEXTS, type FreeText } from "./texts/free-texts";
import { plainTheme, THEMES } from "./texts/themes";

const MOST = 20;
const LEAST = 2;
/** Those of the demo accounts keep to what they had. */
const FIRST_FOUR = 4;

/** About one for six suppliers, the texts in turn. */
export function freeOffersOf(market: Market, suppliers: DemoSupplier[]): DemoOffer[] {
  const segment = market.config.segments.find(({ access }) => access === "free");
  if (!segment) return [];
  const random = stream(market.seed, "free");
  const count = Math.max(LEAST, Math.min(MOST, Math.round(suppliers.length / 6)));
  const left = random.shuffled(suppliers.slice(FIRST_FOUR));
  return Array.from({ length: count }, (_, index) => {
    const text = FREE_TEXTS[index % FREE_TEXTS.length]!;
    const at = left.findIndex((supplier) => lawFor(supplier, segment, text) !== undefined);
    const [supplier] = at >= 0 ? left.splice(at, 1) : [];
    return supplier ? freeOffer(market, { supplier, segment, text }, random) : null;
  }).filter((offer) => offer !== null);
}

function lawFor({ laws }: DemoSupplier, segment: Segment, { regime }: FreeText): Law | undefined {
  return laws.find((law) => law.regime === regime && segment.laws.includes(law.code));
}

function freeOffer(
  market: Market,
  { supplier, segment, text }: { supplier: DemoSupplier; segment: Segment; text: FreeText },
  random: Random,
): DemoOffer {
  const law = lawFor(supplier, segment, text)!;
  const [term = ""] = text.terms;
  const theme = THEMES.find((known) => known.term === term) ?? plainTheme(term, market.label(term));
  const [youngest, oldest] = text.ages;
  const { kind } = text;
  return {
    ...{ segment, profile: null, supplier, law, theme, kind },
    code: `${supplier.code}-v01`,
    form: market.form(kind, { law, theme }),
    ages: { youngest, oldest, who: "iedereen", group: "iedereen", terms: [] },
    title: text.title,
    intensities: [],
    roles: ["main"],
    municipalities: kind === "home" ? supplier.serves : supplier.serves.slice(0, 3),
    places: kind === "home" ? [] : supplier.places.slice(0, random.whole(1, 2)),
    expertise: market.known(text.terms),
    consult: false,
    transport: "no",
    educationLevel: null,
    goals: ["develop"],
    continuesAfter18: law.regime === "jeugdwet" && oldest > 18,
    languages: supplier.languages,
    professional: text.professional,
    plain: text.plain,
  };
}

/** What is free to use is contracted without intensities, for as long as it lasts. */
export function freeContractsOf(market: Market, offers: DemoOffer[]): Row<"contracts.csv">[] {
  const year = Number(isoDay(market.today).slice(0, 4));
  return offers.map(({ supplier, law, segment }) => ({
    contract_code: `${supplier.code}-kv`,
    provider_code: supplier.code,
    law: law.code,
    segment: segment?.code ?? null,
    profile: null,
    intensities: [],
    roles: ["main"],
    acceptance_duty: false,
    from: `${year - 1}-01-01`,
    to: null,
  }));
}
