import { expect, test } from "vitest";

import { listLink } from "./list-link.server";

function from(referer: string | null, address = "http://etalage.test/aanbod/o1"): string {
  return listLink(new Request(address, { headers: referer ? { Referer: referer } : {} }));
}

test("the way back is the list with its choices", () => {
  expect(from("http://etalage.test/zoeken?q=autisme&pagina=2")).toBe("/zoeken?q=autisme&pagina=2");
});

test("another site, another page or nothing leads to the plain list", () => {
  expect(from("http://elders.test/zoeken?q=x")).toBe("/zoeken");
  expect(from("http://etalage.test/inloggen?naar=x")).toBe("/zoeken");
  expect(from("geen adres")).toBe("/zoeken");
  expect(from(null)).toBe("/zoeken");
});

test("the municipality that was chosen is kept", () => {
  expect(from(null, "http://etalage.test/aanbod/o1?gemeente=0405")).toBe("/zoeken?gemeente=0405");
});
