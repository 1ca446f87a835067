/**
 * The page of `/zoeken` in words: made once on the server, so that the page itself stays light.
 *
 * The domain speaks codes; here they become labels, sentences and addresses in one language.
 */
import { type Chosen, choiceLabel, chosenFrom, isShown, listAddress, without } from "./chosen";
import { type FacetView, openFacets, professionalFacets } from "./facets";
import { type HitView, hitView } from "./hit-view";
import { type RegionConfig, wayInOf } from "~/domain/catalogue/public";
import type { Found, FoundHit, FoundService, Ignored } from "~/domain/search/public";
import type { Language } from "~/i18n/language";
import { namesOf } from "~/i18n/names";
import type { search } from "~/i18n/nl/search";
import type { WaitTexts } from "~/i18n/wait-words";
import { wayInText } from "~/i18n/way-in-text";

export type Chip = { label: string; to: string };
export type Without = Chip & { total: number };

export type SearchView = {
  pageTitle: string;
  summary: string;
  chips: Chip[];
  /** What the single fields of the form hold now, by parameter. */
  fields: Record<string, string>;
  facets: FacetView[];
  professional: FacetView[];
  notices: string[];
  limited: boolean;
  services: FoundService[];
  hits: HitView[];
  /** Nothing fits at all. */
  isEmpty: boolean;
  /** There is help, but not that many pages of it. */
  isPastEnd: boolean;
  page: number;
  pages: number;
  /** The list with all choices, without a page. */
  address: string;
};

export type SearchTexts = { search: typeof search; waits: WaitTexts };

type Source = { params: URLSearchParams; region: RegionConfig; language: Language };

export function searchView(
  found: Found,
  { search: texts, waits }: SearchTexts,
  { params, region, language }: Source,
): SearchView {
  const names = namesOf(region, language);
  const chosen = chosenFrom(params, found.ignored);
  const label = (one: Chosen) => choiceLabel(one, texts, names);
  const shown = chosen.filter(isShown);
  const summary = texts.found(found.total, found.providers);
  const source = { found, region, names, texts };
  const municipality =
    found.query.choices.gemeente.length === 1 ? found.query.choices.gemeente[0]! : null;
  const wayIn = (hit: FoundHit) => wayInText(wayInOf(hit, region), region, language);
  return {
    pageTitle: texts.pageTitle(summary, shown.map(label).slice(0, 3).join(", "), found.page),
    summary,
    chips: shown.map((one) => ({ label: label(one), to: listAddress(without(chosen, one)) })),
    fields: fieldsOf(chosen, params),
    facets: openFacets(source),
    professional: professionalFacets(source, chosen),
    notices: noticesOf(found, texts),
    limited: found.limited,
    services: found.preliminary,
    hits: found.hits.map((hit) =>
      hitView(hit, { texts, waits, names, today: found.query.today, municipality, wayIn }),
    ),
    isEmpty: found.total === 0,
    isPastEnd: found.total > 0 && found.hits.length === 0,
    page: found.page,
    pages: found.pages,
    address: listAddress(chosen),
  };
}

/** Typed text comes back as it was typed, also when it was not understood. */
function fieldsOf(chosen: Chosen[], params: URLSearchParams): SearchView["fields"] {
  const typed = ["postcode", "leeftijd"].map((param) => [param, params.get(param) ?? ""]);
  return Object.fromEntries([...typed, ...chosen.map(({ param, value }) => [param, value])]);
}

function noticesOf({ droppedWords, ignored }: Found, texts: typeof search): string[] {
  const said = (one: Ignored) =>
    texts.ignored[one.reason](one.reason === "unknown-param" ? one.param : one.value);
  const dropped = droppedWords.length > 0 ? [texts.dropped(droppedWords)] : [];
  return [...dropped, ...new Set(ignored.map(said))];
}
