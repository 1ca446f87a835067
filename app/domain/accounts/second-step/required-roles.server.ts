import { db } from "~/db/read.server";
import { env } from "~/env.server";

/** Whether somebody with these roles must have a second step here. */
export function isSecondStepRequired(roles: readonly string[]): boolean {
  return env.SECOND_STEP_ROLES.some((role) => roles.includes(role));
}

/** What a person is anywhere counts: one password opens it all. */
export async function isSecondStepRequiredOf(userId: string): Promise<boolean> {
  const memberships = await db.organisationMember.findMany({ where: { userId } });
  return isSecondStepRequired(memberships.flatMap(({ roles }) => roles));
}
