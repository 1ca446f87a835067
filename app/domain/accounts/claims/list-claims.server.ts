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
  const suppliers = await db.supplier.findMany({
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
  });
  return suppliers.map(({ code, name, phone, email, organisation }) => {
    const token = organisation?.tokens[0];
    const state = claimStateOf({
      members: organisation?._count.members ?? 0,
      hasAddress: Boolean(email),
      link: token ? { openedAt: token.openedAt, hasBounced: token.bouncedAt !== null } : null,
    });
    return { code, name, phone, state };
  });
}
