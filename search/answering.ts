/**
 * How a question with words is answered, by whichever engine.
 *
 * All words must be held. Words are left out only when nothing in the whole window holds them
 * together, whatever else was chosen: so counts stay what they say, and a choice that leaves nothing
 * never changes what the words mean.
 */
import { wordsOf } from "./dutch/words";
import type { SearchAnswer } from "./engine";
import type { SearchQuery } from "./query";

export type Asking = {
  answerWith(query: SearchQuery, words: string[]): Promise<SearchAnswer>;
  /** How many places hold all of these words, whatever else is asked. */
  countHolding(query: SearchQuery, words: string[]): Promise<number>;
};

export async function answering(engine: Asking, query: SearchQuery): Promise<SearchAnswer> {
  const words = wordsOf(query.text);
  const answer = await engine.answerWith(query, words);
  if (answer.total > 0 || words.length < 2) return answer;
  const count = (some: string[]) => engine.countHolding(query, some);
  if ((await count(words)) > 0) return answer;
  const kept = await heldTogether(words, count);
  if (kept.length === 0) return answer;
  const droppedWords = words.filter((word) => !kept.includes(word));
  return { ...(await engine.answerWith(query, kept)), droppedWords };
}

/** The rarest word is kept first, each next one only if something still holds them all. */
export async function heldTogether(
  words: string[],
  count: (words: string[]) => Promise<number>,
): Promise<string[]> {
  const alone = await Promise.all(
    words.map(async (word) => ({ word, count: await count([word]) })),
  );
  const rarestFirst = alone.filter((one) => one.count > 0).sort((a, b) => a.count - b.count);
  let kept: string[] = [];
  for (const { word } of rarestFirst) {
    const tried = words.filter((other) => other === word || kept.includes(other));
    if (tried.length === 1 || (await count(tried)) > 0) kept = tried;
  }
  return kept;
}
