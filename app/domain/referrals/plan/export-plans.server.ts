import type { PlanKind, Summary } from "./plan";
import { openSummary } from "./seal-plan.server";
import { findClientKey } from "../identity/client-key.server";
import type { Tx } from "~/db/commit.server";

export type ExportedPlan = {
  number: number;
  kind: PlanKind;
  /** Of a document null: it is read by itself. */
  summary: Summary | null;
  addedAt: string;
  deliveredAt: string | null;
  readAt: string | null;
  closedAt: string | null;
};

/** Every version with its words, within a look that says so. */
export async function exportPlans(tx: Tx, referralId: string): Promise<ExportedPlan[]> {
  const key = await findClientKey(tx, referralId);
  if (!key) return [];
  const rows = await tx.plan.findMany({ where: { referralId }, orderBy: { number: "asc" } });
  return rows.map((row) => {
    const kind = row.kind as PlanKind;
    const at = (moment: Date | null) => moment?.toISOString() ?? null;
    return {
      ...{ number: row.number, kind, addedAt: row.addedAt.toISOString() },
      summary: kind === "summary" ? openSummary(key, { ...row, kind }, row.sealed) : null,
      ...{ deliveredAt: at(row.deliveredAt), readAt: at(row.readAt), closedAt: at(row.closedAt) },
    };
  });
}
