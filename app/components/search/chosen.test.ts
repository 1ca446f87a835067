import { expect, test } from "vitest";

import { chosenFrom, isShown, listAddress, pageAddress, without } from "./chosen";

const read = (query: string, ignored: Parameters<typeof chosenFrom>[1] = []) =>
  chosenFrom(new URLSearchParams(query), ignored);

test("empty fields of the form are no choice", () => {
  expect(read("q=&leeftijd=&gemeente=0405&postcode=")).toEqual([
    { param: "gemeente", value: "0405" },
  ]);
});

test("what was not understood is not carried on", () => {
  const ignored = [{ param: "gemeente", value: "9999", reason: "unknown-value" as const }];
  expect(listAddress(read("gemeente=9999&gemeente=0405&vreemd=1", ignored))).toBe(
    "/zoeken?gemeente=0405",
  );
});

test("one choice is taken away and the others stay, back on the first page", () => {
  const chosen = read("q=autisme&gemeente=0405&gemeente=0388&sorteer=wachttijd&pagina=3");
  const hoorn = chosen.find(({ value }) => value === "0405")!;
  expect(listAddress(without(chosen, hoorn))).toBe(
    "/zoeken?q=autisme&sorteer=wachttijd&gemeente=0388",
  );
});

test("without a postcode there is no distance to choose or to sort by", () => {
  const chosen = read("postcode=1621&straal=5&sorteer=afstand&wet=wmo");
  const postcode = chosen.find(({ param }) => param === "postcode")!;
  expect(listAddress(without(chosen, postcode))).toBe("/zoeken?wet=wmo");
});

test("without a postcode another order stays", () => {
  const chosen = read("postcode=1621&sorteer=wachttijd");
  const postcode = chosen.find(({ param }) => param === "postcode")!;
  expect(listAddress(without(chosen, postcode))).toBe("/zoeken?sorteer=wachttijd");
});

test("order and distance are kept but are no filter to take away", () => {
  const shown = read("postcode=1621&straal=5&sorteer=afstand").filter(isShown);
  expect(shown.map(({ param }) => param)).toEqual(["postcode"]);
});

test("a page is added to the address of the list", () => {
  expect(pageAddress("/zoeken", 1)).toBe("/zoeken");
  expect(pageAddress("/zoeken", 2)).toBe("/zoeken?pagina=2");
  expect(pageAddress("/zoeken?q=autisme", 3)).toBe("/zoeken?q=autisme&pagina=3");
});
