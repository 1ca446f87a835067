import type { FoundApplicant } from "./application-link.server";
import { db } from "~/db/read.server";
import { type Actor, may } from "~/domain/accounts/public";

/**
 * A request of the own organisation by its reference, for who keeps them with an account: the same rights
 * as by its link, under the own name. Null for everybody else, as if it were not there.
 */
export async function findOwnApplicant(
  actor: Actor,
  reference: string,
): Promise<FoundApplicant | null> {
  const row = await db.application.findUnique({
    where: { reference },
    select: { id: true, applicantId: true, applicant: { select: { supplierId: true } } },
  });
  const supplierId = row?.applicant.supplierId;
  if (!row || !supplierId || !may(actor, "application.keep", supplierId)) return null;
  const { id: applicationId, applicantId } = row;
  return { actor: { ...actor, applicantId }, applicationId, applicantId };
}
