import { expect, test } from "vitest";

import { type Chosen, chosenIn, isFilter, without } from "./chosen";
import { anyQuery } from "~search/query";

function read(query: string, more: Partial<Parameters<typeof chosenIn>[1]> = {}) {
  const params = new URLSearchParams(query);
  const asked = { ...anyQuery(20_779), text: params.get("q") ?? "" };
  return chosenIn(params, { query: asked, ignored: [], understood: [], ...more });
}

const said = (chosen: Chosen[]) => chosen.map(({ param, value }) => `${param}=${value}`).join("&");

test("empty fields of the form are no choice", () => {
  expect(read("q=&leeftijd=&gemeente=0405&postcode=")).toEqual([
    { param: "gemeente", value: "0405" },
  ]);
});

test("what was not understood is not carried on", () => {
  const ignored = [{ param: "gemeente", value: "9999", reason: "unknown-value" as const }];
  expect(said(read("gemeente=9999&gemeente=0405&vreemd=1", { ignored }))).toBe("gemeente=0405");
});

test("one choice is taken away and the others stay, back on the first page", () => {
  const chosen = read("q=autisme&gemeente=0405&gemeente=0388&sorteer=wachttijd&pagina=3");
  const hoorn = chosen.find(({ value }) => value === "0405")!;
  expect(said(without(chosen, [hoorn]))).toBe("q=autisme&sorteer=wachttijd&gemeente=0388");
});

test("without a postcode there is no distance to choose or to sort by", () => {
  const chosen = read("postcode=1621&straal=5&sorteer=afstand&wet=wmo");
  const postcode = chosen.find(({ param }) => param === "postcode")!;
  expect(said(without(chosen, [postcode]))).toBe("wet=wmo");
});

test("without a postcode another order stays", () => {
  const chosen = read("postcode=1621&sorteer=wachttijd");
  const postcode = chosen.find(({ param }) => param === "postcode")!;
  expect(said(without(chosen, [postcode]))).toBe("sorteer=wachttijd");
});

test("order and distance are kept but are no filter to take away", () => {
  const shown = read("postcode=1621&straal=5&sorteer=afstand").filter(isFilter);
  expect(shown.map(({ param }) => param)).toEqual(["postcode"]);
});

test("a place that was typed among the words is a choice, and its words leave the text", () => {
  const understood = [{ param: "gemeente" as const, value: "0405", text: "in Hoorn" }];
  const query = { ...anyQuery(20_779), text: "autisme" };
  const chosen = read("q=autisme+in+Hoorn&wet=jeugdwet", { query, understood });
  expect(said(chosen)).toBe("q=autisme&wet=jeugdwet&gemeente=0405");
  const place = chosen.find(({ param }) => param === "gemeente")!;
  expect(said(without(chosen, [place]))).toBe("q=autisme&wet=jeugdwet");
});
