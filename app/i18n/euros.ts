import type { Language } from "./language";

/** Whole cents, as people write an amount; exact, since the amount goes in as decimal text. */
export function eurosText(cents: bigint, language: Language): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const text = `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
  return format.format(text as Intl.StringNumericLiteral);
}
