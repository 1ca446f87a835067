import fc from "fast-check";
import { expect, test } from "vitest";

import { theRegion } from "~test/factories/region";

import { LONGEST_TEXT, readQuery, readQueryOfName } from "./read-query";
import { dayNumber } from "~/domain/kernel/day";
import { anyQuery, FACETS } from "~search/query";

const region = theRegion();
const today = dayNumber("2026-11-22");

function read(query: string) {
  return readQuery(new URLSearchParams(query), region, today);
}

test("an empty address asks for everything of today", () => {
  expect(read("")).toEqual({
    query: anyQuery(today, region.clocks.staleAfterDays, region.clocks.unknownAfterDays),
    postcode: null,
    ignored: [],
    understood: [],
  });
});

test("a repeated parameter is a choice of several", () => {
  const { query } = read("gemeente=0405&gemeente=0388&gemeente=0405");
  expect(query.choices.gemeente).toEqual(["0405", "0388"]);
});

test("every parameter of the contract is understood", () => {
  const profile = region.profiles[0]!;
  const asked = read(
    [
      ...["q=autisme", "wet=jeugdwet", "segment=seg-b", `profiel=${profile.code}`],
      ...[`intensiteit=${profile.seconds[0]}`, "gemeente=0405", "leeftijd=9"],
      ...["expertise=autisme", `vorm=${region.deliveryForms[0]!.code}`, "soort=zorgcombinatie"],
      ...["start_binnen=4", "neemt_aan=1", "consult=1", "vervoer=1", "doel=herstellen"],
      ...[`opleidingsniveau=${region.educationLevels[0]!.code}`, "na18=1", "taal=nl"],
      ...["postcode=1621", "straal=5", "sorteer=afstand", "pagina=2"],
    ].join("&"),
  );
  expect(asked.ignored).toEqual([]);
  expect(asked.query).toMatchObject({
    text: "autisme",
    age: 9,
    startWithinWeeks: 4,
    ...{ acceptsNow: true, consult: true, transport: true, continuesAfter18: true },
    goalTypes: ["recover"],
    near: { municipality: "0405", radiusKm: 5 },
    ...{ sort: "afstand", page: 2 },
  });
  const empty = FACETS.filter((facet) => asked.query.choices[facet].length === 0);
  expect(empty).toEqual([]);
});

test.each([
  ["gemeente=9999", "gemeente", "9999", "unknown-value"],
  ["gemeente=405", "gemeente", "405", "unknown-value"],
  ["soort=beste", "soort", "beste", "unknown-value"],
  ["leeftijd=oud", "leeftijd", "oud", "not-a-number"],
  ["leeftijd=-1", "leeftijd", "-1", "not-a-number"],
  ["leeftijd=121", "leeftijd", "121", "not-a-number"],
  ["start_binnen=4.5", "start_binnen", "4.5", "not-a-number"],
  ["neemt_aan=ja", "neemt_aan", "ja", "unknown-value"],
  ["postcode=1000", "postcode", "1000", "unknown-postcode"],
  ["postcode=16215", "postcode", "16215", "unknown-postcode"],
  ["straal=5", "straal", "5", "needs-postcode"],
  ["sorteer=afstand", "sorteer", "afstand", "needs-postcode"],
  ["sorteer=grootte", "sorteer", "grootte", "unknown-value"],
  ["pagina=0", "pagina", "0", "not-a-number"],
  ["omzet=hoog", "omzet", "hoog", "unknown-param"],
])("%s is dropped and named", (address, param, value, reason) => {
  const { query, ignored } = read(address);
  expect(ignored).toEqual([{ param, value, reason }]);
  expect(query).toEqual(read("").query);
});

test("a known value beside an unknown one still counts", () => {
  const { query, ignored } = read("gemeente=0405&gemeente=9999");
  expect(query.choices.gemeente).toEqual(["0405"]);
  expect(ignored).toHaveLength(1);
});

test("empty fields of a form mean nothing was chosen", () => {
  expect(read("q=&gemeente=&postcode=&straal=&leeftijd=&sorteer=").ignored).toEqual([]);
});

test("a postcode may be written in full, and searches 15 km around", () => {
  expect(read("postcode=1621+AB").query.near?.radiusKm).toBe(15);
  expect(read("postcode=1621ab").postcode).toBe("1621");
});

test("a place among the words is a choice, where none was made", () => {
  const { query, understood } = read("q=autisme+in+Hoorn");
  expect(query).toMatchObject({ text: "autisme", choices: { gemeente: ["0405"] } });
  expect(understood).toEqual([{ param: "gemeente", value: "0405", text: "in Hoorn" }]);
  const near = read("q=adhd+1621&straal=5&sorteer=afstand");
  expect(near).toMatchObject({ postcode: "1621", ignored: [] });
  expect(near.query).toMatchObject({ text: "adhd", sort: "afstand", near: { radiusKm: 5 } });
  const made = read("q=autisme+in+Hoorn&gemeente=0388");
  expect(made.query).toMatchObject({ text: "autisme in Hoorn", choices: { gemeente: ["0388"] } });
});

test("a postcode of elsewhere among the words is said, and the other words are looked for", () => {
  const { query, ignored, postcode } = read("q=autisme+1011");
  expect([query.text, postcode]).toEqual(["autisme", null]);
  expect(ignored).toEqual([{ param: "q", value: "1011", reason: "unknown-postcode" }]);
});

test("a place in a name is no choice", () => {
  const asked = readQueryOfName(new URLSearchParams("q=Zorggroep+Hoorn"), region, today);
  expect(asked.query).toMatchObject({ text: "Zorggroep Hoorn", choices: { gemeente: [] } });
  expect(asked.understood).toEqual([]);
});

test("too long a text is cut and said", () => {
  const { query, ignored } = read(`q=${"a".repeat(LONGEST_TEXT + 5)}`);
  expect(query.text).toHaveLength(LONGEST_TEXT);
  expect(ignored).toEqual([{ param: "q", value: "aaaaa", reason: "too-long" }]);
});

test("reading never fails, whatever stands in the address", () => {
  const params = fc.constantFrom(
    ...FACETS,
    "q",
    "leeftijd",
    "postcode",
    "straal",
    "sorteer",
    "pagina",
    "x",
  );
  const pairs = fc.array(fc.tuple(params, fc.string({ unit: "binary" })), { maxLength: 12 });
  fc.assert(
    fc.property(pairs, (entries) => {
      const { query } = readQuery(new URLSearchParams(entries), region, today);
      expect(query.page).toBeGreaterThan(0);
      expect(query.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    }),
  );
});
