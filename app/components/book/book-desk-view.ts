/** What the pages of the product book's desk show. */
import type { BookFields } from "~/domain/catalogue/public";
import type { Tone } from "~/components/ui/tone";

export type Words = { name: string; value: string };
export type StateBadge = { text: string; tone: Tone };
export type DifferenceWords = { label: string; before: string; after: string };

export type BookDeskView = {
  title: string;
  parts: {
    title: string;
    entries: { code: string; name: string; to: string; holds: string; badges: StateBadge[] }[];
  }[];
};

export type DatedWords = { key: string; lines: string[]; facts: Words[] };

export type CommentWords = {
  id: string;
  by: string;
  body: string;
  /** Null while it waits for an answer. */
  answered: { verdict: string; answer: string } | null;
};

export type UnfinishedView = {
  id: string;
  title: string;
  state: "draft" | "open";
  revision: number;
  badges: StateBadge[];
  values: Record<keyof BookFields | "owner" | "until" | "from" | "answer" | "verdict", string>;
  differences: DifferenceWords[];
  comments: CommentWords[];
  /** What comes of the next step. */
  nextStep: string;
  /** Why it cannot be made final yet. */
  notYet: string | null;
};

export type BookEntryView = {
  title: string;
  code: string;
  self: string;
  told: string | null;
  faults: { field: string | null; text: string }[];
  /** What a colleague saved meanwhile. */
  saved: Words[] | null;
  /** The comment whose answer was refused. */
  answering: string | null;
  holding: DatedWords | null;
  coming: (DatedWords & { withdraw: { id: string; revision: number } | null })[];
  unfinished: UnfinishedView | null;
  earlier: DatedWords[];
  closed: { key: string; title: string; facts: Words[]; comments: CommentWords[] }[];
};

export type BookCommentsView = {
  title: string;
  told: string | null;
  faults: { field: string | null; text: string }[];
  /** The text that is commented on, and what was typed. */
  typed: { id: string; body: string } | null;
  texts: {
    id: string;
    name: string;
    state: string;
    mayComment: boolean;
    differences: DifferenceWords[];
    facts: Words[];
    comments: CommentWords[];
  }[];
};
