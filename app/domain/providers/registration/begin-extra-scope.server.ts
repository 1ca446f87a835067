import { newApplication } from "./new-application.server";
import { applicantOf } from "../proofs/own-applicant.server";
import type { ApplicantPlace } from "../admission/application";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/**
 * A provider with a contract asks for more (requirements, US35). Who has a draft goes on with it. The
 * address of the account was confirmed before.
 */
export async function beginExtraScope(
  actor: Actor,
  now = new Date(),
): Promise<Outcome<{ reference: string }>> {
  const supplierId = actor.supplierIds[0];
  assertMay(actor, "application.begin", supplierId);
  if (!supplierId) throw new Missing("supplier");
  const { admission } = await getRegion(now);
  if (!admission) return refuse("registration.not-here");
  const { name, email, language } = await db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { name: true, email: true, language: true },
  });
  const applicantId = await applicantOf(actor, supplierId, now);
  return commit(actor, async (tx) => {
    await statePlaces(tx, { applicantId, supplierId });
    const draft = await tx.application.findFirst({
      where: { applicantId, state: "draft", kind: "extra_scope" },
      select: { reference: true },
    });
    if (draft) return unchanged(draft);
    const application = { kind: "extra_scope" as const, contactName: name, contactEmail: email };
    const id = await newApplication(
      tx,
      {
        applicant: { id: applicantId },
        application: { ...application, language, mailVerifiedAt: now },
      },
      now,
    );
    const { reference } = await tx.application.findUniqueOrThrow({ where: { id } });
    const subject = `application/${id}`;
    return changed({ reference }, { action: "application.begin", subject, announce: [] });
  });
}

/** Where it helps already need not be typed again. */
async function statePlaces(tx: Tx, of: { applicantId: string; supplierId: string }): Promise<void> {
  const { places } = await tx.applicant.findUniqueOrThrow({ where: { id: of.applicantId } });
  if (!Array.isArray(places) || places.length > 0) return;
  const known = await tx.place.findMany({
    where: { supplierId: of.supplierId, endedOn: null },
    orderBy: { code: "asc" },
  });
  const stated = known.map(({ name, street, houseNumber, postcode, city }): ApplicantPlace => ({
    ...{ name, postcode, city, branchNumber: "" },
    ...{ street: street ?? "", houseNumber: houseNumber ?? "" },
  }));
  await tx.applicant.update({ where: { id: of.applicantId }, data: { places: stated } });
}
