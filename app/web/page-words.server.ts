/** The words around an own page, in the language of the request. */
import { languageOf } from "./language.server";
import type { PageWords } from "~/components/pages/page-words";
import { wordsFor } from "~/components/providers/words-for";
import type { RegionConfig } from "~/domain/catalogue/public";
import { pageEditor as en } from "~/i18n/en/page-editor";
import type { Language } from "~/i18n/language";
import { pageEditor as nl } from "~/i18n/nl/page-editor";

type Place = { code: string; name: string; city: string };

export function pageWords(
  request: Request,
  region: RegionConfig,
  { places, now }: { places: Place[]; now: Date },
): PageWords & { language: Language; day: (iso: string) => string } {
  const language = languageOf(request);
  const { names, dimensions, texts } = wordsFor(region, language, now);
  return {
    ...{ language, names, dimensions, texts: { nl, en }[language] },
    providers: texts.providers,
    places: places.map(({ code, name, city }) => ({ code, name: `${name}, ${city}` })),
    day: texts.waits.day,
  };
}
