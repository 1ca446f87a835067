import { rolesToGive } from "./member";
import { type Actor, assertMay, may } from "../actor";
import { accountInvited } from "../events";
import type { PersonRole } from "../roles/role";
import { issueToken } from "../tokens/keep-tokens.server";
import { emailOf, isEmail } from "../users/email";
import { changed, commit } from "~/db/commit.server";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type Invitation = { organisationId: string; email: string; roles: PersonRole[] };

/** Sends somebody a link to join an organisation; a second invitation ends the first. */
export async function inviteMember(
  actor: Actor,
  { organisationId, email: sent, roles }: Invitation,
  now = new Date(),
): Promise<Outcome<{ tokenId: string }>> {
  assertMay(actor, "members.manage", { organisationId });
  const email = emailOf(sent);
  return commit(actor, async (tx) => {
    const organisation = await tx.organisation.findUnique({
      where: { id: organisationId },
      include: { members: { where: { user: { email } } } },
    });
    if (!organisation) throw new Missing("organisation");
    if (!isEmail(email)) return refuse("member.email", { field: "email" });
    if (roles.length === 0) return refuse("member.no-role", { field: "roles" });
    const allowed = rolesToGive(organisation.kind, may(actor, "organisations.manage"));
    if (roles.some((role) => !allowed.includes(role)))
      return refuse("member.role", { field: "roles" });
    if (organisation.members.length > 0) return refuse("member.already", { field: "email" });
    const tokenId = await issueToken(tx, { kind: "invite", email, organisationId, roles }, now);
    const subject = `organisation/${organisationId}`;
    const trace = { action: "member.invite", subject, details: { roles } };
    return changed({ tokenId }, { ...trace, announce: [accountInvited(tokenId)] });
  });
}
