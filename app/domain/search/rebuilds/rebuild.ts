/** The index built anew because somebody asked for it: one at a time, and one can see how far it is. */

/** `documents`: written from the database; `index`: copied beside the live one, then put in its place. */
export type RebuildPhase = "waiting" | "documents" | "index" | "done" | "failed";

export type Rebuild = {
  id: string;
  phase: RebuildPhase;
  done: number;
  total: number;
  askedAt: Date;
  begunAt: Date | null;
  endedAt: Date | null;
  fault: string | null;
};

export type Progress = (phase: "documents" | "index", done: number, total: number) => Promise<void>;

export function isUnderWay({ endedAt }: Pick<Rebuild, "endedAt">): boolean {
  return endedAt === null;
}

/** In whole per cent of the phase; null while there is nothing to count. */
export function percentOf({ done, total }: Pick<Rebuild, "done" | "total">): number | null {
  return total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : null;
}
