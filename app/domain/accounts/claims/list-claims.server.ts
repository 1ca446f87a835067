import { claimStateOf, type ClaimState } from "./claim";
import { type Actor, assertMay } from "../actor";
import { db } from "~/db/read.server";

export type ClaimLine = {
  code: string;
  name: string;
  phone: string | null;
  state: ClaimState;
};

/** Every provider of the registers with how far it is; whom to call has a phone number. */
export async function listClaims(actor: Actor): Promise<ClaimLine[]> {
  assertMay(actor, "organisations.manage");
  const [suppliers, bounced] = await Promise.all([
    db.supplier.findMany({
      where: { kind: "provider" },
      orderBy: { name: "asc" },
      select: {
        ...{ code: true, name: true, phone: true, email: true },
        organisation: {
          select: {
            _count: { select: { members: true } },
            tokens: { where: { kind: "claim" }, orderBy: { createdAt: "desc" }, take: 1 },
          },
        },
      },
    }),
    bouncedTokens(),
  ]);
  return suppliers.map(({ code, name, phone, email, organisation }) => {
    const token = organisation?.tokens[0];
    const state = claimStateOf({
      members: organisation?._count.members ?? 0,
      hasAddress: Boolean(email),
      link: token ? { openedAt: token.openedAt, hasBounced: bounced.has(token.id) } : null,
    });
    return { code, name, phone, state };
  });
}

/** The links whose letter came back. */
async function bouncedTokens(): Promise<Set<string>> {
  const letters = await db.mailLetter.findMany({
    where: { kind: "claim", bouncedAt: { not: null } },
    select: { facts: true },
  });
  return new Set(letters.map(({ facts }) => String((facts as { tokenId?: string }).tokenId)));
}
