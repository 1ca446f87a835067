import { expect, test } from "vitest";

import { listAddress, pageAddress } from "./chosen";

test("a page is added to the address of the list", () => {
  expect(pageAddress("/zoeken", 1)).toBe("/zoeken");
  expect(pageAddress("/zoeken", 2)).toBe("/zoeken?pagina=2");
  expect(pageAddress("/zoeken?q=autisme", 3)).toBe("/zoeken?q=autisme&pagina=3");
});

test("a list with choices has an address without empty parts", () => {
  expect(listAddress([])).toBe("/zoeken");
  expect(
    listAddress([
      { param: "q", value: "boos kind" },
      { param: "gemeente", value: "0405" },
      { param: "gemeente", value: "0388" },
    ]),
  ).toBe("/zoeken?q=boos+kind&gemeente=0405&gemeente=0388");
});
