import { type Actor, assertMay } from "../actor";
import { issueToken } from "../tokens/keep-tokens.server";
import { emailOf, isEmail } from "./email";
import { changed, commit } from "~/db/commit.server";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type FirstUser = { email: string; region: string };

/**
 * Invites an administrator of the region, whose organisation is made if need be. No letter leaves: the
 * link is for whoever gave the command to hand on (security requirement S-10).
 */
export async function inviteAdministrator(
  actor: Actor,
  { email: sent, region }: FirstUser,
  now = new Date(),
): Promise<Outcome<{ tokenId: string }>> {
  assertMay(actor, "organisations.manage");
  const email = emailOf(sent);
  if (!isEmail(email)) return refuse("member.email", { field: "email" });
  return commit(actor, async (tx) => {
    const known = await tx.organisation.findFirst({ where: { kind: "region" } });
    const data = { kind: "region" as const, name: region };
    const { id: organisationId } = known ?? (await tx.organisation.create({ data }));
    const roles = ["region-admin"];
    const tokenId = await issueToken(tx, { kind: "invite", email, organisationId, roles }, now);
    const subject = `organisation/${organisationId}`;
    return changed(
      { tokenId },
      { action: "member.invite", subject, details: { roles }, announce: [] },
    );
  });
}
