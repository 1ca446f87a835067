/**
 * Whether the first engine is asked, or left alone because it failed a moment ago.
 *
 * One failure opens: the next visitor must not wait for the same, and an engine that only stumbled is
 * found well again at once, by a try-out that nobody waits for. Who fails again soon after is left
 * alone longer each time.
 */
export type Breaker = {
  isOpen: boolean;
  /** The moment of the last opening or closing, in ms. */
  since: number;
  /** How long the engine rests before it is tried out. */
  restMs: number;
};

export const CLOSED: Breaker = { isOpen: false, since: -Infinity, restMs: 0 };

const SHORTEST_REST_MS = 100;
const LONGEST_REST_MS = 2_000;
const RELAPSE_MS = 10_000;

/** After a question that failed. */
export function opened(breaker: Breaker, now: number): Breaker {
  if (breaker.isOpen) return breaker;
  const isRelapse = now - breaker.since < RELAPSE_MS;
  return { isOpen: true, since: now, restMs: isRelapse ? longer(breaker.restMs) : 0 };
}

/** After a try-out. */
export function triedOut(breaker: Breaker, isWell: boolean, now: number): Breaker {
  if (isWell) return { ...breaker, isOpen: false, since: now };
  return { ...breaker, restMs: longer(breaker.restMs) };
}

function longer(restMs: number): number {
  return Math.min(Math.max(restMs * 2, SHORTEST_REST_MS), LONGEST_REST_MS);
}
