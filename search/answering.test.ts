import { expect, test } from "vitest";

import { heldTogether } from "./answering";
import { wordsOf } from "./dutch/words";

/** What holds which words. */
const texts = [["autisme", "hoorn"], ["autisme", "thuis"], ["autisme"], ["rouw", "thuis"]];
const count = async (words: string[]) =>
  texts.filter((text) => words.every((word) => text.includes(word))).length;

test("a word that nothing holds is left out", async () => {
  expect(await heldTogether(["autisme", "xyz"], count)).toEqual(["autisme"]);
});

test("the rarest word is kept, with the others that go with it, in the order they were typed", async () => {
  expect(await heldTogether(["thuis", "autisme", "rouw"], count)).toEqual(["thuis", "rouw"]);
  expect(await heldTogether(["autisme", "rouw", "hoorn"], count)).toEqual(["rouw"]);
});

test("nothing is kept when no word is known", async () => {
  expect(await heldTogether(["x", "y"], count)).toEqual([]);
});

test.each([
  ["Hulp bij ADHD, voor mijn zoon!", ["hulp", "adhd", "zoon"]],
  ["  créatief  Creatief ", ["creatief"]],
  ['"zorg-boerderij" -hoorn', ["zorg", "boerderij", "hoorn"]],
  ["de het een", []],
  ["", []],
  ["a b c d e f g h i j k l", ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]],
])("the words of %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
