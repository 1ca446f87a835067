/**
 * What stands around every page: the language, the region's name and contacts, the fictional label.
 *
 * The region is null while the database cannot be reached, so that even an error page has its frame.
 */
import type { Language } from "~/i18n/language";

export type Contact = {
  kind: string;
  name: string;
  nameEn?: string | undefined;
  phone: string;
  hours: string;
  website?: string | undefined;
};

export type Shell = {
  language: Language;
  /** Shown on error pages; the log has the same number. */
  requestId: string;
  region: {
    name: string;
    /** What says that the data are made up, per language; null where they are real. */
    fictional: Record<Language, string> | null;
    attribution: string[];
    contacts: Contact[];
  } | null;
};
