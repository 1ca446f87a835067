/** The parameters of a question in the address bar (contract §4), apart from the page of its answer. */
import { FACETS } from "~search/query";

/** May be given more than once: values within one mean "or". */
export const LIST_PARAMS: readonly string[] = [...FACETS, "opleidingsniveau", "doel"];

export const SINGLE_PARAMS: readonly string[] = [
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
