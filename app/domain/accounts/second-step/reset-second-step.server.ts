import { forgetSecondStep } from "./keep-second-step.server";
import { type Actor, assertMay, may } from "../actor";
import { accountSecondStepChanged } from "../events";
import { emailOf } from "../users/email";
import { changed, commit, type Tx } from "~/db/commit.server";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type MemberOf = { organisationId: string; userId: string };

/**
 * Takes the second step from a member who lost it, and ends that member's sessions. Whoever must have
 * one makes a new one after the next password. Nobody does this for the own account, and for who works
 * elsewhere too only the region does.
 */
export async function resetSecondStep(
  actor: Actor,
  { organisationId, userId }: MemberOf,
): Promise<Outcome<null>> {
  assertMay(actor, "second-step.reset", { organisationId });
  return commit(actor, async (tx) => {
    const memberships = await tx.organisationMember.findMany({ where: { userId } });
    if (!memberships.some((one) => one.organisationId === organisationId))
      throw new Missing("member");
    if (userId === actor.userId) return refuse("second-step.own");
    if (memberships.length > 1 && !may(actor, "organisations.manage"))
      return refuse("second-step.works-elsewhere");
    return takeAway(tx, userId, `organisation/${organisationId}`);
  });
}

/** The command of the house, for an administrator whom nobody else can help. */
export async function resetSecondStepOf(actor: Actor, email: string): Promise<Outcome<null>> {
  assertMay(actor, "second-step.reset");
  return commit(actor, async (tx) => {
    const user = await tx.user.findUnique({ where: { email: emailOf(email) } });
    return user ? takeAway(tx, user.id, `user/${user.id}`) : refuse("second-step.nobody");
  });
}

async function takeAway(tx: Tx, userId: string, subject: string) {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  if (!user.totpSince) return refuse("second-step.off-already");
  await forgetSecondStep(tx, userId);
  await tx.session.deleteMany({ where: { userId } });
  const announce = [accountSecondStepChanged(userId, "off")];
  const details = { user: userId };
  return changed(null, { action: "second-step.reset", subject, details, announce });
}
