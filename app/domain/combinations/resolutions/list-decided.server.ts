import type { ResolutionKind, ResolutionState } from "./resolution";
import { db } from "~/db/read.server";

export type Decided = {
  kind: ResolutionKind;
  state: Exclude<ResolutionState, "proposed">;
  /** Who was to lead. */
  lead: string | null;
  on: Date;
};

const MOST_SHOWN = 20;

/** What members decided about their combination itself, the newest first: each reads how it went (I5). */
export async function listDecided(combinationId: string): Promise<Decided[]> {
  const rows = await db.combinationResolution.findMany({
    where: { combinationId, state: { not: "proposed" } },
    ...{ orderBy: { decidedAt: "desc" }, take: MOST_SHOWN },
  });
  const leads = await db.supplier.findMany({
    where: { id: { in: rows.flatMap(({ leadId }) => leadId ?? []) } },
    select: { id: true, name: true },
  });
  return rows.map(({ kind, state, leadId, decidedAt, proposedAt }) => ({
    // Held to their words by the database.
    ...{ kind: kind as ResolutionKind, state: state as Decided["state"] },
    lead: leads.find(({ id }) => id === leadId)?.name ?? null,
    on: decidedAt ?? proposedAt,
  }));
}
