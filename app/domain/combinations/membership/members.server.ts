import { openAllocations } from "../allocation/open-allocations.server";
import { addInvitation } from "./add-invitation.server";
import { breakCombination } from "./break-combination.server";
import {
  assertLead,
  type HeldCombination,
  inCombination,
  moveCombination,
} from "./hold-combination.server";
import { lapseResolution } from "../resolutions/move-resolution.server";
import { membersWithMoney } from "./open-money.server";
import { releaseMembers } from "./release-members.server";
import { changed, type Trace, type Tx, unchanged } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";

export type Invited = { code: string; provider: string; role: string };

/** The lead party asks a provider to take part, as a member: there is one lead party (I5). */
export function inviteProvider(
  actor: Actor,
  { code, provider, role }: Invited,
  now = new Date(),
): Promise<Outcome<null>> {
  return inCombination(actor, code, async (tx, held) => {
    assertLead(held);
    if (role === "penvoerder") return refuse("combination.second-lead", { field: "rol" });
    const found = await tx.supplier.findFirst({
      where: { kind: "provider", code: provider.trim().toLowerCase() },
    });
    if (!found) return refuse("combination.no-provider", { field: "aanbieder" });
    if (held.members.some(({ id }) => id === found.id))
      return refuse("combination.member-already", { field: "aanbieder" });
    const isNew = await addInvitation(tx, held, { providerId: found.id, by: actor.userId, now });
    return isNew ? changed(null, traceOf("combination.invite", code)) : unchanged(null);
  });
}

/** Its own manager says whether it takes part; then what was agreed is to be signed anew. */
export function answerInvitation(
  actor: Actor,
  { code, accepts }: { code: string; accepts: boolean },
  now = new Date(),
): Promise<Outcome<null>> {
  return inCombination(actor, code, async (tx, held) => {
    const providerId = actor.supplierIds[0]!;
    const { count } = await tx.combinationInvitation.deleteMany({
      where: { combinationId: held.id, providerId },
    });
    if (count === 0) return refuseMove("combination.not-invited");
    if (!accepts) return changed(null, traceOf("combination.refuse-invitation", code));
    await tx.membership.create({ data: { combinationId: held.id, providerId } });
    const traces = await becomeOther(tx, held, { by: actor.userId, now });
    return changed(null, traceOf("combination.join", code), ...traces);
  });
}

/** A member leaves; the lead party first hands its role over, and nobody leaves with money or running help open. */
export function leaveCombination(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<Outcome<null>> {
  return inCombination(actor, code, async (tx, held) => {
    if (!held.own) return refuseMove("combination.not-invited");
    if (held.own.isLead) return refuse("combination.leads");
    const open = await membersWithMoney(tx, held.id);
    if (open.includes(held.own.id)) return refuse("combination.money-open");
    const parts = await openAllocations(tx, held.id, held.own.id);
    if (parts.length > 0) return refuse("combination.parts-open");
    const { id: combinationId, own } = held;
    const doing = { by: actor.userId, now };
    await releaseMembers(tx, { combinationId, memberIds: [own.id] }, doing);
    await tx.membership.deleteMany({ where: { combinationId, providerId: own.id } });
    const traces = await becomeOther(tx, held, doing);
    return changed(null, traceOf("combination.leave", code), ...traces);
  });
}

/** Who signs is another than before: what was being signed goes back, what stood is incomplete. */
async function becomeOther(
  tx: Tx,
  held: HeldCombination,
  { by, now }: { by: string; now: Date },
): Promise<Trace[]> {
  const lapsed = await lapseResolution(tx, held, { by, now });
  if (held.state !== "signing") return [...lapsed, ...(await breakCombination(tx, held, now))];
  const moved = await moveCombination(tx, held, "change");
  return [...lapsed, ...(moved.ok ? [moved.trace] : [])];
}

function traceOf(action: string, code: string): Trace {
  return { action, subject: `combination/${code}`, announce: [] };
}
