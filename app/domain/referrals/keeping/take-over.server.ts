import { STATES_TO_TAKE_OVER, wipeDayOf } from "./wipe-day";
import { receiving } from "../referral/received-by.server";
import type { ReferralState } from "../referral/referral";
import { changed, commit } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** The supplier says that it has everything in its own file: from then on the data can go from here. */
export async function takeOver(
  actor: Actor,
  referralId: string,
  now = new Date(),
): Promise<Outcome<null>> {
  const { keeping } = referralRules(await getRegion(now));
  const receiver = await receiving(actor, now);
  return commit(receiver, async (tx) => {
    assertMay(actor, "referral.answer", actor.supplierIds[0] ?? "");
    await within(tx, receiver);
    const found =
      isUuid(referralId) && (await tx.referral.findUnique({ where: { id: referralId } }));
    if (!found || !receiver.supplierIds.includes(found.supplierId)) throw new Missing("referral");
    const facts = {
      ...{ state: found.state as ReferralState, changedOn: dayAt(found.changedAt), overOn: null },
      ...{ startedOn: found.startedOn && dayNumber(found.startedOn), takenOverOn: dayAt(now) },
    };
    const wipeDay = wipeDayOf(facts, keeping);
    const { count } = await tx.referral.updateMany({
      where: {
        ...{ id: referralId, state: { in: STATES_TO_TAKE_OVER }, takenOverAt: null },
        ...{ openedAt: { not: null }, shutAt: null },
      },
      data: {
        ...{ takenOverAt: now, wipeOn: wipeDay === null ? null : dateOf(wipeDay) },
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuseMove("referral.nothing-to-take-over");
    const at = { referralId, at: now, by: actor.userId };
    await tx.referralEntry.create({ data: { ...at, side: "supplier", act: "take-over" } });
    const subject = `referral/${referralId}`;
    return changed(null, { action: "referral.take-over", subject, announce: [] });
  });
}
