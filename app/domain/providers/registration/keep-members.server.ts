import { randomUUID } from "node:crypto";

import { askMembersAgain, lettersTo } from "./ask-members-again.server";
import { newMemberHash } from "./member-link.server";
import { combinationFaults, type StatedCombination, type StatedMember } from "./own-members";
import { type OfDraft, saveDraft, type Saved, written } from "./save-draft.server";
import type { Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

/**
 * Who asks together. Each member that is new, or has another address, gets a link to confirm its own part;
 * who is no longer named takes part no more. Who had answered is asked anew when what it answered to has
 * changed.
 */
export async function keepMembers(
  actor: Actor,
  { stated, ...of }: OfDraft & { stated: StatedCombination },
  now = new Date(),
): Promise<Outcome<Saved>> {
  const refusals = combinationFaults(stated);
  if (refusals.length > 0) return { ok: false, refusals };
  return saveDraft(actor, { ...of, now }, async (tx, { id }) => {
    const { members } = stated;
    const again = (await isAnother(tx, id, stated)) ? await askMembersAgain(tx, id) : [];
    const kvks = members.map(({ kvk }) => kvk);
    await tx.applicationMember.deleteMany({ where: { applicationId: id, kvk: { notIn: kvks } } });
    const asked = [];
    for (const member of members) asked.push(...(await keepMember(tx, id, member)));
    return written(["members"], [...again, ...asked]);
  });
}

/** Writes what all members confirm; says whether that is another than it was, or another leads. */
async function isAnother(tx: Tx, id: string, stated: StatedCombination): Promise<boolean> {
  const data = {
    combinationName: stated.combinationName || null,
    targetGroup: stated.targetGroup || null,
  };
  const { members, ...before } = await tx.application.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ combinationName: true, targetGroup: true },
      members: { where: { isLead: true }, select: { kvk: true } },
    },
  });
  await tx.application.update({ where: { id }, data });
  const lead = stated.members.find(({ isLead }) => isLead);
  return (
    before.combinationName !== data.combinationName ||
    before.targetGroup !== data.targetGroup ||
    members[0]?.kvk !== lead?.kvk
  );
}

/** Returns the letters that ask a member. */
async function keepMember(tx: Tx, applicationId: string, member: StatedMember) {
  const { kvk, email, name, isLead } = member;
  const known = await tx.applicationMember.findUnique({
    where: { applicationId_kvk: { applicationId, kvk } },
  });
  if (known?.email === email) {
    const again = known.name === name ? [] : await askMembersAgain(tx, applicationId, { kvk });
    await tx.applicationMember.update({ where: { id: known.id }, data: { name, isLead } });
    return again;
  }
  // Another address is another letter: what was said by the former link holds no more.
  if (known) await tx.applicationMember.delete({ where: { id: known.id } });
  const id = randomUUID();
  await tx.applicationMember.create({
    data: { id, applicationId, ...member, tokenHash: newMemberHash(id) },
  });
  return lettersTo([{ ...member, id }]);
}
