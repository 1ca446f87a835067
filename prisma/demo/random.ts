/**
 * Chance that can be repeated: the same seed and labels give the same draws.
 *
 * Each part of the demo draws from a stream of its own (`stream(7, "offers", "p001")`), so that a
 * change in one part leaves the others as they were.
 */
export type Random = ReturnType<typeof stream>;

export function stream(seed: number, ...labels: (string | number)[]) {
  const next = mulberry32(hash([seed, ...labels].join("/")));

  const chance = (share: number) => next() < share;
  /** A whole number from `low` to `high`, both included. */
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));

  function pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  }

  function weighted<T>(items: readonly T[], weight: (item: T) => number): T {
    let left = next() * items.reduce((sum, item) => sum + weight(item), 0);
    return items.find((item) => (left -= weight(item)) < 0) ?? pick(items);
  }

  function shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }

  const some = <T>(items: readonly T[], count: number) => shuffled(items).slice(0, count);

  /** Around 0, two thirds within 1 of it. */
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

  return { next, chance, whole, pick, weighted, shuffled, some, normal };
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a, finished so that labels that differ in one letter start far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return value ^ (value >>> 13);
}
