/** Requests without a name in words: made on the server, in one language. */
import type { ConsultLine } from "~/components/consults/consults-view";
import type { Tone } from "~/components/ui/tone";
import type { AvailabilityState, Box } from "~/domain/referrals/public";

export const STATE_TONES: Record<AvailabilityState, Tone> = {
  open: "warning",
  question: "info",
  answered: "positive",
  lapsed: "warning",
  refused: "neutral",
  expired: "critical",
  chosen: "positive",
  closed: "neutral",
  fulfilled: "positive",
};

export type InboxView = {
  /** Questions for advice alone. */
  consults: ConsultLine[];
  title: string;
  box: Box;
  boxes: { box: Box; text: string }[];
  page: number;
  pages: number;
  lines: {
    id: string;
    title: string;
    state: AvailabilityState;
    isLate: boolean;
    lines: string[];
    /** What is needed, in a few words. */
    needed: string;
  }[];
};

/** What a fact is called and what it is; one without a value is left out. */
export type Line = { name: string; value: string };

export type Choice = { code: string; name: string };

/** What can be said now; null for what the table does not hold. */
export type ActsView = {
  version: number;
  yes: {
    act: "answer" | "revise";
    asDeclared: string | null;
    hold: { from: string; usual: string; to: string; hint: string };
    today: string;
    /** Only where the supplier proposes it. */
    intensities: Choice[] | null;
    advised: string;
  } | null;
  promise: { from: string; to: string; hint: string } | null;
  ask: boolean;
  /** Asked already: the telephone that is left, empty where none is known. */
  call: string | null;
  refuse: Choice[] | null;
};

export type TypedAnswer = Record<string, string>;

export type RequestView = {
  title: string;
  supplier: string;
  state: AvailabilityState;
  isLate: boolean;
  due: string | null;
  explained: string | null;
  needed: Line[];
  factors: Line[];
  sender: { facts: Line[]; phone: string | null };
  declared: string;
  own: Line[];
  /** How the answer came about. */
  ownNotes: string[];
  talk: { question: string; reply: string } | null;
  acts: ActsView | null;
  /** How it stands with the expert team; not for who answers by a link. */
  experts: { to: string; text: string }[];
  history: string[];
  /** All of it as plain text, for the supplier's own file. */
  copy: string;
  told: string | null;
  typed: TypedAnswer;
  faults: { field: string | null; text: string }[];
};
