/** The page of one offer in words: made on the server, in one language. */
import { pageMap } from "~/components/map/page-map";
import type { MapView } from "~/components/map/map-view";
import type { DatedDefinition, RegionConfig } from "~/domain/catalogue/public";
import { type DayNumber, dayNumber, type IsoDay } from "~/domain/kernel/day";
import type {
  Address,
  OfferPlaceView,
  OfferView,
  SupplierSummary,
} from "~/domain/providers/public";
import type { Language } from "~/i18n/language";
import type { DimensionNames, Names } from "~/i18n/names";
import type { providers } from "~/i18n/nl/providers";
import type { search } from "~/i18n/nl/search";
import { observedLines, type WaitTexts, type WaitWords, waitWords } from "~/i18n/wait-words";
import { href } from "~/web/href";

export type PageTexts = { providers: typeof providers; search: typeof search; waits: WaitTexts };
export type WordSource = {
  region: RegionConfig;
  language: Language;
  texts: PageTexts;
  names: Names;
  dimensions: DimensionNames;
  today: DayNumber;
  /** By indicator, for pages that show figures. */
  definitions?: Record<string, DatedDefinition[]>;
};

type FactWords = { name: string; value: string };
export type SupplierLink = { name: string; to: string };

export type PlaceRow = {
  id: string;
  /** Null: at home. */
  name: string | null;
  address: string | null;
  badge: WaitWords["badge"];
  more: string[];
  firstTalk: string;
  start: string;
  waiting: string;
  asOf: string;
};

export type OfferPageView = {
  code: string;
  title: string;
  supplier: SupplierLink;
  plain: string;
  professional: string;
  facts: FactWords[];
  professionalFacts: FactWords[];
  places: PlaceRow[];
  map: MapView | null;
};

export function offerPageView(offer: OfferView, source: WordSource): OfferPageView {
  return {
    code: offer.code,
    title: offer.title,
    supplier: supplierLink(offer.supplier),
    plain: offer.plain,
    professional: offer.professional,
    facts: factsOf(offer, source),
    professionalFacts: professionalFactsOf(offer, source),
    places: offer.places.map((place) => placeRow(place, source)),
    map: pageMap(
      offer.places.map(({ place }) => place),
      { ...source, of: "offer" },
    ),
  };
}

export function supplierLink({ kind, slug, name }: SupplierSummary): SupplierLink {
  const to =
    kind === "combination"
      ? href("/zorgcombinaties/:slug", { slug })
      : href("/aanbieders/:slug", { slug });
  return { name, to };
}

function factsOf(offer: OfferView, { texts, names }: WordSource): FactWords[] {
  const { providers: words, search } = texts;
  const named = (param: Parameters<Names>[0], codes: string[]) =>
    words.and(codes.map((code) => names(param, code)));
  return [
    { name: words.ages, value: search.ages(offer.ageMin, offer.ageMax) },
    { name: words.expertise, value: named("expertise", offer.expertise) },
    { name: words.form, value: names("vorm", offer.deliveryForm) },
    { name: words.municipalities, value: named("gemeente", offer.municipalities) },
    { name: words.languages, value: named("taal", offer.languages) },
    {
      name: words.goals,
      value: named("doel", offer.goalTypes),
    },
    { name: words.transport, value: words.transports[offer.transport] ?? offer.transport },
    ...(offer.ageMin < 18
      ? [
          {
            name: words.after18,
            value: offer.continuesAfter18 ? words.after18Yes : words.after18No,
          },
        ]
      : []),
    { name: words.law, value: names("wet", offer.law) },
  ];
}

/** Of the region's own dimensions those that it has, in its own words. */
function professionalFactsOf(
  offer: OfferView,
  { texts, names, dimensions }: WordSource,
): FactWords[] {
  const { providers: words } = texts;
  const { segment, first, second } = dimensions;
  const orNothing = (param: Parameters<Names>[0], code: string | null) =>
    code === null ? "" : names(param, code);
  const intensities = offer.intensities.map((code) => names("intensiteit", code));
  return [
    ...(segment ? [{ name: segment, value: orNothing("segment", offer.segment) }] : []),
    ...(first ? [{ name: first, value: orNothing("profiel", offer.profile) }] : []),
    ...(second ? [{ name: words.contracted(second), value: words.and(intensities) }] : []),
    { name: words.roles, value: words.and(offer.roles.map((role) => words.role[role] ?? role)) },
    { name: words.consult, value: offer.consult ? words.consultYes : words.consultNo },
    { name: words.education, value: orNothing("opleidingsniveau", offer.educationLevel) },
    { name: words.code, value: offer.code },
  ];
}

function placeRow(offered: OfferPlaceView, { texts, today }: WordSource): PlaceRow {
  const { place, wait } = offered;
  const { providers: words, waits } = texts;
  const asOfText = (day: IsoDay) => words.given(waits.day(day), waits.age(today - dayNumber(day)));
  const weeks = (n: number | null) => (n === null ? words.notGiven : words.weeks(n));
  const said = waitWords(wait, waits, {
    today,
    stop: offered.stop,
    closure: offered.closure,
    fullUntil: offered.fullUntil,
    placesFree: offered.placesFree,
    observed: offered.observed,
  });
  return {
    id: offered.id,
    name: place?.name ?? null,
    address: place && addressText(place),
    badge: said.badge,
    more:
      wait.asOf === null ? [...said.weeks, ...observedLines(offered.observed, waits)] : said.more,
    firstTalk: weeks(wait.weeksToIntake),
    start: weeks(wait.weeksToStart),
    waiting: wait.asOf === null ? words.notGiven : String(offered.numberWaiting ?? words.notGiven),
    asOf: wait.asOf === null ? words.notGiven : asOfText(wait.asOf),
  };
}

export function addressText({
  street,
  houseNumber,
  postcode,
  city,
}: Pick<Address, "street" | "houseNumber" | "postcode" | "city">): string {
  const line = [street, houseNumber].filter(Boolean).join(" ");
  const spaced = postcode.replace(/^(\d{4})\s*([A-Z]{2})$/i, "$1 $2");
  return [line, `${spaced} ${city}`].filter(Boolean).join(", ");
}
