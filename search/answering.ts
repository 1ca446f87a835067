/**
 * How a question with words is answered, by whichever engine.
 *
 * All words must be held. A looser reading is asked for, and words are left out, only when nothing
 * in the whole window holds them together, whatever else was chosen: so counts stay what they say,
 * and a choice that leaves nothing never changes what the words mean.
 */
import { plainReading, type Reading, type Unit } from "./dutch/meaning";
import type { SearchAnswer } from "./engine";
import type { SearchQuery } from "./query";

export type Asking = {
  answerWith(query: SearchQuery, words: string[]): Promise<SearchAnswer>;
  /** How many places hold all of these words, and what they stand for, whatever else is asked. */
  countHolding(query: SearchQuery, words: string[]): Promise<number>;
};

export async function answering(engine: Asking, query: SearchQuery): Promise<SearchAnswer> {
  const readings = query.readings.length > 0 ? query.readings : [plainReading(query.text)];
  const answer = (reading: Reading) => engine.answerWith(...asked(query, reading));
  const count = (reading: Reading) => engine.countHolding(...asked(query, reading));
  const first = await answer(readings[0]!);
  if (
    first.hits.length > 0 ||
    first.total > 0 ||
    (readings.length === 1 && readings[0]!.length < 2)
  )
    return first;
  if ((await count(readings[0]!)) > 0) return first;
  for (const reading of readings.slice(1)) {
    if ((await count(reading)) > 0) return answer(reading);
  }
  const loosest = readings.at(-1)!;
  const kept = await heldTogether(loosest, count);
  if (kept.length === 0) return first;
  const dropped = loosest.filter((unit) => !kept.includes(unit));
  return { ...(await answer(kept)), droppedWords: dropped.map(({ typed }) => typed) };
}

function asked(query: SearchQuery, reading: Reading): [SearchQuery, string[]] {
  const meant = reading.map(({ codes }) => codes).filter((codes) => codes.length > 0);
  return [{ ...query, meant: [...query.meant, ...meant] }, reading.flatMap(({ words }) => words)];
}

/**
 * What a phrase stands for is kept first, then the rarest word, and each next one only if something
 * still holds them all.
 */
export async function heldTogether(
  units: Unit[],
  count: (units: Unit[]) => Promise<number>,
): Promise<Unit[]> {
  const alone = await Promise.all(
    units.map(async (unit) => ({ unit, count: await count([unit]) })),
  );
  const isWord = ({ unit }: { unit: Unit }) => Number(unit.codes.length === 0);
  const rarestFirst = alone
    .filter((one) => one.count > 0)
    .sort((a, b) => isWord(a) - isWord(b) || a.count - b.count);
  let kept: Unit[] = [];
  for (const { unit } of rarestFirst) {
    const tried = units.filter((other) => other === unit || kept.includes(other));
    if (tried.length === 1 || (await count(tried)) > 0) kept = tried;
  }
  return kept;
}
