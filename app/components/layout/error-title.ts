import { errors as nl } from "~/i18n/nl/errors";

export type ErrorTexts = typeof nl;

type Known = keyof ErrorTexts["pages"];

/** The status of the page that is shown: what we have no page for is a fault of ours. */
export function knownStatus(status: number): Known {
  return status in nl.pages ? (status as Known) : 500;
}

/** Without texts it is Dutch: the one language that a browser always has. */
export function errorTitle(status: number, texts: ErrorTexts = nl): string {
  return texts.pages[knownStatus(status)].title;
}
