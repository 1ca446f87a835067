/** What the visitor chose, as links and in words. */
import type { Chosen } from "~/domain/search/public";
import { isNamedParam, type Names } from "~/i18n/names";
import type { search } from "~/i18n/nl/search";
import { href } from "~/web/href";

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

export type ChoiceWords = { texts: typeof search; names: Names; kinds: Record<string, string> };

/** A choice in words: "Hoorn", "16 jaar", "Start binnen 4 weken". */
export function choiceLabel({ param, value }: Chosen, words: ChoiceWords): string {
  const { texts, names, kinds } = words;
  const switches: Record<string, string> = {
    neemt_aan: texts.acceptsNow,
    consult: texts.consult,
    vervoer: texts.transport,
    na18: texts.continuesAfter18,
  };
  if (isNamedParam(param)) return names(param, value);
  if (param in texts.chips) return texts.chips[param as keyof typeof texts.chips](value);
  if (param === "soort") return kinds[value] ?? value;
  return switches[param] ?? value;
}
