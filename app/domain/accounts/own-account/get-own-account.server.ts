import { type Actor, assertMay } from "../actor";
import { listSessions } from "../sessions/find-session.server";
import { db } from "~/db/read.server";
import { Missing } from "~/domain/kernel/denied";

export type OwnAccount = {
  name: string;
  email: string;
  language: string;
  hasSecondStep: boolean;
  organisations: { id: string; name: string; isCurrent: boolean }[];
  sessions: { browser: string; lastSeenAt: string; isCurrent: boolean }[];
};

/** What a person sees of the own account. */
export async function getOwnAccount(
  actor: Actor,
  sessionId: string,
  now = new Date(),
): Promise<OwnAccount> {
  assertMay(actor, "account.change");
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    include: { memberships: { include: { organisation: true }, orderBy: { since: "asc" } } },
  });
  const sessions = await listSessions(actor.userId, now);
  return {
    ...{ name: user.name, email: user.email, language: user.language },
    hasSecondStep: user.totpSince !== null,
    organisations: user.memberships.map(({ organisation: { id, name } }) => ({
      ...{ id, name, isCurrent: id === actor.organisationId },
    })),
    sessions: sessions.map(({ id, browser, lastSeenAt }) => ({
      ...{ browser, lastSeenAt: lastSeenAt.toISOString(), isCurrent: id === sessionId },
    })),
  };
}

/** An organisation that one works for, to act for it from now on; another's is as unknown as none. */
export async function getOwnOrganisation(actor: Actor, organisationId: string) {
  assertMay(actor, "account.change");
  const member = await db.organisationMember.findUnique({
    where: { userId_organisationId: { userId: actor.userId, organisationId } },
  });
  if (!member) throw new Missing("organisation");
  return { organisationId, roles: member.roles };
}
