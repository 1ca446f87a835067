import { expect, test } from "vitest";

import { href } from "./href";

test("parameters are filled in and encoded, empty values left out, lists repeated", () => {
  expect(href("/")).toBe("/");
  expect(href("/aanbod/:code", { code: "o 1/2" }, { gemeente: "0405" })).toBe(
    "/aanbod/o%201%2F2?gemeente=0405",
  );
  expect(href("/zoeken", {}, { q: "", wet: ["wmo", "jeugdwet"], pagina: 2, straal: null })).toBe(
    "/zoeken?wet=wmo&wet=jeugdwet&pagina=2",
  );
});

test("an address that is not on the site map, or a parameter that it lacks, does not compile", () => {
  // @ts-expect-error: not on the site map
  expect(href("/nergens")).toBe("/nergens");
  // @ts-expect-error: without its code
  expect(() => href("/aanbod/:code")).not.toThrow();
  // @ts-expect-error: another parameter's name
  expect(href("/aanbod/:code", { slug: "x" })).toBe("/aanbod/");
});
