import { randomUUID } from "node:crypto";

import { newMemberHash } from "./member-link.server";
import { combinationFaults, type StatedCombination, type StatedMember } from "./own-members";
import { type OfDraft, saveDraft, type Saved, written } from "./save-draft.server";
import { applicationMemberAsked } from "../events";
import type { Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

/**
 * Who asks together. Each member that is new, or has another address, gets a link to confirm its own part;
 * who is no longer named takes part no more.
 */
export async function keepMembers(
  actor: Actor,
  { stated, ...of }: OfDraft & { stated: StatedCombination },
  now = new Date(),
): Promise<Outcome<Saved>> {
  const refusals = combinationFaults(stated);
  if (refusals.length > 0) return { ok: false, refusals };
  return saveDraft(actor, { ...of, now }, async (tx, { id }) => {
    const { combinationName, targetGroup, members } = stated;
    await tx.application.update({
      where: { id },
      data: { combinationName: combinationName || null, targetGroup: targetGroup || null },
    });
    const kvks = members.map(({ kvk }) => kvk);
    await tx.applicationMember.deleteMany({ where: { applicationId: id, kvk: { notIn: kvks } } });
    const asked: string[] = [];
    for (const member of members) asked.push(...(await keepMember(tx, id, member)));
    return written(["members"], asked.map(applicationMemberAsked));
  });
}

/** Returns the id of a member that is to be asked. */
async function keepMember(tx: Tx, applicationId: string, member: StatedMember): Promise<string[]> {
  const { kvk, email } = member;
  const known = await tx.applicationMember.findUnique({
    where: { applicationId_kvk: { applicationId, kvk } },
  });
  if (known?.email === email) {
    const { name, isLead } = member;
    await tx.applicationMember.update({ where: { id: known.id }, data: { name, isLead } });
    return [];
  }
  // Another address is another letter: what was said by the former link holds no more.
  if (known) await tx.applicationMember.delete({ where: { id: known.id } });
  const id = randomUUID();
  await tx.applicationMember.create({
    data: { id, applicationId, ...member, tokenHash: newMemberHash(id) },
  });
  return [id];
}
