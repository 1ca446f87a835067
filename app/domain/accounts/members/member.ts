/** Who works for an organisation, and who there decides about that. */
import { type OrganisationKind, type PersonRole, ROLES_OF } from "../roles/role";

/** Whoever has one manages the people of the organisation. */
const MANAGING: readonly PersonRole[] = ["provider-manager", "access-lead", "region-admin"];

/** Given by the region only: it sees what others do. */
const BY_THE_REGION: readonly PersonRole[] = ["privacy-officer"];

/** The roles that somebody may give to people of an organisation. */
export function rolesToGive(kind: OrganisationKind, isRegion: boolean): PersonRole[] {
  return ROLES_OF[kind].filter((role) => isRegion || !BY_THE_REGION.includes(role));
}

function manages(roles: readonly string[]): boolean {
  return MANAGING.some((role) => roles.includes(role));
}

/** Whether nobody would manage the organisation any more; where nobody does, the region goes on. */
export function leavesNobody(
  members: readonly { userId: string; roles: readonly string[] }[],
  change: { userId: string; roles: readonly string[] },
): boolean {
  const managers = members.filter(({ roles }) => manages(roles)).map(({ userId }) => userId);
  return managers.length === 1 && managers[0] === change.userId && !manages(change.roles);
}
