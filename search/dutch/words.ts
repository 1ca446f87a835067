/**
 * The words of a question: what both engines look for, so that they look for the same.
 *
 * Signs have no meaning here: a quote or a minus in the question is no operator, only a break.
 */
import { BESIDES, PEOPLE, STOP_WORDS } from "./stop-words";

/** Beyond this many words a question is a story; Meilisearch reads no more either. */
export const MOST_WORDS = 10;

const stopWords = new Set(STOP_WORDS);
const people = new Set(PEOPLE);
const besides = new Set([...PEOPLE, ...BESIDES]);

/** Text without capitals, accents and signs: `plainText("Créatief: ADHD!")` is "creatief adhd". */
export function plainText(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * The words that tell something: `wordsOf("Hulp bij ADHD voor mijn zoon")` is ["hulp", "adhd"].
 * Who it is about and how somebody is organised count only when nothing else is said.
 */
export function wordsOf(text: string): string[] {
  const words = [...new Set(plainText(text).split(" "))];
  const telling = words.filter((word) => word && !stopWords.has(word));
  const saying = telling.filter((word) => !besides.has(word));
  return (saying.length > 0 ? saying : telling).slice(0, MOST_WORDS);
}

/** Whether a word is too common to tell anything. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || people.has(word);
}

export function isAboutPeople(word: string): boolean {
  return people.has(word);
}
