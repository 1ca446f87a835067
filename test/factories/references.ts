/** References of decision and assignment: a region that waits for a decision, and rows as they stand. */
import { randomUUID } from "node:crypto";

import { ASKS_PLAN } from "~test/factories/plans";
import { anIndication, type AReferral, REFERRED } from "~test/factories/referrals";

import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { findClientKey } from "~/domain/referrals/identity/client-key.server";
import { closeReferences } from "~/domain/referrals/references/seal-references.server";

/** Help waits for a plan and for a decision of the municipality. */
export const ASKS_DECISION = {
  ...ASKS_PLAN,
  decisions: [{ law: "jeugdwet", routes: ["access"], beforeStart: true }],
};

/** Numbers of a referral that has no trajectory yet, as rows. */
export async function storedReferences(referral: AReferral): Promise<void> {
  const { id: referralId, organisationId } = referral;
  const indicationId = await anIndication(referral);
  await derive(async (tx) => {
    await within(tx, { organisationId, supplierIds: [], roles: [] });
    const key = await findClientKey(tx, referralId);
    const numbers = { requestNumber: "", assignmentNumber: "47110815" };
    const known = { decisionNumber: "B-canary-113", decidedOn: "2026-11-20", ...numbers };
    const place = { indicationId, referralId };
    const by = { writtenBy: randomUUID(), writtenAt: REFERRED };
    const sealed = closeReferences(key!, place, known);
    await tx.indicationReference.create({ data: { ...place, decision: "known", sealed, ...by } });
  });
}
