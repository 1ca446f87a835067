import { rolesToGive } from "./member";
import { type Actor, assertMay, may } from "../actor";
import type { OrganisationKind, PersonRole } from "../roles/role";
import { db } from "~/db/read.server";
import { Missing } from "~/domain/kernel/denied";

export type MemberView = {
  userId: string;
  name: string;
  email: string;
  roles: string[];
  lastSignedIn: string | null;
  hasSecondStep: boolean;
  /** Whether the actor may take it away. */
  mayReset: boolean;
};

export type OrganisationView = {
  id: string;
  name: string;
  kind: OrganisationKind;
  members: MemberView[];
  invited: { email: string; roles: string[]; until: string }[];
  rolesToGive: PersonRole[];
};

/** The people of an organisation and who was invited. */
export async function getOrganisation(
  actor: Actor,
  organisationId: string,
  now = new Date(),
): Promise<OrganisationView> {
  assertMay(actor, "members.manage", { organisationId });
  const found = await db.organisation.findUnique({
    where: { id: organisationId },
    include: {
      members: { include: { user: true }, orderBy: { user: { name: "asc" } } },
      tokens: {
        where: { kind: { in: ["invite", "claim"] }, usedAt: null, expiresAt: { gt: now } },
        orderBy: { email: "asc" },
      },
    },
  });
  if (!found) throw new Missing("organisation");
  const { id, name, kind, members, tokens } = found;
  return {
    ...{ id, name, kind, rolesToGive: rolesToGive(kind, may(actor, "organisations.manage")) },
    members: members.map(({ user, roles }) => ({
      ...{ userId: user.id, name: user.name, email: user.email, roles },
      lastSignedIn: user.lastSignedIn?.toISOString() ?? null,
      hasSecondStep: user.totpSince !== null,
      mayReset: user.totpSince !== null && user.id !== actor.userId,
    })),
    invited: tokens.map(({ email, roles, expiresAt }) => ({
      ...{ email, roles, until: expiresAt.toISOString() },
    })),
  };
}

export type OrganisationLine = {
  id: string;
  name: string;
  kind: OrganisationKind;
  people: number;
};

/** Every organisation of the region, or those whose name holds a text. */
export async function listOrganisations(actor: Actor, named = ""): Promise<OrganisationLine[]> {
  assertMay(actor, "organisations.manage");
  const found = await db.organisation.findMany({
    where: named ? { name: { contains: named, mode: "insensitive" } } : {},
    orderBy: [{ kind: "asc" }, { name: "asc" }],
    include: { _count: { select: { members: true } } },
  });
  return found.map(({ id, name, kind, _count }) => ({ id, name, kind, people: _count.members }));
}
