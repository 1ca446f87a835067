import { expect, test } from "vitest";

import { heldTogether } from "./answering";
import type { Unit } from "./dutch/meaning";
import { wordsOf } from "./dutch/words";

/** What holds which words. */
const texts = [["autisme", "hoorn"], ["autisme", "thuis"], ["autisme"], ["rouw", "thuis"]];
const count = async (units: Unit[]) =>
  texts.filter((text) => units.every(({ typed }) => text.includes(typed))).length;
const kept = async (...words: string[]) => {
  const units = words.map((word) => ({ typed: word, words: [word], codes: [] }));
  return (await heldTogether(units, count)).map(({ typed }) => typed);
};

test("a word that nothing holds is left out", async () => {
  expect(await kept("autisme", "xyz")).toEqual(["autisme"]);
});

test("the rarest word is kept, with the others that go with it, in the order they were typed", async () => {
  expect(await kept("thuis", "autisme", "rouw")).toEqual(["thuis", "rouw"]);
  expect(await kept("autisme", "rouw", "hoorn")).toEqual(["rouw"]);
});

test("what a phrase stands for is kept before any word", async () => {
  const said = { typed: "autisme", words: [], codes: ["autisme"] };
  const word = { typed: "rouw", words: ["rouw"], codes: [] };
  expect(await heldTogether([word, said], count)).toEqual([said]);
});

test("nothing is kept when no word is known", async () => {
  expect(await kept("x", "y")).toEqual([]);
});

test.each([
  ["Hulp bij ADHD, voor mijn zoon!", ["hulp", "adhd"]],
  ["mijn zoon", ["zoon"]],
  ["Stichting Otterwerf", ["otterwerf"]],
  ["  créatief  Creatief ", ["creatief"]],
  ['"zorg-boerderij" -hoorn', ["zorg", "boerderij", "hoorn"]],
  ["de het een", []],
  ["", []],
  ["a b c d e f g h i j k l", ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]],
])("the words of %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
