/**
 * The page of `/zoeken` in words: made once on the server, so that the page itself stays light.
 *
 * The domain speaks codes; here they become labels, sentences and addresses in one language.
 */
import { choiceLabel, listAddress } from "./chosen";
import { type FacetView, openFacets, professionalFacets } from "./facets";
import { hitTerms } from "./hit-terms";
import { type HitView, hitView } from "./hit-view";
import { type NoHitsView, noHitsView } from "./no-hits-view";
import { firstNumber, searchMap } from "~/components/map/search-map";
import type { MapView } from "~/components/map/map-view";
import { type Named, type RegionConfig, wayInOf } from "~/domain/catalogue/public";
import {
  type Chosen,
  chosenIn,
  type Found,
  type FoundHit,
  type Ignored,
  isFilter,
  type Understood,
  type WaysOut,
  without,
} from "~/domain/search/public";
import type { Audience } from "~/i18n/audience";
import type { Language } from "~/i18n/language";
import { type Names, namesOf, wordFor } from "~/i18n/names";
import type { audience as audienceTexts } from "~/i18n/nl/audience";
import type { noHits } from "~/i18n/nl/no-hits";
import type { search } from "~/i18n/nl/search";
import type { understood } from "~/i18n/nl/understood";
import type { WaitTexts } from "~/i18n/wait-words";
import { wayInText } from "~/i18n/way-in-text";

export type Chip = { label: string; to: string };

export type SearchView = {
  pageTitle: string;
  summary: string;
  chips: Chip[];
  /** What the single fields of the form hold now, by parameter. */
  fields: Record<string, string>;
  facets: FacetView[];
  professional: FacetView[];
  /** For whom the page speaks, with the words of the switch. */
  audience: { chosen: Audience; label: string; choices: Record<Audience, string> };
  notices: string[];
  limited: boolean;
  hits: HitView[];
  map: MapView;
  /** Where the first of this page stands in the whole list. */
  firstNumber: number;
  /** Nothing fits at all: why, and what comes near. */
  noHits: NoHitsView | null;
  /** There is help, but not that many pages of it. */
  isPastEnd: boolean;
  page: number;
  pages: number;
  /** The list with all choices, without a page. */
  address: string;
};

export type SearchTexts = {
  search: typeof search;
  waits: WaitTexts;
  noHits: typeof noHits;
  understood: typeof understood;
  audience: typeof audienceTexts;
};

type Source = {
  params: URLSearchParams;
  region: RegionConfig;
  language: Language;
  audience?: Audience;
  /** Ways out of an empty list. */
  out?: WaysOut | null;
};

export function searchView(
  found: Found,
  said: SearchTexts,
  { params, region, language, audience = "inwoner", out }: Source,
): SearchView {
  const { search: texts, waits, noHits } = said;
  const names = namesOf(region, language, audience);
  const chosen = chosenIn(params, found);
  const kinds = audience === "verwijzer" ? said.audience.kinds : texts.kinds;
  const label = (one: Chosen) => choiceLabel(one, { texts, names, kinds });
  const shown = chosen.filter(isFilter);
  const summary = texts.found(found.total, found.providers);
  const term = (named: Named) => wordFor(named, language, audience);
  const source = { found, region, names, texts, term, kinds };
  const municipality =
    found.query.choices.gemeente.length === 1 ? found.query.choices.gemeente[0]! : null;
  const termsOf = (hit: FoundHit) =>
    audience === "inwoner" ? null : hitTerms(hit, { region, language, texts: said.audience });
  const wayIn = (hit: FoundHit) => wayInText(wayInOf(hit, region), region, language);
  return {
    pageTitle: texts.pageTitle(summary, shown.map(label).slice(0, 3).join(", "), found.page),
    summary,
    chips: shown.map((one) => ({ label: label(one), to: listAddress(without(chosen, [one])) })),
    fields: fieldsOf(chosen, params, found.understood),
    facets: openFacets(source),
    professional: professionalFacets(source, chosen),
    audience: { chosen: audience, label: said.audience.label, choices: said.audience.choices },
    notices: noticesOf(found, said, names),
    limited: found.limited,
    hits: found.hits.map((hit) =>
      hitView(hit, { texts, waits, names, today: found.query.today, municipality, wayIn, termsOf }),
    ),
    map: searchMap(found, { region, language, chosen }),
    firstNumber: firstNumber(found.page),
    noHits: out ? noHitsView(out, { texts: noHits, names, label, offers: texts.offers }) : null,
    isPastEnd: found.total > 0 && found.hits.length === 0,
    page: found.page,
    pages: found.pages,
    address: listAddress(chosen),
  };
}

/**
 * Typed text comes back as it was typed, also when it was not understood; a place that stands in the
 * text does not stand in a field of its own as well.
 */
function fieldsOf(
  chosen: Chosen[],
  params: URLSearchParams,
  understood: Understood[],
): SearchView["fields"] {
  const isTyped = (one: Chosen) =>
    understood.some(({ param, value }) => param === one.param && value === one.value);
  const fields = chosen.filter((one) => !isTyped(one)).map(({ param, value }) => [param, value]);
  const typed = ["postcode", "leeftijd"].map((param) => [param, params.get(param) ?? ""]);
  return Object.fromEntries([...typed, ...fields, ["q", params.getAll("q").join(" ").trim()]]);
}

function noticesOf(
  { droppedWords, ignored, understood }: Found,
  { search: texts, understood: places }: SearchTexts,
  names: Names,
): string[] {
  const said = (one: Ignored) =>
    texts.ignored[one.reason](one.reason === "unknown-param" ? one.param : one.value);
  const dropped = droppedWords.length > 0 ? [texts.dropped(droppedWords)] : [];
  const place = ({ param, value, text }: Understood) =>
    places[param](param === "gemeente" ? names(param, value) : value, text);
  return [...understood.map(place), ...dropped, ...new Set(ignored.map(said))];
}
