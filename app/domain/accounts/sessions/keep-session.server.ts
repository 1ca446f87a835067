import { REMEMBERED_HOURS } from "../kept-forms/kept-form";
import { PERSON_ROLES } from "../roles/role";
import { endOf, endOfAwaiting, idleMinutesOf, type SessionTimes } from "./session";
import { changed, commit, type Trace, type Tx, unchanged } from "~/db/commit.server";
import { note } from "~/db/note.server";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type NewSession = {
  /** The hash of the token in the cookie. */
  id: string;
  userId: string;
  organisationId: string | null;
  awaitsCode: boolean;
  browser: string;
  /** What this session goes on with, and ends; twelve hours from the login stay twelve hours. */
  former?: { id: string; createdAt: Date };
};

const LONGEST_BROWSER = 200;

/**
 * The second step may have been turned on since the password was looked at, which ends all sessions but
 * one: a new session then awaits the code, and one that goes on with an ended one is refused.
 */
export async function openSession(
  { former, ...session }: NewSession,
  now: Date,
): Promise<Outcome<null>> {
  const { userId } = session;
  return commit({ userId }, async (tx) => {
    const hasSecondStep = await lockSecondStep(tx, userId);
    const endings = former ? await endFormer(tx, { id: former.id, userId }, now) : [];
    if (!endings) return refuse("session.over");
    const awaitsCode = session.awaitsCode || (hasSecondStep && !former);
    const times = { createdAt: former?.createdAt ?? now, lastSeenAt: now };
    const browser = session.browser.slice(0, LONGEST_BROWSER);
    const idleMinutes = idleMinutesOf(await rolesIn(tx, session));
    const expiresAt = awaitsCode ? endOfAwaiting(now) : endOf({ ...times, idleMinutes });
    await tx.session.create({ data: { ...session, ...times, awaitsCode, browser, expiresAt } });
    if (!awaitsCode) await tx.user.update({ where: { id: userId }, data: { lastSignedIn: now } });
    const action = awaitsCode ? "session.await-code" : "session.open";
    return changed(null, { action, subject: `user/${userId}`, announce: [] }, ...endings);
  });
}

async function rolesIn(
  tx: Tx,
  { userId, organisationId }: Pick<NewSession, "userId" | "organisationId">,
) {
  const member =
    organisationId &&
    (await tx.organisationMember.findFirst({ where: { userId, organisationId } }));
  return PERSON_ROLES.filter((role) => member && member.roles.includes(role));
}

/** Whether the person has a second step; that stays so until this is done. */
async function lockSecondStep(tx: Tx, userId: string): Promise<boolean> {
  const [user] = await tx.$queryRaw<{ isOn: boolean }[]>`
    select totp_since is not null as "isOn" from account_user where id = ${userId}::uuid for update`;
  return user?.isOn ?? false;
}

/** The trace of its end; null when it had ended already. */
async function endFormer(
  tx: Tx,
  former: { id: string; userId: string },
  now: Date,
): Promise<Trace[] | null> {
  const { count } = await tx.session.deleteMany({ where: { ...former, expiresAt: { gt: now } } });
  return count === 0 ? null : [ended(former.userId, count)];
}

/** Was seen just now, and so goes on. */
export async function touchSession(id: string, session: SessionTimes, now: Date): Promise<void> {
  const expiresAt = endOf({ ...session, lastSeenAt: now });
  await note((tx) =>
    tx.session.updateMany({ where: { id }, data: { lastSeenAt: now, expiresAt } }),
  );
}

export async function endSession(id: string): Promise<void> {
  await endSessions((userId) => ({ id, userId }), id);
}

/** All sessions of a person. */
export async function endSessionsOf(userId: string): Promise<void> {
  await commit({ userId }, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId } });
    return count === 0 ? unchanged(null) : changed(null, ended(userId, count));
  });
}

async function endSessions(
  which: (userId: string) => { id: string; userId: string },
  id: string,
): Promise<void> {
  await commit({ userId: "visitor" }, async (tx) => {
    const session = await tx.session.findUnique({ where: { id }, select: { userId: true } });
    if (!session) return unchanged(null);
    const { count } = await tx.session.deleteMany({ where: which(session.userId) });
    return changed(null, ended(session.userId, count));
  });
}

function ended(userId: string, count: number) {
  return { action: "session.end", subject: `user/${userId}`, details: { count }, announce: [] };
}

/** Deletes what ended, once it need no longer tell whose a form was; returns how many. */
export function forgetSessions(now = new Date()): Promise<number> {
  const endedBy = new Date(now.getTime() - REMEMBERED_HOURS * 3_600_000);
  return note(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { expiresAt: { lte: endedBy } } });
    return count;
  });
}
