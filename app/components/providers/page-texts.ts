/** The texts behind the pages of providers and offers, in one language. */
import type { PageTexts } from "./offer-view";
import { providers as en } from "~/i18n/en/providers";
import { search as enSearch } from "~/i18n/en/search";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import type { Language } from "~/i18n/language";
import { providers as nl } from "~/i18n/nl/providers";
import { search as nlSearch } from "~/i18n/nl/search";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";

const TEXTS: Record<Language, PageTexts> = {
  nl: { providers: nl, search: nlSearch, waits: nlWaits },
  en: { providers: en, search: enSearch, waits: enWaits },
};

export function pageTexts(language: Language): PageTexts {
  return TEXTS[language];
}
