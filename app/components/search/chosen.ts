/**
 * What the visitor chose, read from the address bar: each choice can be named and taken away.
 *
 * What was not understood is no choice, so links never carry it on.
 */
import { isNamedParam, type Names } from "~/i18n/names";
import type { search } from "~/i18n/nl/search";
import type { Ignored } from "~/domain/search/public";
import { href } from "~/web/href";
import { FACETS } from "~search/query";

export type Chosen = { param: string; value: string };

const LISTS: readonly string[] = [...FACETS, "opleidingsniveau", "doel"];
const SINGLES = [
  "q",
  "leeftijd",
  "start_binnen",
  "neemt_aan",
  "consult",
  "vervoer",
  "na18",
  "postcode",
  "straal",
  "sorteer",
];
/** Choices about the list itself: kept in links, never shown as a choice to take away. */
const SETTINGS = ["straal", "sorteer"];
/** What means nothing any more when its base is taken away. */
const LEANS_ON_POSTCODE = [{ param: "straal" }, { param: "sorteer", value: "afstand" }];

export function chosenFrom(params: URLSearchParams, ignored: Ignored[]): Chosen[] {
  const isIgnored = ({ param, value }: Chosen) =>
    ignored.some((one) => one.param === param && one.value === value);
  const lists = LISTS.flatMap((param) =>
    [...new Set(params.getAll(param))].map((value) => ({ param, value })),
  );
  const singles = SINGLES.map((param) => ({
    param,
    value:
      params
        .getAll(param)
        .findLast((value) => value.trim() !== "")
        ?.trim() ?? "",
  }));
  return [...singles, ...lists].filter((one) => one.value !== "" && !isIgnored(one));
}

export function isShown({ param }: Chosen): boolean {
  return !SETTINGS.includes(param);
}

/** The list with these choices, from its first page. */
export function listAddress(chosen: Chosen[]): string {
  const query: Record<string, string[]> = {};
  for (const { param, value } of chosen) query[param] = [...(query[param] ?? []), value];
  return href("/zoeken", {}, query);
}

export function pageAddress(address: string, page: number): string {
  if (page <= 1) return address;
  return `${address}${address.includes("?") ? "&" : "?"}pagina=${page}`;
}

export function without(chosen: Chosen[], gone: Chosen): Chosen[] {
  const kept = chosen.filter((one) => one !== gone);
  if (gone.param !== "postcode") return kept;
  return kept.filter((one) => !LEANS_ON_POSTCODE.some((leans) => matches(one, leans)));
}

function matches(one: Chosen, { param, value }: { param: string; value?: string }): boolean {
  return one.param === param && (value === undefined || one.value === value);
}

/** A choice in words: "Hoorn", "16 jaar", "Start binnen 4 weken". */
export function choiceLabel({ param, value }: Chosen, texts: typeof search, names: Names): string {
  const switches: Record<string, string> = {
    neemt_aan: texts.acceptsNow,
    consult: texts.consult,
    vervoer: texts.transport,
    na18: texts.continuesAfter18,
  };
  if (isNamedParam(param)) return names(param, value);
  if (param in texts.chips) return texts.chips[param as keyof typeof texts.chips](value);
  if (param === "soort") return texts.kinds[value] ?? value;
  if (param === "doel") return texts.goals[value] ?? value;
  return switches[param] ?? value;
}
