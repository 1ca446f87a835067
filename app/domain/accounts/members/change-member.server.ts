import { leavesNobody, rolesToGive } from "./member";
import { type Actor, assertMay, may, rolesThatMay } from "../actor";
import type { PersonRole } from "../roles/role";
import { changed, commit, type Tx } from "~/db/commit.server";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type MemberChange = { organisationId: string; userId: string; roles: PersonRole[] };

/** How many open things somebody has in hand there: who leaves hands them over first. */
export type CountInHand = (
  tx: Tx,
  whose: { organisationId: string; userId: string },
) => Promise<number>;

/** Gives a member other roles. What was open under the old ones ends. */
export async function changeRoles(
  actor: Actor,
  change: MemberChange,
  inHand: CountInHand,
): Promise<Outcome<null>> {
  const { organisationId, userId, roles } = change;
  assertMay(actor, "members.manage", { organisationId });
  if (roles.length === 0) return refuse("member.no-role", { field: "roles" });
  return commit(actor, async (tx) => {
    const { kind, members, before } = await lockMembers(tx, change);
    const allowed = rolesToGive(kind, may(actor, "organisations.manage"));
    if (roles.some((role) => !allowed.includes(role) && !before.includes(role)))
      return refuse("member.role", { field: "roles" });
    if (leavesNobody(members, change)) return refuse("member.last-manager", { field: "roles" });
    if (!keepsCases(roles) && (await inHand(tx, change)) > 0) return refuse("member.has-cases");
    const where = { userId_organisationId: { userId, organisationId } };
    await tx.organisationMember.update({ where, data: { roles } });
    await tx.session.deleteMany({ where: { userId, organisationId } });
    const details = { user: userId, before, after: roles };
    return changed(null, { ...traceOf("member.change-roles", organisationId), details });
  });
}

/** Takes a member out of an organisation; the account itself stays. */
export async function removeMember(
  actor: Actor,
  member: Omit<MemberChange, "roles">,
  inHand: CountInHand,
): Promise<Outcome<null>> {
  const { organisationId, userId } = member;
  assertMay(actor, "members.manage", { organisationId });
  return commit(actor, async (tx) => {
    const { members, before } = await lockMembers(tx, member);
    if (leavesNobody(members, { userId, roles: [] })) return refuse("member.last-manager");
    const canTakeOver = members.some((one) => one.userId !== userId && keepsCases(one.roles));
    // Where nobody is left to take them over, the region can still close the door.
    const isForced = !canTakeOver && may(actor, "organisations.manage");
    if (!isForced && (await inHand(tx, member)) > 0) return refuse("member.has-cases");
    await tx.organisationMember.deleteMany({ where: { userId, organisationId } });
    await tx.session.deleteMany({ where: { userId, organisationId } });
    const details = { user: userId, before };
    return changed(null, { ...traceOf("member.remove", organisationId), details });
  });
}

const keepsCases = (roles: string[]) =>
  rolesThatMay("need.keep").some((role) => roles.includes(role));

/** The members as they stand, while nobody else changes them: two managers cannot remove each other. */
async function lockMembers(tx: Tx, { organisationId, userId }: Omit<MemberChange, "roles">) {
  await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    include: { members: true },
  });
  const member = organisation?.members.find((one) => one.userId === userId);
  if (!organisation || !member) throw new Missing("member");
  return { kind: organisation.kind, members: organisation.members, before: member.roles };
}

function traceOf(action: string, organisationId: string) {
  return { action, subject: `organisation/${organisationId}`, announce: [] };
}
