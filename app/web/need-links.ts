/** From a need to the choice of a supplier: of a request that was answered, or of a place at once. */
import { href } from "./href";

export function choiceLink(id: string, query: { vraag?: string; plek?: string }): string {
  const [[name, value] = ["", ""]] = Object.entries(query);
  return `${href("/verwijzer/hulpvragen/:id", { id })}/keuze?${name}=${encodeURIComponent(value)}`;
}
