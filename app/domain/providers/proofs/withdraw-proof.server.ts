import { applicantFor } from "./own-applicant.server";
import { changed, commit } from "~/db/commit.server";
import { forgetFile } from "~/db/files/stored-files.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/**
 * Takes a proof of the own organisation back; its file goes at once. Not while the region looks at a
 * request of the organisation, and never what a decision rests on: then a newer one is handed in.
 */
export async function withdrawProof(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Outcome<null>> {
  const proof = isUuid(id) ? await db.proof.findUnique({ where: { id } }) : null;
  if (!proof) throw new Missing("proof");
  const { applicantId, fileId, kind } = proof;
  await applicantFor(actor, "proof.keep", applicantId);
  return commit(actor, async (tx) => {
    const looking = ["submitted", "screening", "more_asked"] as const;
    const inUse =
      (await tx.application.count({ where: { applicantId, state: { in: [...looking] } } })) +
      (await tx.applicationCheck.count({ where: { proofIds: { has: id } } }));
    if (inUse > 0) return refuseMove("proof.in-use");
    const { count } = await tx.proof.updateMany({
      where: { id, withdrawnAt: null, seenBy: null },
      data: { withdrawnAt: now, fileId: null },
    });
    if (count === 0) return refuseMove("proof.gone");
    if (fileId) await forgetFile(tx, fileId);
    const subject = `applicant/${applicantId}`;
    return changed(null, { action: "proof.withdraw", subject, details: { kind }, announce: [] });
  });
}
