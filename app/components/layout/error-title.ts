import { errors as en } from "~/i18n/en/errors";
import type { Language } from "~/i18n/language";
import { errors as nl } from "~/i18n/nl/errors";

type Known = keyof typeof nl.pages;

/** The status of the page that is shown: what we have no page for is a fault of ours. */
export function knownStatus(status: number): Known {
  return status in nl.pages ? (status as Known) : 500;
}

export function errorTitle(status: number, language: Language): string {
  return { nl, en }[language].pages[knownStatus(status)].title;
}
