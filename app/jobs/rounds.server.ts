/** Work that is done again and again: when woken, and otherwise after a while. */
import { setTimeout as pause } from "node:timers/promises";

export type Rounds = { wake: () => void; stop: () => Promise<void> };

const SHORTEST_REST_MS = 250;
const LONGEST_REST_MS = 5_000;

/**
 * Repeats `work`, never twice at once; after a fault it rests, longer each time, and goes on. Work
 * that takes long looks at the signal, which says that no more is wanted.
 */
export function keepDoing(
  work: (stopping: AbortSignal) => Promise<void>,
  everyMs: number,
  report: (fault: unknown) => void,
): Rounds {
  const stopping = new AbortController();
  let isWoken = false;
  let alarm = new AbortController();
  let faults = 0;

  async function round(): Promise<void> {
    isWoken = false;
    try {
      await work(stopping.signal);
      faults = 0;
    } catch (fault) {
      report(fault);
      await rest(Math.min(SHORTEST_REST_MS * 2 ** faults++, LONGEST_REST_MS), stopping.signal);
    }
    if (isWoken) return;
    alarm = new AbortController();
    await rest(faults > 0 ? 0 : everyMs, AbortSignal.any([stopping.signal, alarm.signal]));
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) await round();
  }

  const ended = run();
  return {
    wake: () => {
      isWoken = true;
      alarm.abort();
    },
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function rest(ms: number, until: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal: until }).catch(() => undefined);
}
