import type { StopState } from "~/domain/providers/public";

export type ClosedView = {
  title: string;
  told: string | null;
  mayAsk: boolean;
  closures: { id: string; what: string; days: string; deputy: string }[];
  stops: {
    id: string;
    state: StopState;
    days: string;
    about: string[];
    reason: string;
    answer: string;
  }[];
  places: { id: string; name: string }[];
  /** Offers at places, to choose what a stop is for. */
  rows: { id: string; name: string }[];
};

/** What is wrong with what was sent, and what was typed. */
export type ClosedAnswer = {
  about: "closure" | "stop";
  faults: { code: string; field: string }[];
  typed: Record<"van" | "tot" | "plaats" | "vervanging" | "reden", string> & { kies: string[] };
};
