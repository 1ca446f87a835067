import { draftFor } from "./save-draft.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

/** Whoever came by the link says so with a button: the letter arrived. Twice does no harm. */
export function verifyMail(
  actor: Actor,
  applicationId: string,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    await draftFor(tx, actor, applicationId);
    await tx.application.updateMany({
      where: { id: applicationId, mailVerifiedAt: null },
      data: { mailVerifiedAt: now },
    });
    const subject = `application/${applicationId}`;
    return changed(null, { action: "application.verify-mail", subject, announce: [] });
  });
}
