/**
 * Lets a few in at a time and the others wait their turn.
 *
 * A server that is asked more at once than it has processors answers each of them later, until all
 * of them seem to be lost.
 */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export function gateFor(atOnce: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  }

  return async (work) => {
    if (inside < atOnce) inside += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
