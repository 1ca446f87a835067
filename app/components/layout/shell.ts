/**
 * What stands around every page: the language, the region's name, whom to call, the fictional label.
 *
 * The region is null while the database cannot be reached, so that even an error page has its frame.
 */
import type { Desk } from "~/components/region/desks";
import type { StartPage } from "~/domain/accounts/public";
import type { Language } from "~/i18n/language";

import type { ErrorTexts } from "./error-title";

export type ShellContact = {
  kind: string;
  name: string;
  nameEn: string | null;
  phone: string | null;
  hours: string | null;
  website: string | null;
  /** The chosen municipality gave none, so this is the region's. */
  isRegional: boolean;
};

export type ShellNearby = {
  municipality: { code: string; name: string } | null;
  /** Every municipality that can be chosen: code and name. */
  choices: [code: string, name: string][];
  help: ShellContact[];
  danger: ShellContact[];
};

export type ShellSession = {
  /** Milliseconds from the making of the page, if nothing more is asked. */
  endsInMs: number;
  /** Asking for more does not make it longer. */
  isFinal: boolean;
};

/** Who is signed in, for whom, where that person begins, and how much is new. */
export type ShellPerson = {
  name: string;
  organisation: string | null;
  start: StartPage | null;
  /** Looks after the people of the organisation. */
  manages: boolean;
  /** The pages of the region's desk that open for this person. */
  desks: Desk[];
  unread: number;
  session: ShellSession;
  /** What says that a form comes back after the session ended, and was not carried out. */
  lookFirst: string | null;
};

export type Shell = {
  language: Language;
  /** What error pages say, where that is not Dutch: not every reader need load every language. */
  errors: ErrorTexts | null;
  /** The address the site is reached by: what is sent to others needs whole addresses. */
  origin: string;
  /** Shown on error pages; the log has the same number. */
  requestId: string;
  /** The codes of the offers on the visitor's list. */
  myList: string[];
  signedIn: ShellPerson | null;
  region: {
    name: string;
    /** What says that the data are made up, per language; null where they are real. */
    fictional: Record<Language, string> | null;
    attribution: string[];
    nearby: ShellNearby;
  } | null;
};
