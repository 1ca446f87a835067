/**
 * What an import did, or why it did nothing.
 *
 * It does everything or nothing: one bad row in one register leaves all of them as they were.
 */
import type { RegisterFault, Tally } from "~/domain/catalogue/public";

export type ImportReport = {
  /** What changed, per file that was there. */
  registers: ({ file: string; rows: number } & Tally)[];
  /** Texts edited in the portal that were kept. */
  conflicts: RegisterFault[];
  /** How many offers the index will look up again. */
  offersAnnounced: number;
  /** Files in the folder that are no register. */
  ignored: string[];
};

export type ImportOutcome =
  { ok: true; value: ImportReport } | { ok: false; faults: RegisterFault[] };

export type ImportProgress =
  | { step: "reading"; folder: string }
  | { step: "checking"; rows: number }
  | { step: "writing"; changes: number }
  | { step: "queued"; offers: number };

/** Rows that are new, changed or gone. */
export function changesOf({ added, changed, removed }: Tally): number {
  return added + changed + removed;
}
