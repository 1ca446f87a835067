/**
 * A password: long enough, guessed by nobody, and otherwise free (S-02). No signs or capitals are
 * asked for, since they make passwords worse, and it never has to change.
 */
import { COMMON_WORDS } from "./common-words";

const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

const FEWEST_SIGNS = 5;
const MOST_WORDS = 3;

/** Signs that stand for letters. */
const LOOKALIKES: Record<string, string> = {
  ...{ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" },
};

export type PasswordFault = "password.too-short" | "password.too-long" | "password.common";

/** What is wrong with it, or null; `own` are the names and addresses that anyone would try first. */
export function passwordFault(password: string, own: readonly string[] = []): PasswordFault | null {
  const { length } = [...password];
  if (length < SHORTEST_PASSWORD) return "password.too-short";
  if (length > LONGEST_PASSWORD) return "password.too-long";
  return isCommon(password.normalize("NFKC").toLowerCase(), own) ? "password.common" : null;
}

function isCommon(text: string, own: readonly string[]): boolean {
  if (new Set(text).size < FEWEST_SIGNS || isRun(text)) return true;
  const words = new Set([...COMMON_WORDS, ...own.flatMap(wordsIn)]);
  const plain = text.replaceAll(/[^a-z]/g, "");
  const read = text.replaceAll(/[^a-z]/g, (sign) => LOOKALIKES[sign] ?? "");
  // The signs at the end are years and exclamation marks more often than letters.
  const readInside = text
    .replace(/[^a-z]+$/, "")
    .replaceAll(/[^a-z]/g, (sign) => LOOKALIKES[sign] ?? "");
  return [plain, read, readInside].some((one) => isMadeOf(one, words, MOST_WORDS));
}

/** 1234567890, abcdefgh, and such repeated. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((sign, at) => sign.charCodeAt(0) - text.charCodeAt(at));
  const small = steps.filter((step) => Math.abs(step) <= 1).length;
  return small >= steps.length - 2;
}

/** Whether nothing is left when at most so many of the words are taken off. */
function isMadeOf(text: string, words: Set<string>, most: number): boolean {
  if (text === "") return true;
  if (most === 0) return false;
  for (let end = text.length; end > 2; end--) {
    if (words.has(text.slice(0, end)) && isMadeOf(text.slice(end), words, most - 1)) return true;
  }
  return false;
}

function wordsIn(text: string): string[] {
  const parts = text.toLowerCase().split(/[^a-z]+/);
  return [...parts, parts.join("")].filter((part) => part.length > 2);
}
