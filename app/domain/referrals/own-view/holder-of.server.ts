import { type About, type Holder, mayHold } from "./resident-code";
import { openFields } from "../identity/seal-client.server";
import type { Tx } from "~/db/commit.server";
import { type Giver, ownViewTerms, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Need, Referral } from "~/generated/prisma/client";

type Held = Referral & { need: Need };

/** Whether somebody may look on this day; null when nobody is known any more. The log has it before. */
export async function mayHoldNow(
  tx: Tx,
  referral: Held,
  { holder, now }: { holder: Holder; now: Date },
): Promise<boolean | null> {
  const fields = await openFields(tx, [referral.id], ["birthDate"]);
  const birthDate = fields.get(referral.id)?.birthDate;
  if (!birthDate) return null;
  return mayHold(holder, await aboutOf(tx, referral, { birthDate, now }));
}

async function aboutOf(
  tx: Tx,
  { id, need, basis: code, chooser, openedAt, crisisAt }: Held,
  { birthDate, now }: { birthDate: string; now: Date },
): Promise<About> {
  const rules = referralRules(await getRegion(now));
  const basis = rules.bases.find((row) => row.code === code);
  // What was said anew before opening no longer holds; what was taken back after it was given by somebody.
  const given = await tx.consent.findMany({
    where: {
      referralId: id,
      OR: [{ withdrawnAt: null }, ...(openedAt ? [{ withdrawnAt: { gte: openedAt } }] : [])],
    },
    select: { giver: true },
  });
  return {
    ...{ law: need.law, birthDate, day: isoDay(dayAt(now)), rules, terms: ownViewTerms(rules) },
    isAsked: crisisAt === null && (basis?.consentFor.length ?? 0) > 0,
    // Held to its codes by whoever writes them.
    gave: given.map(({ giver }) => giver as Giver),
    chooser,
  };
}
