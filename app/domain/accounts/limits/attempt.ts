/**
 * How often one may try to sign in (contract, part 7; security requirement S-04).
 *
 * Counted per account and network together: somebody elsewhere who guesses at an account never keeps
 * its owner out. After five failures each next attempt waits longer, up to a quarter of an hour. A
 * network that failed on twenty accounts within an hour is not shut out: its attempts take turns.
 */
const FREE_ATTEMPTS = 5;
const WINDOW_MS = 15 * 60_000;
export const MOST_ACCOUNTS = 20;
export const NETWORK_WINDOW_MS = 60 * 60_000;

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const TURN_MS = 2_000;
/** Longer nobody is kept waiting for a page: then it is said. */
const LONGEST_PAUSE_MS = 6_000;

export type Attempts = { failures: number; lastAt: Date; until: Date };

/** What is known after one more attempt, or how long it must wait. */
export function nextAttempt(
  known: Attempts | null,
  now: Date,
): { waitMs: number } | { attempts: Attempts } {
  // Attempts at once may be told out of turn: only one that had to wait makes another wait.
  const mustWait = known && known.failures >= FREE_ATTEMPTS && known.until > now;
  if (mustWait) return { waitMs: known.until.getTime() - now.getTime() };
  const isOver = !known || now.getTime() - lastActive(known) > WINDOW_MS;
  const failures = isOver ? 1 : known.failures + 1;
  return { attempts: { failures, lastAt: now, until: after(now, waitAfter(failures)) } };
}

/** The wait belongs to the attempt that caused it. */
function lastActive({ lastAt, until }: Attempts): number {
  return Math.max(lastAt.getTime(), until.getTime());
}

function waitAfter(failures: number): number {
  if (failures < FREE_ATTEMPTS) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_ATTEMPTS), LONGEST_WAIT_MS);
}

/** The turn of one more attempt of a network, with the pause until then; or how long it must wait. */
export function nextTurn(
  last: Date | null,
  now: Date,
): { waitMs: number } | { turn: Date; pauseMs: number } {
  const turn = after(last && last > now ? last : now, TURN_MS);
  const pauseMs = turn.getTime() - now.getTime();
  return pauseMs > LONGEST_PAUSE_MS ? { waitMs: pauseMs } : { turn, pauseMs };
}

function after(moment: Date, ms: number): Date {
  return new Date(moment.getTime() + ms);
}
