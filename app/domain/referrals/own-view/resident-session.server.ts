import { idOf } from "./code-hash.server";
import { endOfVisit, type Holder, shutFor } from "./resident-code";
import { note } from "~/db/note.server";
import { within } from "~/db/within.server";
import { type Actor, aResident, isToBeTouched } from "~/domain/accounts/public";
import { ownViewTerms, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";

export type Resident = { actor: Actor; holder: Holder };

/** Who looks with that token; null when the visit is over, or the code opens nothing any more. */
export async function findResident(token: string, now = new Date()): Promise<Resident | null> {
  if (token === "") return null;
  const { referral: rules } = await getRegion(now);
  return note(async (tx) => {
    const id = idOf(token);
    const session = await tx.residentSession.findUnique({ where: { id, expiresAt: { gt: now } } });
    if (!session) return null;
    const { referralId, codeId, startedAt } = session;
    await within(tx, { organisationId: null, supplierIds: [], roles: [], referralId });
    const code = await tx.residentCode.findFirst({
      where: { id: codeId, endedAt: null, expiresAt: { gt: now } },
    });
    const referral = await tx.referral.findUniqueOrThrow({
      where: { id: referralId },
      include: { need: true },
    });
    if (!code || shutFor(referral, ownViewTerms(referralRules({ referral: rules })))) return null;
    if (isToBeTouched(session, now))
      await tx.residentSession.updateMany({
        where: { id },
        data: { lastSeenAt: now, expiresAt: endOfVisit(startedAt, now) },
      });
    const actor = aResident(codeId, { referralId, organisationId: referral.organisationId });
    // Held to its codes by the database.
    return { actor, holder: code.holder as Holder };
  });
}

/** Somebody is done; without a visit there is nothing to end. */
export async function leaveOwnView(token: string): Promise<void> {
  await note((tx) => tx.residentSession.deleteMany({ where: { id: idOf(token) } }));
}

/** Deletes the visits that are over; returns how many. */
export function forgetVisits(now = new Date()): Promise<number> {
  return note(async (tx) => {
    const { count } = await tx.residentSession.deleteMany({ where: { expiresAt: { lte: now } } });
    return count;
  });
}
