import type { Tx } from "~/db/commit.server";
import { forgetFile } from "~/db/files/stored-files.server";

/** Every version goes with its referral, the documents with all their pieces. */
export async function dropPlans(tx: Tx, referralId: string): Promise<void> {
  const plans = await tx.plan.findMany({ where: { referralId }, select: { fileId: true } });
  await tx.plan.deleteMany({ where: { referralId } });
  for (const { fileId } of plans) if (fileId !== null) await forgetFile(tx, fileId);
}
