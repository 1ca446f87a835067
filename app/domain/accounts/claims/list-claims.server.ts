import { claimStateOf, type ClaimState } from "./claim";
import { INVITEE_KINDS } from "./invitee";
import { type Actor, assertMay } from "../actor";
import type { OrganisationKind } from "../roles/role";
import { db } from "~/db/read.server";

export type ClaimLine = {
  /** The code of a provider, the id of another organisation. */
  id: string;
  kind: OrganisationKind;
  name: string;
  phone: string | null;
  state: ClaimState;
};

const ASKED = {
  _count: { select: { members: true } },
  tokens: { where: { kind: "claim" }, orderBy: { createdAt: "desc" }, take: 1 },
} as const;

type Asked = {
  _count: { members: number };
  tokens: { openedAt: Date | null; bouncedAt: Date | null }[];
};

/**
 * Every provider of the registers and every team, practice and institution with how far it is; whom to
 * call has a phone number.
 */
export async function listClaims(actor: Actor): Promise<ClaimLine[]> {
  assertMay(actor, "organisations.manage");
  const suppliers = await db.supplier.findMany({
    where: { kind: "provider" },
    orderBy: { name: "asc" },
    select: {
      ...{ code: true, name: true, phone: true, email: true },
      organisation: { select: ASKED },
    },
  });
  const others = await db.organisation.findMany({
    where: { kind: { in: [...INVITEE_KINDS] } },
    orderBy: { name: "asc" },
    select: { id: true, kind: true, name: true, phone: true, email: true, ...ASKED },
  });
  return [
    ...suppliers.map(({ code, name, phone, email, organisation }) => ({
      ...{ id: code, kind: "provider" as const, name, phone },
      state: stateOf(email, organisation),
    })),
    ...others.map(({ id, kind, name, phone, email, ...asked }) => ({
      ...{ id, kind, name, phone, state: stateOf(email, asked) },
    })),
  ];
}

function stateOf(email: string | null, asked: Asked | null): ClaimState {
  const token = asked?.tokens[0];
  return claimStateOf({
    members: asked?._count.members ?? 0,
    hasAddress: Boolean(email),
    link: token ? { openedAt: token.openedAt, hasBounced: token.bouncedAt !== null } : null,
  });
}
