import { AGAIN_AFTER_MS } from "./invitee";
import { issueToken } from "../tokens/keep-tokens.server";
import type { Tx } from "~/db/commit.server";

type Offered = { organisationId: string; email: string; roles: string[] };

/**
 * Makes a link by which the first person of an organisation comes in, and ends those to other addresses.
 * Null when the address got one today, or somebody came in meanwhile.
 */
export async function offerClaim(
  tx: Tx,
  { organisationId, email, roles }: Offered,
  now: Date,
): Promise<string | null> {
  const since = new Date(now.getTime() - AGAIN_AFTER_MS);
  const recent = await tx.accountToken.count({
    where: { kind: "claim", organisationId, email, createdAt: { gt: since } },
  });
  const members = await tx.organisationMember.count({ where: { organisationId } });
  if (recent > 0 || members > 0) return null;
  await tx.accountToken.updateMany({
    where: { kind: "claim", organisationId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  return issueToken(tx, { kind: "claim", email, organisationId, roles }, now);
}
