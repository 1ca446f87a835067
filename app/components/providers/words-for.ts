/** The words behind the pages of providers and offers, in one language. */
import type { PageTexts, WordSource } from "./offer-view";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayAt } from "~/domain/kernel/day";
import { providers as en } from "~/i18n/en/providers";
import { search as enSearch } from "~/i18n/en/search";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import type { Language } from "~/i18n/language";
import { dimensionNames, namesOf } from "~/i18n/names";
import { providers as nl } from "~/i18n/nl/providers";
import { search as nlSearch } from "~/i18n/nl/search";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";

const TEXTS: Record<Language, PageTexts> = {
  nl: { providers: nl, search: nlSearch, waits: nlWaits },
  en: { providers: en, search: enSearch, waits: enWaits },
};

export function wordsFor(region: RegionConfig, language: Language, now: Date): WordSource {
  return {
    ...{ region, language, texts: TEXTS[language] },
    names: namesOf(region, language),
    dimensions: dimensionNames(region, language),
    today: dayAt(now),
  };
}
