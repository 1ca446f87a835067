/** The two languages of the interface: Dutch leads, English is complete. Provider texts stay Dutch. */
export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** Texts of one area in both languages; the English ones have the type of the Dutch. */
export type InBoth<Texts> = Record<Language, Texts>;
