import type { Tx } from "~/db/commit.server";

const OVER = ["ended", "returned", "declined", "withdrawn", "discarded", "started"];

/** A referral that is not over holds it open; one that started has what it asked for. */
export async function isUnderWay(tx: Tx, needId: string): Promise<boolean> {
  const count = await tx.referral.count({ where: { needId, state: { notIn: OVER } } });
  const chosen = await tx.availabilityRequest.count({ where: { needId, state: "chosen" } });
  return count + chosen > 0;
}
