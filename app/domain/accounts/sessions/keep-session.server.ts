import { endOf, endOfAwaiting } from "./session";
import { changed, commit, unchanged } from "~/db/commit.server";
import { note } from "~/db/note.server";

export type NewSession = {
  /** The hash of the token in the cookie. */
  id: string;
  userId: string;
  organisationId: string | null;
  awaitsCode: boolean;
  browser: string;
  /** Of the login, when this session goes on with another: twelve hours stay twelve hours. */
  createdAt?: Date;
};

const LONGEST_BROWSER = 200;

export async function openSession(session: NewSession, now: Date): Promise<void> {
  const { userId, awaitsCode } = session;
  await commit({ userId }, async (tx) => {
    const times = { createdAt: session.createdAt ?? now, lastSeenAt: now };
    const browser = session.browser.slice(0, LONGEST_BROWSER);
    const expiresAt = awaitsCode ? endOfAwaiting(now) : endOf(times);
    await tx.session.create({ data: { ...session, ...times, browser, expiresAt } });
    if (!awaitsCode) await tx.user.update({ where: { id: userId }, data: { lastSignedIn: now } });
    const action = awaitsCode ? "session.await-code" : "session.open";
    return changed(null, { action, subject: `user/${userId}`, announce: [] });
  });
}

/** Was seen just now, and so goes on. */
export async function touchSession(id: string, createdAt: Date, now: Date): Promise<void> {
  const expiresAt = endOf({ createdAt, lastSeenAt: now });
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

/** Deletes what ended; returns how many. */
export function forgetSessions(now = new Date()): Promise<number> {
  return note(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { expiresAt: { lte: now } } });
    return count;
  });
}
