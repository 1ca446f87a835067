/**
 * The choices beside the list, with how many kinds of help each would give.
 *
 * A choice that would give nothing is left out unless it was chosen; a long list shows what occurs
 * most, since the text box finds the rest.
 */
import type { ExpertiseGroup, Named, RegionConfig } from "~/domain/catalogue/public";
import type { Chosen, Found } from "~/domain/search/public";
import type { Names } from "~/i18n/names";
import type { search } from "~/i18n/nl/search";
import { type Facet, GOALS } from "~search/query";

type Option = { value: string; label: string; count: number | null; chosen: boolean };
export type FacetView = {
  param: string;
  legend: string;
  options: Option[];
  /** How many are chosen. */
  chosen: number;
  /** Whether less common choices were left out. */
  isCut: boolean;
};

const MOST_OPTIONS = 12;
const GROUPS: ExpertiseGroup[] = ["problem", "form", "method", "audience", "context"];

export type FacetSource = {
  found: Pick<Found, "facets" | "query" | "understood">;
  region: RegionConfig;
  names: Names;
  texts: typeof search;
  /** A term of the region as it is called to the reader. */
  term: (named: Named) => string;
  kinds: Record<string, string>;
};

type Source = FacetSource;

/** For everyone: where, what for and how. */
export function openFacets(source: Source): FacetView[] {
  const expertise = GROUPS.map((group) => {
    const terms = source.region.expertise.filter((term) => term.group === group);
    return { group, codes: new Set(terms.map(({ code }) => code)) };
  });
  return shown([
    facet(source, "gemeente"),
    facet(source, "wet"),
    ...expertise.map(({ group, codes }) => facet(source, "expertise", { legend: group, codes })),
    facet(source, "vorm"),
    facet(source, "taal"),
  ]);
}

/** For referrers: the region's own dimensions, in the region's own words. */
export function professionalFacets(source: Source, chosen: Chosen[]): FacetView[] {
  const { texts, region, names, term } = source;
  const { segment, first, second } = region.classification;
  const named = (dimension: Named | null) => (dimension ? term(dimension) : undefined);
  const goals = Object.keys(GOALS).filter((goal) =>
    region.goalTypes.some(({ code }) => code === GOALS[goal]),
  );
  return shown([
    facet(source, "profiel", { named: named(first) }),
    facet(source, "intensiteit", { named: named(second) }),
    facet(source, "segment", { named: named(segment) }),
    facet(source, "soort"),
    fixed("opleidingsniveau", chosen, {
      legend: texts.facets.opleidingsniveau,
      options: region.educationLevels.map(({ code }) => [code, names("opleidingsniveau", code)]),
    }),
    fixed("doel", chosen, {
      legend: texts.facets.doel,
      options: goals.map((goal) => [goal, names("doel", goal)]),
    }),
  ]);
}

function shown(facets: FacetView[]): FacetView[] {
  return facets.filter(({ options }) => options.length > 0);
}

type Cut = { legend?: ExpertiseGroup; named?: string | null; codes?: Set<string> };

function facet(source: Source, param: Facet, cut: Cut = {}): FacetView {
  const { texts } = source;
  const { facets, query, understood } = source.found;
  const isHere = (code: string) => !cut.codes || cut.codes.has(code);
  // A place among the words stands in the text already.
  const isTyped = (code: string) => understood.some((one) => one.value === code);
  const chosen = query.choices[param].filter((code) => isHere(code) && !isTyped(code));
  const counted = Object.entries(facets[param]).filter(([code, n]) => n > 0 && isHere(code));
  const codes = [...new Set([...counted.map(([code]) => code), ...chosen])];
  const all = codes.map((value) => ({
    value,
    label: labelOf(source, param, value),
    count: facets[param][value] ?? 0,
    chosen: chosen.includes(value),
  }));
  const common = new Set(all.toSorted((a, b) => b.count - a.count).slice(0, MOST_OPTIONS));
  const options = all.filter((option) => option.chosen || common.has(option));
  return {
    param,
    legend: cut.named ?? texts.facets[cut.legend ?? (param as keyof typeof texts.facets)],
    options: options.toSorted((a, b) => a.label.localeCompare(b.label, "nl")),
    chosen: chosen.length,
    isCut: options.length < all.length,
  };
}

/** A law by what it is for, where the region says so in the language of the page. */
function labelOf({ names, kinds, region }: Source, param: Facet, value: string): string {
  if (param === "soort") return kinds[value] ?? value;
  const name = names(param, value);
  const law = param === "wet" ? region.laws.find(({ code }) => code === value) : undefined;
  return law?.plain && law.name === name ? `${law.plain} (${name})` : name;
}

/** A choice without counts: the engines do not count it. */
function fixed(
  param: string,
  chosen: Chosen[],
  { legend, options }: { legend: string; options: [string, string][] },
): FacetView {
  const isChosen = (value: string) =>
    chosen.some((one) => one.param === param && one.value === value);
  const views = options.map(([value, label]) => ({
    value,
    label,
    count: null,
    chosen: isChosen(value),
  }));
  return {
    param,
    legend,
    options: views,
    chosen: views.filter((o) => o.chosen).length,
    isCut: false,
  };
}
