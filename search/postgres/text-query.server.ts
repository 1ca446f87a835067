/**
 * Turns typed words into a tsquery by way of the vocabulary.
 *
 * A word means its stem, what begins with it, and a longer one also the compounds that hold it
 * ("boerderij" finds "zorgboerderij"; a short one would find "rouw" in "vertrouwen"). Two words may be
 * one. Only when nothing in the vocabulary fits, a word is taken as two words written as one, or as
 * mistyped: one slip from five letters, two from nine.
 */
import { binder, type Sql } from "./sql";
import { KINDS_OF_HELP, LIGHT_PARTS } from "../dutch/word-parts";

export type TextQuery = {
  /** What must hold. */
  wide: string;
  /** The words as typed: what holds these comes first. */
  exact: string;
};

/** A compound that ends in one of these asks for what stands before it (see `word-parts.ts`). */
const NO_HALVES = new Set([...LIGHT_PARTS, ...KINDS_OF_HELP]);

type Known = { word: string; stem: string | null; isKnown: boolean; compounds: string[] };
type Guess = { word: string; lexemes: string[] };
type Entry = { word: string; lexeme: string };

const STEM = (word: string) => `(tsvector_to_array(to_tsvector('nederlands', ${word}::text)))[1]`;
const LEAST_INFIX = 6;
const LEAST_HALF = 3;
const LEAST_MISTYPED = 5;

/** One look-up per word: a pattern that stands in the statement by itself is sought by index. */
async function lookUp(sql: Sql, words: string[], wholeWords: number): Promise<Known[]> {
  const { values, bind } = binder();
  const rows = words.map((word, place) => {
    const it = bind(word);
    const hasInfix = place < wholeWords && word.length >= LEAST_INFIX;
    const infix = `select distinct lexeme from search_word where word like '%' || ${it}::text || '%'`;
    return `select ${place} as place, ${it}::text as word, ${STEM(it)} as stem,
      exists (select from search_word where lexeme = ${STEM(it)})
        or exists (select from search_word where word like ${it}::text || '%') as "isKnown",
      ${hasInfix ? `array(${infix})` : "'{}'::text[]"} as compounds`;
  });
  return sql<Known>(`${rows.join("\n  union all\n  ")}\n  order by place`, values);
}

/** Two words written as one, two letters that changed places, or letters too many, wrong or missing. */
async function guess(sql: Sql, strange: string[]): Promise<Guess[]> {
  const halves = strange.flatMap(halvesOf);
  const mistyped = strange.filter((word) => word.length >= LEAST_MISTYPED);
  const turned = new Map(mistyped.map((word) => [word, turnsOf(word)]));
  const asked = [...halves.flatMap(({ left, right }) => [left, right]), ...turned.values()].flat();
  const rows = await sql<Entry>(
    "select word, lexeme from search_word where word = any($1::text[])",
    [asked],
  );
  const lexemes = new Map(rows.map(({ word, lexeme }) => [word, lexeme]));
  const split = halves.flatMap(({ word, left, right }): Guess[] => {
    const found = [lexemes.get(left), lexemes.get(right)].filter((one) => one !== undefined);
    return found.length === 2 ? [{ word, lexemes: found }] : [];
  });
  const swapped = [...turned].flatMap(([word, turns]) =>
    turns.flatMap((turn) => lexemes.get(turn) ?? []).map((one) => ({ word, lexemes: [one] })),
  );
  const slips = await Promise.all(mistyped.map((word) => slipsOf(sql, word)));
  return [...split, ...swapped, ...slips.flat()];
}

function halvesOf(word: string): { word: string; left: string; right: string }[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * LEAST_HALF + 1) }, (_, i) => i);
  return cuts
    .map((cut) => cut + LEAST_HALF)
    .map((at) => ({ word, left: word.slice(0, at), right: word.slice(at) }))
    .filter(({ right }) => !NO_HALVES.has(right));
}

function turnsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => {
    return word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
  });
}

async function slipsOf(sql: Sql, word: string): Promise<Guess[]> {
  const most = word.length >= 9 ? 2 : 1;
  const rows = await sql<Entry>(
    `select word, lexeme from search_word
     where length(word) between $2::int - $3::int and $2::int + $3::int
       and levenshtein_less_equal(word, $1::text, $3::int) <= $3::int`,
    [word, word.length, most],
  );
  return rows.map(({ lexeme }) => ({ word, lexemes: [lexeme] }));
}

/** Holds for nothing when the vocabulary does not know one of the words, not even mistyped. */
export async function textQueryOf(sql: Sql, words: string[]): Promise<TextQuery> {
  const pairs = words.slice(1).map((word, i) => `${words[i]}${word}`);
  const all = await lookUp(sql, [...words, ...pairs], words.length);
  const [known, joined] = [all.slice(0, words.length), all.slice(words.length)];
  const strange = known.filter(({ isKnown, compounds }) => !isKnown && compounds.length === 0);
  const guesses =
    strange.length > 0
      ? await guess(
          sql,
          strange.map(({ word }) => word),
        )
      : [];
  const parts = known.map((word) =>
    strange.includes(word) ? guessed(word, guesses) : meant(word),
  );
  const asOne = joined.flatMap((pair, i) => (pair.isKnown ? [withOne(parts, i, meant(pair))] : []));
  return {
    wide: anyOf([parts, ...asOne].flatMap((all) => (all.includes("") ? [] : [all.join(" & ")]))),
    exact: known.map(({ word, stem }) => lexeme(stem ?? word)).join(" & "),
  };
}

/** The words from `at` and after it written as one: "tulpen bocht" may be "tulpenbocht". */
function withOne(parts: string[], at: number, one: string): string[] {
  return [...parts.slice(0, at), one, ...parts.slice(at + 2)];
}

function meant({ word, stem, compounds }: Known): string {
  const own = [lexeme(stem ?? word), `${lexeme(word)}:*`];
  return anyOf([...own, ...compounds.map(lexeme)]);
}

function guessed({ word }: Known, guesses: Guess[]): string {
  const own = guesses.filter((one) => one.word === word);
  return anyOf(own.map(({ lexemes }) => `(${lexemes.map(lexeme).join(" & ")})`));
}

function anyOf(alternatives: string[]): string {
  return alternatives.length > 0 ? `(${[...new Set(alternatives)].join(" | ")})` : "";
}

function lexeme(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
