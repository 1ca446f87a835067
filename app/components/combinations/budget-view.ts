/** A joint budget as its members and contract management see it. */
import type { ActView, Fault } from "~/components/referrals/act-view";
import type { Tone } from "~/components/ui/tone";

export type Way = { to: string; text: string };

/** A number, and where it is explained down to its postings. */
export type NumberView = { name: string; value: string; to: string | null };

export type MoneyTableView = {
  title: string;
  columns: string[];
  none: string;
  rows: { name: string; cells: { text: string; to: string | null }[] }[];
};

export type BarsView = {
  title: string;
  rows: { name: string; text: string; percent: number; tone: "received" | "allotted" | "spent" }[];
  notes: string[];
  signal: string | null;
};

/** Points of a picture of hundred by hundred, from the top left. */
export type BurnView = {
  title: string;
  /** The amount at the top. */
  top: string;
  /** What the dashed line is. */
  goingOn: string;
  months: string[];
  line: { x: number; y: number }[];
  forecast: { x: number; y: number }[];
};

export type ProposalView = {
  id: string;
  title: string;
  state: { text: string; tone: Tone };
  isOpen: boolean;
  facts: string[];
  reason: string;
  /** How each member answered, the lead party among them. */
  answers: string[];
  acts: ActView[];
};

export type ReceiptView = {
  id: string;
  text: string;
  state: { text: string; tone: Tone };
  acts: ActView[];
};

export type OpenBudgetView = {
  notes: string[];
  figures: { title: string; explain: string; numbers: NumberView[]; uncovered: string | null };
  bars: BarsView;
  burn: BurnView | null;
  municipalities: MoneyTableView | null;
  members: MoneyTableView;
  months: MoneyTableView;
  proposals: {
    title: string;
    none: string;
    open: ProposalView[];
    decidedTitle: string;
    decided: ProposalView[];
    newTitle: string;
    acts: ActView[];
  };
  receipts: { title: string; none: string; items: ReceiptView[]; acts: ActView[] };
  /** What the reader's own side enters. */
  own: { title: string; acts: ActView[] };
  statements: { title: string; ways: (Way & { reloads: boolean })[] };
};

export type BudgetView = {
  title: string;
  intro: string;
  back: Way;
  told: string | null;
  faultTitle: string;
  faults: Fault[];
  books: { title: string; items: (Way & { isCurrent: boolean })[] };
  /** Null while no book is open; then `none` says so. */
  open: OpenBudgetView | null;
  none: string;
  /** To open a book. */
  acts: ActView[];
};

/** Those that were asked for make up the number. */
export type PostedLine = { text: string; isAsked: boolean };

export type PostingsView = {
  title: string;
  back: Way;
  sum: string;
  none: string;
  columns: string[];
  rows: { number: string; day: string; what: string; lines: PostedLine[]; note: string }[];
  /** Of the combination; else contract management. */
  isMember: boolean;
  /** Everything on one page, to be printed. */
  whole: Way | null;
  /** That even one page does not hold it all. */
  note: string | null;
  page: number;
  pages: number;
  query: Record<string, string>;
};

export type FactsView = {
  title: string;
  intro: string;
  facts: { name: string; value: string }[];
};

/** What is left to do before it is found. */
export type StepsView = {
  title: string;
  intro: string;
  lines: { name: string; text: string; isMissing: boolean }[];
};

/** What a segment asks of members together. */
export type CoverageView = {
  title: string;
  intro: string;
  columns: string[];
  lines: { name: string; what: string; text: string; isMissing: boolean }[];
};

export type CombinationDeskView = {
  title: string;
  /** Contract management, which reads along. */
  isReader: boolean;
  state: { text: string; tone: Tone };
  back: Way;
  /** That it is over, for the reader or for all. */
  note: string | null;
  members: { title: string; intro: string; lines: { name: string; text: string }[] } | null;
  rules: { title: string; version: string; facts: { name: string; value: string }[] };
  /** A version that lies to be signed, with what it changes. */
  pending: FactsView | null;
  /** What they decide about the combination itself. */
  resolution: FactsView | null;
  /** What was decided before about the combination itself. */
  decided: { title: string; lines: string[] } | null;
  coverage: CoverageView | null;
  /** What is left before it is found. */
  steps: StepsView | null;
  told: string | null;
  faultTitle: string;
  faults: Fault[];
  acts: ActView[];
  more: string;
  only: string;
  toDo: { title: string; none: string; ways: Way[] } | null;
  ways: Way[];
};

export type RegionCombinationsView = {
  title: string;
  intro: string;
  none: string;
  items: { name: string; to: string; state: { text: string; tone: Tone }; lines: string[] }[];
};
