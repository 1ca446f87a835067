import { randomUUID } from "node:crypto";

import { arrangementOn } from "../money/arrangement";
import { partsOf } from "../money/instalments";
import type { FoundReferral } from "./referral-for.server";
import { inForceOn } from "./version-on.server";
import type { Tx } from "~/db/commit.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

type Opening = { intensity: string | null; type: string | null; now: Date };

/**
 * Help begins without identity. Tariff and terms are those of the day of the yes, with the version of the
 * region that held then (architecture §7, D17): what the supplier saw is what it gets.
 */
export async function openTrajectory(
  tx: Tx,
  { id, supplierId, need, acceptedAt, crisisAt }: FoundReferral,
  { intensity, type, now }: Opening,
): Promise<Refused | null> {
  const agreedAt = acceptedAt ?? now;
  const region = await getRegion(agreedAt);
  const { profile } = need;
  const arrangement = arrangementOn(
    region.arrangements,
    { profile, intensity },
    isoDay(dayAt(agreedAt)),
  );
  const terms = region.paymentTerms.find(({ code }) => code === type);
  // A tariff without terms has no parts, and what has no parts is never paid (I9).
  if (arrangement && !terms && crisisAt === null)
    return refuse("referral.no-type", { field: "soort" });
  // In a crisis nothing is agreed on yet, and price stands in nobody's way (I8).
  const isAgreed = arrangement !== null && terms !== undefined;
  const tariffCents = isAgreed ? BigInt(arrangement.tariffCents) : null;
  const parts = tariffCents !== null && terms ? partsOf(tariffCents, terms) : [];
  await tx.trajectory.create({
    data: {
      ...{ id: randomUUID(), referralId: id, supplierId, type, openedAt: now },
      indications: {
        create: {
          ...{ id: randomUUID(), profile, intensity, version: await inForceOn(agreedAt) },
          ...{ tariffCents, per: isAgreed ? arrangement.per : null, parts: { create: parts } },
        },
      },
    },
  });
  return null;
}
