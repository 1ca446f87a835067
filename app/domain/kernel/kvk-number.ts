/**
 * The number of an organisation in the trade register of the Chamber of Commerce: eight digits, with
 * their leading zeros (Handelsregisterwet 2007, art. 9).
 */

/** People write it with spaces and dots, and with its name before it: `KvK 12.34 56 78`. */
export function tidyKvk(text: string): string {
  return text.replace(/k\.?v\.?k|nummer|\bnr\b/gi, "").replace(/[\s\p{P}\p{Cf}]/gu, "");
}

/** `isKvk("01234567")`: eight digits that are not all zero. */
export function isKvk(text: string): boolean {
  return /^\d{8}$/.test(text) && text !== "00000000";
}
