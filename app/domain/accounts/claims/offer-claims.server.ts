import { type Actor, assertMay } from "../actor";
import { accountClaimOffered } from "../events";
import { issueToken } from "../tokens/keep-tokens.server";
import { emailOf, isEmail } from "../users/email";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Outcome } from "~/domain/kernel/outcome";

/** One letter a day at most, however often the button is pressed. */
const AGAIN_AFTER_MS = 24 * 60 * 60_000;

/**
 * Sends every imported provider that nobody looks after a link to take its page in hand, to the address
 * in the register. Returns how many letters will leave.
 */
export async function offerClaims(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "organisations.manage");
  const unclaimed = await db.supplier.findMany({
    where: {
      kind: "provider",
      email: { not: null },
      OR: [{ organisation: null }, { organisation: { members: { none: {} } } }],
    },
    select: { id: true, name: true, email: true, phone: true },
    orderBy: { code: "asc" },
  });
  return commit(
    actor,
    async (tx) => {
      const tokenIds: string[] = [];
      for (const provider of unclaimed) {
        const tokenId = await offerTo(tx, provider, now);
        if (tokenId) tokenIds.push(tokenId);
      }
      if (tokenIds.length === 0) return unchanged(0);
      const trace = { action: "claims.offer", subject: "organisation" };
      const details = { count: tokenIds.length };
      const announce = tokenIds.map(accountClaimOffered);
      return changed(tokenIds.length, { ...trace, details, announce });
    },
    { timeoutMs: 60_000 },
  );
}

type Provider = { id: string; name: string; email: string | null; phone: string | null };

async function offerTo(tx: Tx, provider: Provider, now: Date): Promise<string | null> {
  const email = emailOf(provider.email ?? "");
  if (!isEmail(email)) return null;
  const { id: supplierId, name, phone } = provider;
  const organisation = await tx.organisation.upsert({
    where: { supplierId },
    create: { kind: "provider", supplierId, name, email, phone },
    update: { name, email, phone },
    select: { id: true, _count: { select: { members: true } } },
  });
  const since = new Date(now.getTime() - AGAIN_AFTER_MS);
  const recent = await tx.accountToken.count({
    where: { kind: "claim", organisationId: organisation.id, createdAt: { gt: since } },
  });
  if (recent > 0 || organisation._count.members > 0) return null;
  const roles = ["provider-manager"];
  return issueToken(tx, { kind: "claim", email, organisationId: organisation.id, roles }, now);
}
