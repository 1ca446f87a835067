import { randomUUID } from "node:crypto";

import { agreedOn } from "../money/agreed";
import { monthsOf } from "../running/indication";
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
  const agreed = agreedOn(region, { profile, intensity, type }, isoDay(dayAt(agreedAt)));
  const { tariffCents, per, parts, lacksTerms } = agreed;
  // In a crisis nothing is agreed on yet, and price stands in nobody's way (I8).
  if (lacksTerms && crisisAt === null) return refuse("referral.no-type", { field: "soort" });
  await tx.trajectory.create({
    data: {
      ...{ id: randomUUID(), referralId: id, supplierId, type, openedAt: now },
      municipality: need.municipality,
      indications: {
        create: {
          ...{ id: randomUUID(), profile, intensity, version: await inForceOn(agreedAt) },
          ...{ tariffCents, per, parts: { create: parts }, setAt: now },
          months: monthsOf(region, intensity),
        },
      },
    },
  });
  return null;
}
