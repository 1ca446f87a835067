/**
 * How an offer can be found: which of the region's terms it has chosen, by which words people find
 * those, and which terms its own text names without having chosen them.
 */
import type { OfferFields } from "./page";
import type { ExpertiseTerm } from "~/domain/catalogue/public";

export type Findability = {
  /** What was chosen, with every word by which people find it. */
  chosen: { code: string; words: string[] }[];
  /** Terms that the text names and that were not chosen. */
  named: { code: string; word: string }[];
  /** What keeps an offer from being found at all, or by many. */
  gaps: ("expertise" | "plain" | "professional" | "goals" | "languages")[];
};

const ENOUGH_LETTERS = 120;

type Asked = Pick<
  OfferFields,
  | "title"
  | "descriptionPlain"
  | "descriptionProfessional"
  | "expertise"
  | "goalTypes"
  | "languages"
  | "law"
>;

export function findabilityOf(fields: Asked, terms: ExpertiseTerm[]): Findability {
  const { title, descriptionPlain, descriptionProfessional, expertise, law } = fields;
  const text = ` ${[title, descriptionPlain, descriptionProfessional].join(" ").toLowerCase()} `;
  const others = terms.filter(
    (term) => !expertise.includes(term.code) && (law === "" || term.laws.includes(law)),
  );
  return {
    chosen: terms
      .filter(({ code }) => expertise.includes(code))
      .map((term) => ({ code: term.code, words: wordsOf(term) })),
    named: others.flatMap((term) => {
      const word = wordsOf(term).find((one) => names(text, one));
      return word === undefined ? [] : [{ code: term.code, word }];
    }),
    gaps: gapsOf(fields),
  };
}

function wordsOf({ name, synonyms, abbreviations }: ExpertiseTerm): string[] {
  return [...new Set([name, ...synonyms, ...abbreviations])];
}

/** As a word of its own: "add" is not named by "adder". */
function names(text: string, word: string): boolean {
  const escaped = word.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, "u").test(text);
}

function gapsOf(fields: Asked): Findability["gaps"] {
  return [
    ...(fields.expertise.length === 0 ? ["expertise" as const] : []),
    ...(fields.descriptionPlain.length < ENOUGH_LETTERS ? ["plain" as const] : []),
    ...(fields.descriptionProfessional.length < ENOUGH_LETTERS ? ["professional" as const] : []),
    ...(fields.goalTypes.length === 0 ? ["goals" as const] : []),
    ...(fields.languages.length === 0 ? ["languages" as const] : []),
  ];
}
