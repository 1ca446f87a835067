/** The most that a column for a whole number holds. */
const MOST_WHOLE = 2_147_483_647;

/** A whole number as people type it, from nothing up to the most; null where it is none. */
export function wholeNumber(text: string, most: number = MOST_WHOLE): number | null {
  const bare = text.trim();
  const found = /^\d{1,15}$/.test(bare) ? Number(bare) : null;
  return found !== null && found <= most ? found : null;
}
