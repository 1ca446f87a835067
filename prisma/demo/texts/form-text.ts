/**
 * How help is given, in the words of a supplier: at home, in a group, overnight.
 *
 * Heads open a title ("Groepstraining" + "bij angst"), things stand inside a sentence ("Wij bieden
 * een training in een kleine groep bij angst"). `{often}` and `{long}` are filled in per offer.
 */
import type { FormKind } from "./theme";

export type FormText = {
  heads: { child: string[]; adult: string[] };
  things: string[];
  hows: { child: string[]; adult: string[] };
  settings: string[];
  teams: string[];
  limits: string[];
  /** Where the form decides what is done and what comes of it, and not the theme. */
  approach?: string[];
  gains?: { child: string[]; adult: string[] };
  /** Expertise terms that name this form of help. */
  terms: string[];
};

export type FormTexts = Record<FormKind, FormText>;
