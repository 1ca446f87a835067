import { daysToTellOf, tellOfEnds } from "../reminders/tell-of-ends.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/**
 * Tells the managers of a supplier that a proof of theirs is about to end, or has ended, as long as no
 * newer one of its kind was handed in. Safe to do again at any time.
 */
export async function remindOfProofs(actor: Actor, now = new Date()): Promise<void> {
  const action = "proof.remind";
  assertMay(actor, action);
  if (isTooEarlyToTell(now)) return;
  const ending = await db.proof.findMany({
    where: {
      ...{ withdrawnAt: null, validUntil: daysToTellOf(dayAt(now)) },
      applicant: { supplierId: { not: null } },
    },
    select: {
      ...{ id: true, kind: true, handedInAt: true, validUntil: true },
      applicant: {
        select: {
          supplier: { select: { id: true, code: true } },
          proofs: { where: { withdrawnAt: null }, select: { kind: true, handedInAt: true } },
        },
      },
    },
  });
  const endings = ending.flatMap(({ id, kind, handedInAt, validUntil, applicant }) => {
    const { supplier, proofs } = applicant;
    const isReplaced = proofs.some((one) => one.kind === kind && one.handedInAt > handedInAt);
    if (!supplier || isReplaced) return [];
    return [{ id, supplierId: supplier.id, code: supplier.code, lastDay: validUntil! }];
  });
  await tellOfEnds(actor, { kind: "proof-expiring", action, endings }, now);
}
