import type { Tx } from "~/db/commit.server";
import { Missing } from "~/domain/kernel/denied";
import { type Refused, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** Of the audit. */
export function subjectOf(id: string): string {
  return `application/${id}`;
}

/**
 * Holds a request that is being screened until the transaction ends, so that nobody decides on what is
 * being written; refused when it is not being screened.
 */
export async function holdScreened(tx: Tx, id: string, now: Date): Promise<Refused | null> {
  if (!isUuid(id)) throw new Missing("application");
  const { count } = await tx.application.updateMany({
    where: { id, state: { in: ["screening", "more_asked"] } },
    data: { updatedAt: now },
  });
  if (count === 1) return null;
  if ((await tx.application.count({ where: { id } })) === 0) throw new Missing("application");
  return refuseMove("application.moved-already");
}
