/** What the pages of the admission desk show, in words. */
import type { Tone } from "~/components/ui/tone";

/** Plain words: it travels as data. */
type Fact = { name: string; value: string | null };

export type State = { text: string; tone: Tone };

export type QueueView = {
  title: string;
  tabs: { name: string; to: string; isCurrent: boolean }[];
  none: string | null;
  most: string | null;
  rows: {
    id: string;
    reference: string;
    name: string;
    about: string;
    asked: string;
    state: State;
    owner: string;
    due: string;
    isLate: boolean;
    to: string;
  }[];
};

export type ItemView = {
  id: string;
  title: string;
  facts: Fact[];
  motivation: string;
  state: State;
  /** Once decided. */
  decision: { reason: string; lines: string[] } | null;
};

export type ProofView = { name: string; state: State; lines: string[]; file: string | null };

export type CheckView = {
  code: string;
  name: string;
  state: State;
  answer: { verdict: string; note: string; lines: string[]; moment: string } | null;
  /** The actor may look along, or answered it alone. */
  second: "may" | "own" | null;
  proofs: { id: string; name: string; isLookedAt: boolean }[];
  chosen: string;
};

export type AskView = { about: string; text: string; asked: string; answer: string; when: string };

export type DossierView = {
  title: string;
  self: string;
  state: State;
  isLate: boolean;
  facts: Fact[];
  known: string | null;
  earlier: { text: string; to: string }[];
  mayTake: boolean;
  colleagues: { id: string; name: string }[];
  organisation: Fact[];
  people: string[];
  places: string[];
  members: { name: string; lines: string[] }[];
  items: ItemView[];
  proofs: ProofView[];
  /** Kinds that are only seen, for who notes it. */
  seen: { code: string; name: string }[];
  steps: { name: string; checks: CheckView[] }[];
  left: string;
  second: string | null;
  isScreening: boolean;
  asks: AskView[];
  /** What a question can be about; null when nothing can be asked now. */
  askAbout: { value: string; name: string }[] | null;
  decision: DecisionView;
};

export type DecisionView = {
  /** Why nobody decides now; null when the form is shown. */
  why: string | null;
  unmet: boolean;
  endsHint: string;
  remedy: { text: string; days: string } | null;
};

/** What was sent and refused, by the name of its field. */
export type DeskAnswer = {
  view: DossierView;
  typed: Record<string, string>;
  errors: Record<string, string>;
  faults: { field: string | null; text: string }[];
};
