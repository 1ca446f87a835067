/**
 * A word without its number and person: "gezinshuizen" and "gezinshuis", "slaapt" and "slapen",
 * "boze" and "boos" have the same stem.
 *
 * A stem is only for comparing, it need not be a word. It knows inflection and nothing more:
 * "begeleider" and "begeleiding" stay apart.
 */
export function stemOf(word: string): string {
  return withoutLength(hardened(withoutEnding(word)));
}

const VOWELS = "aeiouy";
const ENDINGS: [RegExp, string][] = [
  [/heden$/, "heid"],
  [/(ie|ee)en$/, "$1"],
  [/(.{2,}[^aeiou])en$/, "$1"],
  [/^(.[^aeiou])en$/, "$1"],
  [/(.{3,}[^aiousj])s$/, "$1"],
  [/(.{2}[^aeiou])et$/, "$1"],
  [/(.{2,}[bcdfgjklmnprvwxz])t$/, "$1"],
];

function withoutEnding(word: string): string {
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  const bare = ending ? word.replace(ending[0], ending[1]) : word;
  return /.{2}[^aeiou]e$|ie$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare;
}

/** "pleeggezinn" is "pleeggezin", "huiz" is "huis", "briev" is "brief". */
function hardened(stem: string): string {
  const last = stem.at(-1) ?? "";
  if (stem.length > 2 && last === stem.at(-2) && !VOWELS.includes(last)) return stem.slice(0, -1);
  if (last === "z") return `${stem.slice(0, -1)}s`;
  return last === "v" ? `${stem.slice(0, -1)}f` : stem;
}

/** A vowel is written twice or once for the same sound: "school", "scholen". */
function withoutLength(stem: string): string {
  return stem.replace(/aa|ee|oo|uu/g, (pair) => pair.charAt(0));
}

/** What a plural may be the plural of: `singularsOf("scholen")` is ["schol", "school"]. */
export function singularsOf(word: string): string[] {
  if (/.{2}heden$/.test(word)) return [word.replace(/heden$/, "heid")];
  if (/(ie|ee)en$/.test(word)) return [word.slice(0, -2)];
  if (/.{3}[^aiousj]s$/.test(word)) return [word.slice(0, -1)];
  if (!/.{2}[^aeiou]en$/.test(word)) return [];
  const short = hardened(word.slice(0, -2));
  const isOpen = /[^aeiou][aeou][^aeiou]$/.test(short) && short.length === word.length - 2;
  return isOpen ? [short, short.replace(/([aeou])(.)$/, "$1$1$2")] : [short];
}
