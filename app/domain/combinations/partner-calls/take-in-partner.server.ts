import type { HeldCall } from "./hold-call.server";
import { type HeldCombination, holdCombination } from "../membership/hold-combination.server";
import { addInvitation } from "../membership/add-invitation.server";
import { lapseResolution } from "../resolutions/move-resolution.server";
import { changed, type Changed, type Trace, type Tx } from "~/db/commit.server";
import { type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { beginCombination } from "~/domain/providers/public.server";
import type { PartnerReply } from "~/generated/prisma/client";

type Taking = { reply: PartnerReply; by: string; now: Date };

/**
 * Makes a partner of who replied. While nothing is agreed on it is a member at once, as it said it would be;
 * where there are terms it is asked, and reads first what it would sign. The code of the combination.
 */
export async function takeInPartner(
  tx: Tx,
  call: HeldCall,
  taking: Taking,
): Promise<Changed<string> | Refused> {
  if (call.combinationId === null) return begin(tx, call, taking);
  const held = await holdCombination(tx, { supplierId: call.combinationId }, [call.callerId]);
  // The lead may have gone to another since the call.
  if (!held?.own?.isLead) return refuse("partner.not-led");
  const { providerId } = taking.reply;
  if (held.state === "ended") return refuseMove("combination.ended");
  if (held.members.some(({ id }) => id === providerId)) return changed(held.code);
  const versions = await tx.governance.count({ where: { combinationId: held.id } });
  const isFree = held.state === "forming" && versions === 0;
  return isFree ? join(tx, held, taking) : ask(tx, held, taking);
}

async function begin(
  tx: Tx,
  { id, callerId, name, number, segment, targetGroup }: HeldCall,
  { reply, now }: Taking,
): Promise<Changed<string>> {
  const made = await beginCombination(tx, { name, reference: `z-${number}`, now });
  const { id: combinationId, code } = made;
  await tx.combination.create({ data: { supplierId: combinationId, segment, targetGroup } });
  await tx.membership.createMany({
    data: [
      { combinationId, providerId: callerId, isLead: true },
      { combinationId, providerId: reply.providerId },
    ],
  });
  await tx.partnerCall.update({ where: { id }, data: { combinationId } });
  return changed(code, traceOf("combination.form", code));
}

async function join(
  tx: Tx,
  held: HeldCombination,
  { reply: { providerId }, by, now }: Taking,
): Promise<Changed<string>> {
  await tx.membership.create({ data: { combinationId: held.id, providerId } });
  const lapsed = await lapseResolution(tx, held, { by, now });
  return changed(held.code, traceOf("combination.join", held.code), ...lapsed);
}

async function ask(
  tx: Tx,
  held: HeldCombination,
  { reply: { providerId }, by, now }: Taking,
): Promise<Changed<string>> {
  const isNew = await addInvitation(tx, held, { providerId, by, now });
  return changed(held.code, ...(isNew ? [traceOf("combination.invite", held.code)] : []));
}

function traceOf(action: string, code: string): Trace {
  return { action, subject: `combination/${code}`, announce: [] };
}
