/** A moment as people say it, in the time of the region. */
import type { Language } from "./language";

const FORMATS = Object.fromEntries(
  (["nl-NL", "en-GB"] as const).map((locale) => [
    locale.slice(0, 2),
    new Intl.DateTimeFormat(locale, {
      ...{ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
      timeZone: "Europe/Amsterdam",
    }),
  ]),
) as Record<Language, Intl.DateTimeFormat>;

/** "25 november 2026 om 10:02". */
export function momentText(at: Date, language: Language): string {
  return FORMATS[language].format(at);
}
