/** A referral in words, for whoever sends or receives it. */
import type { ActView, Fault } from "./act-view";
import type { Tone } from "~/components/ui/tone";

type Line = { name: string; value: string };

export type SaidPart = { title: string; lines: string[] };

/** What was set for help that runs. */
export type RunningView = {
  title: string;
  /** There is no valid indication. */
  warning: string | null;
  lines: string[];
  /** The supplier asks for a change. */
  asked: SaidPart | null;
  /** What came of the goals. */
  evaluations: SaidPart[];
};

export type ReferralView = {
  title: string;
  back: { to: string; text: string };
  state: { text: string; tone: Tone };
  /** By when what is done next is done, and by whom. */
  waits: string | null;
  told: string | null;
  running: RunningView | null;
  facts: Line[];
  /** What is asked, without a name. */
  need: { title: string; facts: Line[] };
  parts: { title: string; text: string }[];
  /** Where it says who it is about; null while nobody may know. */
  client: { to: string; text: string } | null;
  /** Where its plan is, and what to copy into the own system. */
  ways: { to: string; text: string }[];
  /** What can be done elsewhere, as to refer anew. */
  links: { to: string; text: string }[];
  money: {
    title: string;
    intro: string;
    rows: { name: string; amount: string; when: string }[];
  } | null;
  acts: ActView[];
  /** What else can be done; `only` where nothing is waited for. */
  more: string;
  only: string;
  history: { title: string; lines: string[] };
  /** A block to copy into the own dossier; no names in it. */
  copy: string;
  faults: Fault[];
  faultTitle: string;
};

export type ReferralListView = {
  title: string;
  intro: string;
  tabs: { to: string; text: string; isCurrent: boolean }[];
  empty: string;
  total: string;
  lines: {
    id: string;
    to: string;
    title: string;
    state: { text: string; tone: Tone };
    facts: string[];
    late: string | null;
  }[];
  page: number;
  pages: number;
  /** The address of the list, for the pages of it. */
  query: Record<string, string>;
};
