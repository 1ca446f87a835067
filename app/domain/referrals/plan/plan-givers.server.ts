import { agreeingAt, yearsOn } from "../choice/basis";
import type { Tx } from "~/db/commit.server";
import { type Giver, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";

type Asked = { referralId: string; law: string; birthDate: IsoDay; now: Date };

/** By the birth date: who must say yes before a plan is shared, and who has. */
export async function planGivers(
  tx: Tx,
  { referralId, law, birthDate, now }: Asked,
): Promise<{ must: Giver[]; given: Giver[] }> {
  const { agreeToData } = referralRules(await getRegion(now));
  const must = agreeingAt(agreeToData, law, yearsOn(birthDate, isoDay(dayAt(now))));
  const where = { referralId, purpose: "plan", withdrawnAt: null };
  // Held to their codes by whoever writes them.
  const given = (await tx.consent.findMany({ where })).map(({ giver }) => giver as Giver);
  return { must, given };
}
