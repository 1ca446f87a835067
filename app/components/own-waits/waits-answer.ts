import type { PreviewView } from "./own-waits-view";
import type { SentWait, WaitMethod } from "~/domain/providers/public";

/** What comes back instead of a saved table: what was typed, and what is wrong with it or would change. */
export type WaitsAnswer = {
  rows: SentWait[];
  chosen: string[];
  method: WaitMethod;
  faults: { code: string; field: string }[];
  preview: PreviewView | null;
  told: "nothing" | "confirmedRow" | null;
};
