import { countFed } from "./feed-progress.server";

const FRESH_MS = 2_000;

/**
 * Says whether an index that holds so many documents is whole. What it must hold is counted in the
 * background every other second; before an index is called broken it is counted once more, since
 * documents may have been removed meanwhile.
 */
export function wholeIndex(): (held: number) => Promise<boolean> {
  let least: number | null = null;
  let countedAt = -Infinity;

  async function count(): Promise<number> {
    countedAt = Date.now();
    least = await countFed();
    return least;
  }

  return async (held) => {
    const isFresh = Date.now() - countedAt < FRESH_MS;
    if (least !== null && held >= least) {
      if (!isFresh) count().catch(() => undefined);
      return true;
    }
    // A database that is away cannot say that anything is missing.
    return count().then(
      (now) => held >= now,
      () => true,
    );
  };
}
