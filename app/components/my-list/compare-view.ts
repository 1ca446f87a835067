/**
 * Offers side by side, in words: made on the server, in one language.
 *
 * Every option has the same facts in the same order, and a fact that is missing says so: nothing is
 * marked as better, and nothing orders them but the visitor (I17, W1). Of quality only what was
 * measured, of how many people and when; a figure never stands without its story (W2), which is on
 * the supplier's page.
 */
import { type ContactWays } from "~/components/providers/contact-facts";
import { bestPlace } from "~/components/providers/best-place";
import { supplierLink, type WordSource } from "~/components/providers/offer-view";
import { dayNumber } from "~/domain/kernel/day";
import {
  type MarkView,
  newestOf,
  type OfferView,
  type QualityView,
} from "~/domain/providers/public";
import type { myList } from "~/i18n/nl/my-list";
import { qualityLine } from "~/i18n/quality-line";
import { observedLines, waitWords } from "~/i18n/wait-words";
import { href } from "~/web/href";

/** One piece of text in a cell; `isDutch`: in the provider's own words, whatever the page's language. */
export type Line = { text: string; to?: string; isDutch?: boolean };

export const FACTS = [
  "supplier",
  "what",
  "audience",
  "where",
  "form",
  "now",
  "firstTalk",
  "start",
  "waiting",
  "asOf",
  "wayIn",
  "contact",
  "languages",
  "expertise",
  "transport",
  "after18",
  "quality",
  "marks",
] as const;
export type FactName = (typeof FACTS)[number];

export type OptionView = {
  code: string;
  title: string;
  to: string;
  facts: { name: FactName; lines: Line[] }[];
};

export type Option = {
  offer: OfferView;
  supplier: ContactWays & {
    quality: QualityView[];
    marks: MarkView[];
    /** Who does it together, and who speaks for all; null for one provider. */
    together: { lead: string; members: string[] } | null;
  };
  /** How to get it and what it costs. */
  wayIn: string;
};

export type CompareSource = WordSource & {
  myList: typeof myList;
  /** How many municipalities the region has. */
  municipalities: number;
};

export function optionView(option: Option, source: CompareSource): OptionView {
  const { code, title } = option.offer;
  const known = { ...aboutHelp(option, source), ...aboutWait(option, source) };
  const written: Record<FactName, Line[]> = { ...known, ...aboutSupplier(option, source) };
  const nothing = [{ text: source.myList.notGiven }];
  return {
    ...{ code, title, to: href("/aanbod/:code", { code }) },
    facts: FACTS.map((name) => ({
      name,
      lines: written[name].length > 0 ? written[name] : nothing,
    })),
  };
}

const lines = (...texts: (string | false | null | undefined)[]): Line[] =>
  texts.filter((text) => typeof text === "string" && text !== "").map((text) => ({ text }) as Line);

function aboutHelp({ offer, wayIn }: Option, source: CompareSource) {
  const { texts, names, myList: words } = source;
  const { providers, search } = texts;
  const named = (param: Parameters<typeof names>[0], codes: string[]) =>
    providers.and(codes.map((code) => names(param, code)));
  const stops = offer.continuesAfter18 ? providers.after18Yes : providers.after18No;
  const residents =
    offer.municipalities.length >= source.municipalities
      ? words.everywhere
      : words.residentsOf(offer.municipalities.map((code) => names("gemeente", code)));
  return {
    what: offer.plain ? [{ text: beginOf(offer.plain), isDutch: true }] : [],
    audience: lines(search.ages(offer.ageMin, offer.ageMax), residents),
    where: whereLines(offer, source),
    form: lines(names("vorm", offer.deliveryForm)),
    wayIn: lines(wayIn),
    languages: lines(named("taal", offer.languages)),
    expertise: lines(named("expertise", offer.expertise)),
    transport: lines(providers.transports[offer.transport] ?? offer.transport),
    after18: lines(offer.ageMin < 18 ? stops : words.adults),
  };
}

function whereLines({ places }: OfferView, { texts, myList: words }: CompareSource): Line[] {
  const cities = [...new Set(places.flatMap(({ place }) => place?.city ?? []))];
  const buildings = places.filter(({ place }) => place !== null).length;
  const isAtHome = buildings < places.length;
  return lines(
    cities.length > 0 && texts.search.where.at(texts.providers.and(cities)),
    buildings > 1 && words.places(buildings),
    isAtHome && texts.search.where.atHome,
  );
}

function aboutWait({ offer }: Option, { texts, today, myList: words }: CompareSource) {
  const best = bestPlace(offer.places, today);
  if (!best) return { now: [], firstTalk: [], start: [], waiting: [], asOf: [] };
  const { providers, waits, search } = texts;
  const { wait, place, stop, fullUntil, placesFree } = best;
  const said = waitWords(wait, waits, { today, stop, fullUntil, placesFree });
  const weeks = (n: number | null) => (n === null ? providers.notGiven : providers.weeks(n));
  const at = place ? search.where.at(place.city) : search.where.atHome;
  const asOf =
    wait.asOf && providers.given(waits.day(wait.asOf), waits.age(today - dayNumber(wait.asOf)));
  return {
    now: lines(
      said.badge.label,
      ...(wait.asOf === null ? said.weeks : []),
      ...said.more,
      offer.places.length > 1 && words.shortest(at),
    ),
    firstTalk: lines(weeks(wait.weeksToIntake)),
    start: lines(
      weeks(wait.weeksToStart),
      ...observedLines(best.observed, waits, wait.weeksToStart),
    ),
    waiting: lines(String(best.numberWaiting ?? providers.notGiven)),
    asOf: lines(asOf ?? providers.notGiven),
  };
}

function aboutSupplier({ offer, supplier }: Option, source: CompareSource) {
  const { myList: words, texts, names } = source;
  const { name, to } = supplierLink(offer.supplier);
  const { together, phone, email, website } = supplier;
  const isWeb = website !== null && URL.canParse(website);
  return {
    supplier: [
      { text: name, to, isDutch: true },
      ...lines(together && words.lead(together.lead), together && words.members(together.members)),
    ],
    contact: [
      ...(phone ? [{ text: phone, to: `tel:${phone.replace(/[^\d+]/g, "")}` }] : []),
      ...(email ? [{ text: email, to: `mailto:${email}` }] : []),
      ...(website
        ? [{ text: isWeb ? new URL(website).host : website, ...(isWeb && { to: website }) }]
        : []),
    ],
    quality: [
      ...lines(qualityLine(newestOf(supplier.quality), texts.search.quality, names)),
      ...(supplier.quality.length > 0 ? [{ text: words.qualityMore, to }] : []),
    ],
    marks: supplier.marks.map((mark) => ({ text: markText(mark, source), isDutch: false })),
  };
}

function markText({ mark, validUntil, isExpired }: MarkView, source: CompareSource): string {
  const { myList: words, texts } = source;
  if (validUntil === null) return mark;
  return words[isExpired ? "markExpired" : "mark"](mark, texts.waits.day(validUntil));
}

/** The first sentences, as many as a card has room for. */
function beginOf(text: string): string {
  return /^.{40,}?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
}
