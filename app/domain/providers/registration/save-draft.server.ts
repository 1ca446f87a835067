import { endOfLink } from "../admission/application-link.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Event } from "~/domain/kernel/event";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome, refuseMove, type Refused } from "~/domain/kernel/outcome";

/** The draft, and the number of the version that the form was filled in from. */
export type OfDraft = { applicationId: string; revision: number };

export type Draft = {
  id: string;
  applicantId: string;
  kind: "entry" | "extra_scope";
  applicant: { supplierId: string | null };
};

/** Fields by name only: what was said of an organisation and its people stands in no trace. */
export type Written = { ok: true; fields: string[]; announce?: Event[] };
export type Saved = { revision: number };

/**
 * Writes a part of a draft and renews its link. A form that was filled in from an older version is told
 * so, and changes nothing.
 */
export function saveDraft(
  actor: Actor,
  { applicationId: id, revision, now }: OfDraft & { now: Date },
  write: (tx: Tx, draft: Draft) => Promise<Written | Refused>,
): Promise<Outcome<Saved>> {
  return commit(actor, async (tx) => {
    const draft = await draftFor(tx, actor, id);
    const { count } = await tx.application.updateMany({
      where: { id, state: "draft", revision },
      data: { revision: { increment: 1 }, updatedAt: now, tokenExpiresAt: endOfLink(now) },
    });
    if (count === 0)
      return refuseMove(
        draft.state === "draft" ? "application.saved-meanwhile" : "application.not-a-draft",
      );
    const written = await write(tx, draft);
    if (!written.ok) return written;
    const { fields, announce = [] } = written;
    const subject = `application/${id}`;
    return changed(
      { revision: revision + 1 },
      { action: "application.keep", subject, details: { fields }, announce },
    );
  });
}

/** Another's request answers like one that does not exist. */
export async function draftFor(tx: Tx, actor: Actor, id: string) {
  const found = await tx.application.findUnique({
    where: { id },
    select: {
      ...{ id: true, applicantId: true, kind: true, state: true, dueOn: true },
      applicant: { select: { supplierId: true } },
    },
  });
  if (!found || found.applicantId !== actor.applicantId) throw new Missing("application");
  assertMay(actor, "application.keep", { applicantId: found.applicantId });
  return found;
}

/** What was written, by the names of its fields. */
export function written(fields: string[], announce: Event[] = []): Written {
  return { ...accept(null), fields, announce };
}
