import type { LineGroup } from "~/i18n/region-change-lines";

export type ProposalView = {
  id: string;
  seen: string;
  about: string;
  versions: { title: string; groups: LineGroup[] }[];
  consequences: LineGroup[];
  objections: string[];
  /** Null while something stands in the way. */
  apply: string | null;
};

export type RegionChangeView = {
  title: string;
  told: string | null;
  /** What was sent and refused, with why. */
  refused: { text: string; lines: string[] } | null;
  versions: { from: string; loaded: string; state: string; isNow: boolean }[];
  hasShipped: boolean;
  proposal: ProposalView | null;
};
