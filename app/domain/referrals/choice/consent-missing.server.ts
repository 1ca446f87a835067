import { missingGivers } from "./basis";
import type { Tx } from "~/db/commit.server";
import { type Giver, type Purpose, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

type Rested = {
  id: string;
  basis: string | null;
  obstacle: string | null;
  /** Help had to begin at once: nobody's permission holds it up. */
  crisisAt: Date | null;
};

/**
 * On the very day, by the birth date: everybody who must agree did, or an obstacle was recorded; else who is
 * missing.
 */
export async function consentMissing(
  tx: Tx,
  { id, basis: code, obstacle, crisisAt }: Rested,
  { birthDate, now }: { birthDate: IsoDay; now: Date },
): Promise<Refused | null> {
  if (crisisAt !== null) return null;
  const rules = referralRules(await getRegion(now));
  const basis = rules.bases.find((row) => row.code === code);
  if (!basis) return refuse("referral.no-basis");
  const rows = await tx.consent.findMany({ where: { referralId: id, withdrawnAt: null } });
  const given = rows.map(({ purpose, giver }) => ({
    // Held to their codes by whoever writes them.
    purpose: purpose as Purpose,
    giver: giver as Giver,
  }));
  const about = { basis, rows: rules.agreeToData, day: isoDay(dayAt(now)), birthDate };
  const missing = missingGivers("identity", given, about);
  if (missing.length === 0 || obstacle !== null) return null;
  return refuse("referral.consent-missing", {
    ...{ field: "birthDate", details: { givers: missing.join(",") } },
  });
}
