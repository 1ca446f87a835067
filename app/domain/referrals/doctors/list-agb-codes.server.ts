import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";

const MOST = 12;

/** The doctors for whom this practice referred before, by their AGB codes: first the last one of this person. */
export async function listAgbCodes(actor: Actor): Promise<string[]> {
  const organisationId = actor.organisationId ?? "";
  assertMay(actor, "referral.quick", { organisationId });
  const rows = await askWithin(actor, (tx) =>
    tx.referral.groupBy({
      by: ["doctorAgb", "chosenBy"],
      where: { organisationId, doctorAgb: { not: null } },
      _max: { number: true },
      orderBy: { _max: { number: "desc" } },
      take: MOST * 2,
    }),
  );
  const own = rows.filter(({ chosenBy }) => chosenBy === actor.userId);
  const codes = [...own, ...rows].flatMap(({ doctorAgb }) => doctorAgb ?? []);
  return [...new Set(codes)].slice(0, MOST);
}
