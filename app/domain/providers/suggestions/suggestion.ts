/** Words for what a supplier is good at that the region's list does not have yet. */
const LONGEST_WORD = 80;
const MOST_AT_ONCE = 20;

export type SuggestionState = "new" | "noted" | "refused";

/** What was typed between commas, without what the list knows already. */
export function suggestedWords(typed: string, known: string[]): string[] {
  const list = known.map((word) => word.toLowerCase());
  const words = typed
    .split(/[,;\n]/)
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter((word) => word.length >= 2 && word.length <= LONGEST_WORD)
    .filter((word) => !list.includes(word.toLowerCase()));
  return [...new Set(words)].slice(0, MOST_AT_ONCE);
}
