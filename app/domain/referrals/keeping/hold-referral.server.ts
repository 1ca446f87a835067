import { changed, commit } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import { namesAPerson, personalFault, remarkText } from "~/domain/providers/public";

const LONGEST_HOLD = 200;

export type Hold = { referralId: string; reason: string };

/** The privacy officer keeps client data here longer, as for a complaint or a request to see them. */
export function holdReferral(
  actor: Actor,
  { referralId, reason: sent }: Hold,
  now = new Date(),
): Promise<Outcome<null>> {
  const reason = remarkText(sent);
  const field = "reason";
  if (reason === "") return Promise.resolve(refuse("hold.no-reason", { field }));
  if (reason.length > LONGEST_HOLD) return Promise.resolve(refuse("hold.too-long", { field }));
  if (namesAPerson(reason)) return Promise.resolve(refuse("hold.names-a-person", { field }));
  const fault = personalFault(reason, field);
  return fault ? Promise.resolve(fault) : putHold(actor, { referralId, reason }, now);
}

/** Lets the days count again. */
export function releaseReferral(
  actor: Actor,
  referralId: string,
  now = new Date(),
): Promise<Outcome<null>> {
  return putHold(actor, { referralId, reason: "" }, now);
}

function putHold(actor: Actor, { referralId, reason }: Hold, now: Date): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const { organisationId } = actor;
    assertMay(actor, "client.hold", { organisationId: organisationId ?? "" });
    await within(tx, actor);
    const own = { id: referralId, organisationId: organisationId! };
    if (!isUuid(referralId) || !(await tx.referral.findFirst({ where: own })))
      throw new Missing("referral");
    const { count } = await tx.referral.updateMany({
      where: { ...own, wipedAt: null, hold: reason === "" ? { not: "" } : "" },
      data: { hold: reason, version: { increment: 1 } },
    });
    if (count === 0) return refuseMove("hold.changed-meanwhile");
    const act = reason === "" ? "release" : "hold";
    const at = { referralId, at: now, by: actor.userId };
    await tx.referralEntry.create({ data: { ...at, side: "sender", act } });
    const action = reason === "" ? "referral.release-hold" : "referral.hold";
    return changed(null, { action, subject: `referral/${referralId}`, announce: [] });
  });
}
