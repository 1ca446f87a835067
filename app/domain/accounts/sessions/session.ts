/**
 * Somebody who signed in and acts for one organisation.
 *
 * A session ends when nothing was asked for eight hours, for who can see client data for half an hour,
 * and always after twelve hours (S-22).
 */
import { PERMISSIONS } from "../permissions";
import type { Role } from "../roles/role";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** For the code, or for making a second step, after the password. */
const AWAITING_MINUTES = 30;

const IDLE_MINUTES = 8 * 60;
const IDLE_NEAR_CLIENTS_MINUTES = 30;
export const LONGEST_HOURS = 12;

/** Being there is written down once a minute. */
const SEEN_EVERY_MS = MINUTE_MS;

export type SessionTimes = {
  createdAt: Date;
  lastSeenAt: Date;
  /** After so long without a question it ends. */
  idleMinutes: number;
};

export function idleMinutesOf(roles: readonly Role[]): number {
  const isNearClients = roles.some((role) => PERMISSIONS["client-data.see"][role] !== undefined);
  return isNearClients ? IDLE_NEAR_CLIENTS_MINUTES : IDLE_MINUTES;
}

/** When it ends if nothing more is asked. */
export function endOf({ createdAt, lastSeenAt, idleMinutes }: SessionTimes): Date {
  const idle = lastSeenAt.getTime() + idleMinutes * MINUTE_MS;
  return new Date(Math.min(idle, createdAt.getTime() + LONGEST_HOURS * HOUR_MS));
}

/** How long it lasts from now if this is the last thing asked, and whether more would not help. */
export function remainderOf(session: SessionTimes, now: Date) {
  const lastSeenAt = isToBeTouched(session, now) ? now : session.lastSeenAt;
  const end = endOf({ ...session, lastSeenAt });
  const isFinal = end < new Date(lastSeenAt.getTime() + session.idleMinutes * MINUTE_MS);
  return { endsInMs: end.getTime() - now.getTime(), isFinal };
}

/** When it ends if the second step is not taken. */
export function endOfAwaiting(now: Date): Date {
  return new Date(now.getTime() + AWAITING_MINUTES * MINUTE_MS);
}

export function isToBeTouched(
  { lastSeenAt }: Pick<SessionTimes, "lastSeenAt">,
  now: Date,
): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS;
}
