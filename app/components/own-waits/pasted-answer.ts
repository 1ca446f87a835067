import type { PreviewView } from "./own-waits-view";
import type { SentWait } from "~/domain/providers/public";

/** What was pasted, and what is wrong with it or would change. */
export type PastedAnswer = {
  text: string;
  faults: { line: number; column: string; code: string; text?: string }[];
  table: { rows: SentWait[]; preview: PreviewView } | null;
};
