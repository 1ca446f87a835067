import type { HeldCombination } from "./hold-combination.server";
import type { Tx } from "~/db/commit.server";
import { notify } from "~/domain/accounts/public.server";

export type Inviting = { providerId: string; by: string; now: Date };

/** Asks a provider to take part, once; whether it was not asked before. */
export async function addInvitation(
  tx: Tx,
  { id: combinationId, code }: Pick<HeldCombination, "id" | "code">,
  { providerId, by, now }: Inviting,
): Promise<boolean> {
  const whose = { combinationId, providerId };
  if ((await tx.combinationInvitation.count({ where: whose })) > 0) return false;
  await tx.combinationInvitation.create({ data: { ...whose, invitedBy: by, invitedAt: now } });
  const news = {
    ...({ kind: "combination-invited", subject: `combination/${code}` } as const),
    eventKey: `combination/${code}/${providerId}/${now.toISOString()}`,
  };
  const concerned = { supplierId: providerId, roles: ["provider-manager"] as const };
  await notify(tx, news, { concerned, now });
  return true;
}
