import { assertReferrer } from "../needs/need-for.server";
import type { SentNeed } from "../needs/need-faults";
import { type WrittenNeed, writeNeedWithin } from "../needs/write-need.server";
import { commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

type FromConsult = { consultId: string; formKey: string; sent: SentNeed };

/** A need is written after a consult, which remembers what it became. */
export function writeNeedFromConsult(
  actor: Actor,
  { consultId, formKey, sent }: FromConsult,
  now = new Date(),
): Promise<Outcome<WrittenNeed>> {
  return commit(actor, async (tx) => {
    const organisationId = assertReferrer(actor, "consult.ask");
    const where = { id: consultId, organisationId };
    if (!isUuid(consultId) || !(await tx.consultQuestion.findFirst({ where })))
      throw new Missing("consult");
    const written = await writeNeedWithin(tx, actor, { formKey, sent, now });
    if (written.ok)
      await tx.consultQuestion.updateMany({
        where: { ...where, needId: null },
        data: { needId: written.value.id },
      });
    return written;
  });
}
