import { expect, test } from "vitest";

import type { ExpertiseTerm } from "~/domain/catalogue/public";

import { findabilityOf } from "./findability";
import { EMPTY_OFFER } from "./page";

const term = (code: string, name: string, more: Partial<ExpertiseTerm> = {}): ExpertiseTerm => ({
  ...{ code, name, group: "problem", laws: ["jeugdwet"], synonyms: [], abbreviations: [] },
  ...more,
});
const terms = [
  term("exp-autisme", "Autisme", { synonyms: ["autismespectrumstoornis"], abbreviations: ["ASS"] }),
  term("exp-adhd", "ADHD", { synonyms: ["druk gedrag"] }),
  term("exp-dementie", "Dementie", { laws: ["wmo"] }),
];
const offer = { ...EMPTY_OFFER, law: "jeugdwet", expertise: ["exp-autisme"] };

test("what was chosen is found by its synonyms and abbreviations too", () => {
  expect(findabilityOf(offer, terms).chosen).toEqual([
    { code: "exp-autisme", words: ["Autisme", "autismespectrumstoornis", "ASS"] },
  ]);
});

test("a term that the text names by any of its words, and that was not chosen, is pointed out", () => {
  const told = { ...offer, descriptionPlain: "Ook bij druk gedrag en dementie. De klas is klein." };
  expect(findabilityOf(told, terms).named).toEqual([{ code: "exp-adhd", word: "druk gedrag" }]);
  const adhder = { ...offer, descriptionPlain: "Wij zijn geen adhd-kliniek of ADHDer." };
  expect(findabilityOf(adhder, terms).named).toEqual([]);
});

test("what keeps an offer from being found is named", () => {
  expect(findabilityOf({ ...offer, expertise: [], languages: [] }, terms).gaps).toEqual([
    "expertise",
    "plain",
    "professional",
    "goals",
    "languages",
  ]);
});
