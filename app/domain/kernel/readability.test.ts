import { expect, test } from "vitest";

import { readabilityOf } from "./readability";

test("a plain text has nothing to mend", () => {
  expect(
    readabilityOf("Wij komen bij u thuis. Wij praten met u.\nDaarna maken wij een plan."),
  ).toEqual({
    ...{ sentences: 3, meanWords: 4.7, longSentences: [], longWords: [], officeWords: [] },
  });
});

test("long sentences, long words and words of the office are named", () => {
  const long = `Indien u ${"een ".repeat(22)}gedragswetenschapper zoekt.`;
  expect(readabilityOf(`${long} Kom langs.`)).toMatchObject({
    longSentences: [long],
    longWords: ["gedragswetenschapper"],
    officeWords: ["indien"],
  });
});

test("an empty text measures nothing", () => {
  expect(readabilityOf(" \n ")).toMatchObject({ sentences: 0, meanWords: 0 });
});
