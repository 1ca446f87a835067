import { PERSON_ROLES } from "../roles/role";
import type { Actor } from "../actor";
import { db } from "~/db/read.server";

/** A person as who acts for a supplier now; null when that is over. */
export async function findActorFor(userId: string, supplierId: string): Promise<Actor | null> {
  const member = await db.organisationMember.findFirst({
    where: { userId, user: { disabledAt: null }, organisation: { supplierId } },
    include: { organisation: true },
  });
  if (!member) return null;
  const { id: organisationId, municipalities } = member.organisation;
  const roles = PERSON_ROLES.filter((role) => member.roles.includes(role));
  return { userId, organisationId, roles, supplierIds: [supplierId], municipalities };
}
