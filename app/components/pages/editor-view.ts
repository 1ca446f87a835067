/** An own page with everything its editor needs to know, in words. */
import type { OfferChoices } from "./choices";
import type { FaultLine } from "./faults";
import type { FindingView, ReadingView } from "./hints";
import { fieldLabel, type PageWords, valueText } from "./page-words";
import { differencesOf, type PageFields } from "~/domain/providers/public";

export type MeanwhileView = {
  text: string;
  rows: { field: string; label: string; theirs: string; yours: string }[];
};

export type ConflictView = { label: string; own: string; register: string };

export type EditorView = {
  title: string;
  code: string;
  /** Where the form goes, and where it came from. */
  to: {
    self: string;
    back: string;
    preview: string;
    window: string | null;
    versions: string;
  };
  revision: number;
  state: string;
  fields: PageFields;
  labels: Record<string, string>;
  choices: OfferChoices | null;
  languages: { code: string; name: string }[];
  before: FaultLine[];
  partly: string | null;
  reading: ReadingView;
  finding: FindingView | null;
  conflicts: ConflictView[];
  suggested: string;
  hasDraft: boolean;
  mayPublish: boolean;
  /** What was refused just now. */
  refused: { lines: FaultLine[]; savedFirst: boolean } | null;
  meanwhile: MeanwhileView | null;
};

/** Both versions beside each other, where they are not the same. */
export function meanwhileRows(
  theirs: PageFields,
  yours: PageFields,
  words: PageWords,
): MeanwhileView["rows"] {
  return differencesOf(theirs, yours).map(({ field, before, after }) => ({
    field,
    label: fieldLabel(field, words),
    theirs: valueText(field, before, words),
    yours: valueText(field, after, words),
  }));
}
