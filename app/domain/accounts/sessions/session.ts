/**
 * Somebody who signed in and acts for one organisation.
 *
 * A session ends when nothing was asked for eight hours, and always after twelve (S-22). Who can see
 * client data will be held to less.
 */
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** For the code, or for making a second step, after the password. */
const AWAITING_MINUTES = 30;

const IDLE_HOURS = 8;
export const LONGEST_HOURS = 12;

/** Being there is written down once a minute. */
const SEEN_EVERY_MS = MINUTE_MS;

export type SessionTimes = { createdAt: Date; lastSeenAt: Date };

/** When it ends if nothing more is asked. */
export function endOf({ createdAt, lastSeenAt }: SessionTimes): Date {
  const idle = lastSeenAt.getTime() + IDLE_HOURS * HOUR_MS;
  return new Date(Math.min(idle, createdAt.getTime() + LONGEST_HOURS * HOUR_MS));
}

/** How long it lasts from now if this is the last thing asked, and whether more would not help. */
export function remainderOf(session: SessionTimes, now: Date) {
  const { createdAt } = session;
  const lastSeenAt = isToBeTouched(session, now) ? now : session.lastSeenAt;
  const end = endOf({ createdAt, lastSeenAt });
  const isFinal = end < new Date(lastSeenAt.getTime() + IDLE_HOURS * HOUR_MS);
  return { endsInMs: end.getTime() - now.getTime(), isFinal };
}

/** When it ends if the second step is not taken. */
export function endOfAwaiting(now: Date): Date {
  return new Date(now.getTime() + AWAITING_MINUTES * MINUTE_MS);
}

export function isToBeTouched({ lastSeenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS;
}
