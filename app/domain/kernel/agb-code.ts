/**
 * The code by which care administrations know a provider: eight digits, of which the first two name its
 * kind of care and are never zero both (Vektis, AGB-register).
 */

/** `22.220000` and `AGB 22 220000` are written without what stands between. */
export function tidyAgb(text: string): string {
  return text.replace(/agb|code/gi, "").replace(/[\s\p{P}\p{Cf}]/gu, "");
}

export function isAgb(text: string): boolean {
  return /^\d{8}$/.test(text) && !text.startsWith("00") && !text.endsWith("000000");
}
