import { GIVER_OF } from "./resident-code";
import type { Resident } from "./resident-session.server";
import { takeConsentBack } from "../referral/withdraw-consent.server";
import { tellOwner } from "../referral/tell-of-referral.server";
import { commit } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { assertMay } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

/** Whoever gave permission takes it back with the own code; whoever has it in hand hears of it. */
export function withdrawOwnConsent(
  { actor, holder }: Resident,
  now = new Date(),
): Promise<Outcome<null>> {
  const { referralId = "", userId } = actor;
  assertMay(actor, "own-view.withdraw", { referralId });
  return commit(actor, async (tx) => {
    await within(tx, actor);
    await tx.$queryRaw`select id from referral where id = ${referralId}::uuid for update`;
    const found = await tx.referral.findUniqueOrThrow({ where: { id: referralId } });
    const giver = GIVER_OF[holder];
    const taken = await takeConsentBack(tx, found, { by: userId, side: "resident", giver, now });
    if (!taken.ok) return taken;
    const key = `withdraw-consent/${found.version}`;
    await tellOwner(tx, found, { kind: "consent-withdrawn", key, now });
    return taken;
  });
}
