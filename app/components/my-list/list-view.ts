/** The page of my list in words: made on the server, in one language. */
import { type CompareSource, type Option, optionView, type OptionView } from "./compare-view";
import { compareAddress, type HelpView, listText } from "./list-text";
import { bestPlace } from "~/components/providers/best-place";
import { supplierLink } from "~/components/providers/offer-view";
import { type Contact, nearby, type RegionConfig } from "~/domain/catalogue/public";
import { isoDay } from "~/domain/kernel/day";
import type { OfferView } from "~/domain/providers/public";
import { type WaitWords, waitWords } from "~/i18n/wait-words";
import { href } from "~/web/href";

export const MOST_COMPARED = 4;

/** One line of the list; without an offer it is no longer shown. */
export type EntryView = {
  code: string;
  isChosen: boolean;
  offer: {
    title: string;
    to: string;
    supplier: string;
    where: string;
    wait: WaitWords | null;
  } | null;
  /** It is there, but its supplier takes nobody by way of the region now. */
  notTaking: { title: string; supplier: string } | null;
};

export type SheetView = {
  options: OptionView[];
  region: string;
  fictional: string | null;
  day: string;
  help: HelpView | null;
  text: string;
  address: string;
};

/** What just happened to the list, and what the reader should know of a choice. */
export type NoticesView = {
  isFull: boolean;
  most: number;
  removed: { code: string; title: string; at: number } | null;
  cleared: string[];
  /** Compared, but not on the visitor's own list. */
  shared: string[];
  /** Asked to compare, but no longer shown. */
  gone: string[];
  isTooMany: boolean;
};

export type Facts = {
  /** The offers of the list and of the choice that are still shown. */
  offers: OfferView[];
  list: string[];
  /** Of the list: what is there, but not given by way of the region now. */
  notTaking: { code: string; title: string; supplier: string }[];
  options: Option[];
  region: RegionConfig;
  fictional: string | null;
  origin: string;
  /** Null: the visitor chose none. */
  municipality: { code: string; name: string } | null;
  contacts: Contact[];
};

/** The whole page. */
export type MyListView = {
  size: number;
  isConfirming: boolean;
  entries: EntryView[];
  sheet: SheetView | null;
  notices: NoticesView;
};

const HELPERS = ["access", "client_support"];

export function entriesOf(facts: Facts, source: CompareSource): EntryView[] {
  const compared = facts.options.map(({ offer }) => offer.code);
  return facts.list.map((code) => {
    const offer = facts.offers.find((one) => one.code === code);
    return {
      code,
      isChosen: compared.includes(code),
      offer: offer ? entryOf(offer, source) : null,
      notTaking: facts.notTaking.find((one) => one.code === code) ?? null,
    };
  });
}

function entryOf(offer: OfferView, { texts, today }: CompareSource): EntryView["offer"] {
  const best = bestPlace(offer.places, today);
  const cities = [...new Set(offer.places.flatMap(({ place }) => place?.city ?? []))];
  const { at, atHome } = texts.search.where;
  return {
    title: offer.title,
    to: href("/aanbod/:code", { code: offer.code }),
    supplier: supplierLink(offer.supplier).name,
    where: cities.length > 0 ? at(texts.providers.and(cities)) : atHome,
    wait:
      best &&
      waitWords(best.wait, texts.waits, { today, stop: best.stop, observed: best.observed }),
  };
}

export function sheetOf(facts: Facts, source: CompareSource): SheetView | null {
  if (facts.options.length === 0) return null;
  const options = facts.options.map((option) => optionView(option, source));
  const { region, fictional, origin } = facts;
  const help = helpOf(facts);
  const day = source.texts.waits.day(isoDay(source.today));
  const words = { texts: source.myList, region: region.name, fictional, day, origin, help };
  return {
    ...{ options, region: region.name, fictional, day, help },
    text: listText(options, words),
    address: origin + compareAddress(options.map(({ code }) => code)),
  };
}

function helpOf({ municipality, contacts }: Facts): HelpView | null {
  if (!municipality) return null;
  const { help } = nearby(contacts, municipality.code);
  return {
    municipality: municipality.name,
    contacts: help
      .filter(({ kind }) => HELPERS.includes(kind))
      .map(({ kind, name, phone, hours }) => ({ kind, name, phone, hours })),
  };
}
