/** The page of a provider or a care combination in words: made on the server, in one language. */
import { bestPlace } from "./best-place";
import type { ContactWays } from "./contact-facts";
import { addressText, type SupplierLink, supplierLink, type WordSource } from "./offer-view";
import { pageMap } from "~/components/map/page-map";
import type { MapView } from "~/components/map/map-view";
import type {
  Address,
  MarkView,
  OfferView,
  QualityView,
  SupplierSummary,
  SupplierView,
} from "~/domain/providers/public";
import { measuredBy } from "~/domain/catalogue/public";
import { type WaitWords, waitWords } from "~/i18n/wait-words";
import { href } from "~/web/href";

type OfferLine = {
  code: string;
  title: string;
  to: string;
  ages: string;
  where: string;
  wait: WaitWords | null;
};

export type QualityWords = {
  /** Per cent, or that there are too few. */
  outcome: string;
  numerator: string;
  denominator: string;
  period: string;
  /** Which definition it was measured by, where there was more than one. */
  definition: string | null;
  method: string;
  narrative: string;
};

export type SupplierPageView = {
  name: string;
  plain: string;
  professional: string;
  contact: ContactWays;
  languages: string;
  registration: SupplierView["registration"];
  groups: { name: string; offers: OfferLine[] }[];
  places: { name: string; address: string }[];
  map: MapView | null;
  /** By indicator, the newest period first: a development of one's own, no comparison. */
  quality: { name: string; to: string; figures: QualityWords[] }[];
  marks: (MarkView & { until: string })[];
  combinations: SupplierLink[];
};

export function supplierPageView(
  supplier: SupplierView,
  combinations: SupplierSummary[],
  source: WordSource,
): SupplierPageView {
  const { texts, names } = source;
  const { phone, email, website } = supplier;
  const places = placesOf(supplier.offers);
  const laws = [...new Set(supplier.offers.map(({ law }) => law))];
  return {
    name: supplier.name,
    plain: supplier.plain,
    professional: supplier.professional,
    contact: { phone, email, website },
    languages: texts.providers.and(supplier.languages.map((code) => names("taal", code))),
    registration: supplier.registration,
    groups: laws.map((law) => ({
      name: names("wet", law),
      offers: supplier.offers.filter((o) => o.law === law).map((offer) => offerLine(offer, source)),
    })),
    places: places.map((place) => ({ name: place.name, address: addressText(place) })),
    map: pageMap(places, { ...source, of: "supplier" }),
    quality: qualityOf(supplier.quality, source),
    marks: supplier.marks.map((mark) => ({
      ...mark,
      until: mark.validUntil ? texts.waits.day(mark.validUntil) : texts.providers.noEnd,
    })),
    combinations: combinations.map(supplierLink),
  };
}

function offerLine(offer: OfferView, { texts, today }: WordSource): OfferLine {
  const { search, waits } = texts;
  const best = bestPlace(offer.places, today);
  const cities = [...new Set(offer.places.flatMap(({ place }) => place?.city ?? []))];
  const isAtHome = offer.places.some(({ place }) => place === null);
  const at = cities.length > 0 ? [search.where.at(texts.providers.and(cities))] : [];
  return {
    code: offer.code,
    title: offer.title,
    to: href("/aanbod/:code", { code: offer.code }),
    ages: search.ages(offer.ageMin, offer.ageMax),
    where: [...at, ...(isAtHome ? [search.where.atHome] : [])].join(" · "),
    wait:
      best &&
      waitWords(best.wait, waits, {
        today,
        stop: best.stop,
        closure: best.closure,
        observed: best.observed,
      }),
  };
}

/** Each building once, however much is given there. */
function placesOf(offers: OfferView[]): Address[] {
  const all = offers.flatMap(({ places }) => places.flatMap(({ place }) => place ?? []));
  const byAddress = new Map(
    all.map((place) => [`${place.name} ${addressText(place)}`, place] as const),
  );
  return [...byAddress.values()].toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}

function qualityOf(all: QualityView[], source: WordSource): SupplierPageView["quality"] {
  const newestFirst = all.toSorted((a, b) => b.period.localeCompare(a.period));
  const indicators = [...new Set(newestFirst.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => ({
    name: source.names("indicator", indicator),
    to: `${href("/indicatoren")}#${indicator}`,
    figures: newestFirst
      .filter((figure) => figure.indicator === indicator)
      .map((figure) => qualityWords(figure, source)),
  }));
}

function qualityWords(figure: QualityView, { texts, definitions }: WordSource): QualityWords {
  const { indicator, period, method, narrative, percentage, numerator, n } = figure;
  const known = definitions?.[indicator] ?? [];
  const by = known.length > 1 ? measuredBy(known, period) : null;
  const words = texts.providers;
  const count = (number: number | null) => (number === null ? words.notShown : String(number));
  return {
    outcome: percentage === null ? words.tooFew : words.percent(percentage),
    ...{ numerator: count(numerator), denominator: count(n) },
    ...{ period, method, narrative },
    definition: by && words.measuredBy(by.from),
  };
}
