/** The contract register in words: made on the server, in one language. */
import type { Tone } from "~/components/ui/tone";

export type RegisterView = {
  title: string;
  text: string;
  need: string;
  needs: { code: string; name: string }[];
  total: number;
  page: number;
  pages: number;
  lines: {
    code: string;
    name: string;
    to: string;
    inForce: string;
    nextEnd: string;
    now: { text: string; tone: Tone }[];
  }[];
};

export type Fact = { name: string; value: string };

export type ContractCard = {
  code: string;
  title: string;
  badges: { text: string; tone: Tone }[];
  facts: Fact[];
  /** Null for who may not change it. */
  change: string | null;
};

export type FileCard = {
  id: string;
  title: string;
  isDutch?: boolean;
  badges?: { text: string; tone: Tone }[];
  lines: string[];
  /** In the words of who wrote it. */
  said?: string | null;
  to?: { href: string; label: string } | null;
};

/** A part of the page that is a list; `none` stands where the list is empty. */
export type FilePart = { id: string; title: string; none: string; cards: FileCard[] };

export type TrendView = {
  facts: Fact[];
  caption: string;
  columns: [string, string, string];
  months: { label: string; weeks: string; share: string }[];
};

/** What was typed, and what is wrong with it. */
export type Refused = {
  typed: Record<string, string>;
  errors: Record<string, string>;
  texts: string[];
};

export type MoveForm = {
  self: string;
  today: string;
  moves: { doe: string; label: string; isFinal: boolean }[];
  refused: Refused | null;
};

export type FileView = {
  title: string;
  notices: string[];
  facts: Fact[];
  toPublic: string | null;
  links: { href: string; label: string }[];
  contracts: ContractCard[];
  subContracts: ContractCard[];
  /** For everything of the supplier at once; null for who may not. */
  moves: MoveForm | null;
  /** Null for who reads the scope only. */
  waits: (TrendView & { title: string; none: string | null }) | null;
  parts: FilePart[];
};

export type ContractView = {
  title: string;
  supplier: string;
  back: string;
  card: ContractCard;
  move: MoveForm;
  planned: string | null;
  mayExtend: boolean;
  mayIndex: boolean;
  history: FilePart;
};
