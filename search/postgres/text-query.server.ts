/**
 * Turns typed words into a tsquery by way of the vocabulary.
 *
 * A word means its stem, what begins with it, and a longer one also the compounds that hold it
 * ("boerderij" finds "zorgboerderij"; a short one would find "rouw" in "vertrouwen"). Two words may be
 * one. Only when nothing in the vocabulary fits, a word is taken as two words written as one, or as
 * mistyped: one slip from five letters, two from nine.
 */
import type { Sql } from "./sql";
import { KINDS_OF_HELP, LIGHT_PARTS } from "../dutch/word-parts";

export type TextQuery = {
  /** What must hold. */
  wide: string;
  /** The words as typed: what holds these comes first. */
  exact: string;
};

/** A compound that ends in one of these asks for what stands before it (see `word-parts.ts`). */
const NO_HALVES = [...LIGHT_PARTS, ...KINDS_OF_HELP];

type Known = { word: string; stem: string | null; isKnown: boolean; compounds: string[] };
type Guess = { word: string; lexemes: string[] };

const KNOWN = `
  select asked.word, stem, coalesce(compounds, '{}') as compounds,
    exists (select from search_word s where s.lexeme = stem or starts_with(s.word, asked.word))
      as "isKnown"
  from unnest($1::text[]) with ordinality as asked(word, place)
  cross join lateral (select (tsvector_to_array(to_tsvector('nederlands', asked.word)))[1] as stem)
  left join lateral (
    select array_agg(distinct s.lexeme) as compounds from search_word s
    where asked.place <= $2::int and length(asked.word) >= 6 and s.word like '%' || asked.word || '%'
  ) on true
  order by place`;

const GUESSES = `
  select asked.word, array[left_half.lexeme, right_half.lexeme] as lexemes, 'split' as kind
  from unnest($1::text[]) as asked(word)
  cross join lateral generate_series(3, length(asked.word) - 3) as cut
  join search_word left_half on left_half.word = left(asked.word, cut)
  join search_word right_half on right_half.word = substr(asked.word, cut + 1)
    and right_half.word <> all ($2::text[])
  union all
  select asked.word, array[s.lexeme], 'slip'
  from unnest($1::text[]) as asked(word)
  join search_word s on abs(length(s.word) - length(asked.word)) <= 2
  where length(asked.word) >= 5 and (
    levenshtein_less_equal(s.word, asked.word, 2)
      <= case when length(asked.word) >= 9 then 2 else 1 end
    or s.word = any (select overlay(asked.word placing reverse(substr(asked.word, i, 2)) from i for 2)
                     from generate_series(1, length(asked.word) - 1) as i))`;

/** Holds for nothing when the vocabulary does not know one of the words, not even mistyped. */
export async function textQueryOf(sql: Sql, words: string[]): Promise<TextQuery> {
  const pairs = words.slice(1).map((word, i) => `${words[i]}${word}`);
  const all = await sql<Known>(KNOWN, [[...words, ...pairs], words.length]);
  const [known, joined] = [all.slice(0, words.length), all.slice(words.length)];
  const strange = known.filter(({ isKnown, compounds }) => !isKnown && compounds.length === 0);
  const guesses = strange.length > 0 ? await guess(sql, strange) : [];
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

async function guess(sql: Sql, strange: Known[]): Promise<Guess[]> {
  return sql<Guess>(GUESSES, [strange.map(({ word }) => word), NO_HALVES]);
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
