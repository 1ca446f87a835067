import { INVITEE_KINDS } from "./invitee";
import { offerClaim } from "./offer-claim.server";
import { type Actor, assertMay } from "../actor";
import { accountClaimOffered, accountOrganisationInvited } from "../events";
import { emailOf, isEmail, maskedEmail } from "../users/email";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Event } from "~/domain/kernel/event";
import { accept, type Outcome } from "~/domain/kernel/outcome";

/**
 * Sends a link to everybody whom nobody has come in for yet: every imported provider with an address, to
 * take its page in hand, and every team, practice and institution that was asked before. Returns how many
 * letters will leave.
 */
export async function offerClaims(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "organisations.manage");
  const [providers, asked] = await Promise.all([listUnclaimed(), listAsked()]);
  return commit(
    actor,
    async (tx) => {
      const announce: Event[] = [];
      for (const provider of providers) {
        const tokenId = await offerToProvider(tx, provider, now);
        if (tokenId) announce.push(accountClaimOffered(tokenId));
      }
      for (const one of asked) {
        const tokenId = await offerClaim(tx, one, now);
        if (tokenId) announce.push(accountOrganisationInvited(tokenId));
      }
      if (announce.length === 0) return unchanged(0);
      const trace = { action: "claims.offer", subject: "organisation" };
      return changed(announce.length, { ...trace, details: { count: announce.length }, announce });
    },
    { timeoutMs: 60_000 },
  );
}

/** The address of an invitation that is still open. */
async function findInvited(supplierId: string, now: Date): Promise<string | null> {
  const open = await db.accountToken.findFirst({
    where: { kind: "claim", organisation: { supplierId }, usedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { email: true },
  });
  return open?.email ?? null;
}

/** To whom the link of one provider went, or why to nobody. */
export type OfferedClaim = { to: "people" | "no-address" } | { to: "address"; address: string };

/**
 * Sends the link of one provider to the address that the registers hold, at most once a day: whoever asks
 * in its name learns only where it went.
 */
export async function offerClaimTo(
  actor: Actor,
  supplierId: string,
  now = new Date(),
): Promise<Outcome<OfferedClaim>> {
  assertMay(actor, "organisations.manage");
  const provider = await db.supplier.findUniqueOrThrow({
    where: { id: supplierId },
    select: {
      ...{ id: true, name: true, email: true, phone: true },
      organisation: { select: { _count: { select: { members: true } } } },
    },
  });
  if ((provider.organisation?._count.members ?? 0) > 0) return accept({ to: "people" });
  // Whoever was invited before keeps the invitation: asking in the name of a provider moves it to nobody else.
  const invited = await findInvited(supplierId, now);
  const address = emailOf(invited ?? provider.email ?? "");
  if (!isEmail(address)) return accept({ to: "no-address" });
  return commit(actor, async (tx) => {
    const tokenId = await offerToProvider(tx, { ...provider, email: address }, now);
    const offered: OfferedClaim = { to: "address", address: maskedEmail(address) };
    if (!tokenId) return unchanged(offered);
    const subject = `supplier/${supplierId}`;
    return changed(offered, {
      ...{ action: "claims.offer", subject, announce: [accountClaimOffered(tokenId)] },
    });
  });
}

export type Provider = { id: string; name: string; email: string | null; phone: string | null };

function listUnclaimed(): Promise<Provider[]> {
  return db.supplier.findMany({
    where: {
      kind: "provider",
      email: { not: null },
      OR: [{ organisation: null }, { organisation: { members: { none: {} } } }],
    },
    select: { id: true, name: true, email: true, phone: true },
    orderBy: { code: "asc" },
  });
}

async function listAsked() {
  const claim = { kind: "claim" as const };
  const found = await db.organisation.findMany({
    where: { kind: { in: [...INVITEE_KINDS] }, members: { none: {} }, tokens: { some: claim } },
    select: { tokens: { where: claim, orderBy: { expiresAt: "desc" }, take: 1 } },
    orderBy: { name: "asc" },
  });
  return found.flatMap(({ tokens }) =>
    tokens.map(({ organisationId, email, roles }) => ({
      ...{ organisationId: organisationId!, email, roles },
    })),
  );
}

/** Sends whoever will manage a provider the link to come in by; null without an address or when asked today. */
export async function offerToProvider(
  tx: Tx,
  provider: Provider,
  now: Date,
): Promise<string | null> {
  const email = emailOf(provider.email ?? "");
  if (!isEmail(email)) return null;
  const { id: supplierId, name, phone } = provider;
  const { id: organisationId } = await tx.organisation.upsert({
    where: { supplierId },
    create: { kind: "provider", supplierId, name, email, phone },
    update: { name, email, phone },
    select: { id: true },
  });
  return offerClaim(tx, { organisationId, email, roles: ["provider-manager"] }, now);
}
