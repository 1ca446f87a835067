import { AGAIN_AFTER_MS } from "./invitee";
import { endOfToken } from "../tokens/account-token";
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
  const recent = await tx.accountToken.count({
    where: { kind: "claim", organisationId, email, createdAt: { gt: dayBefore(now) } },
  });
  const members = await tx.organisationMember.count({ where: { organisationId } });
  if (recent > 0 || members > 0) return null;
  await tx.accountToken.updateMany({
    where: { kind: "claim", organisationId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  return issueToken(tx, { kind: "claim", email, organisationId, roles }, now);
}

/**
 * No other letter, but who comes in by that of today has these roles. Its link opens again where another
 * address had taken its place, which then ends.
 */
export async function correctClaim(
  tx: Tx,
  { organisationId, email, roles }: Offered,
  now: Date,
): Promise<void> {
  const open = { kind: "claim" as const, organisationId, usedAt: null };
  await tx.accountToken.updateMany({
    where: { ...open, email: { not: email }, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const last = await tx.accountToken.findFirst({
    where: { ...open, email, createdAt: { gt: dayBefore(now) } },
    orderBy: { createdAt: "desc" },
  });
  if (!last) return;
  const expiresAt = endOfToken("claim", last.createdAt);
  await tx.accountToken.update({ where: { id: last.id }, data: { roles, expiresAt } });
}

function dayBefore(now: Date): Date {
  return new Date(now.getTime() - AGAIN_AFTER_MS);
}
