import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";
import { theRegion } from "~test/factories/region";

import { wayInOf } from "./way-in";
import { wayInText } from "~/i18n/way-in-text";

const region = theRegion();
const ANY = { law: "jeugdwet", segment: "seg-b", deliveryForm: "ambulant" };

const said = (facts: Partial<typeof ANY> | { segment: null }, language: "nl" | "en" = "nl") =>
  wayInText(wayInOf({ ...ANY, ...facts }, region), region, language);

const DOCTORS = "lokale toegang, huisarts, jeugdarts of medisch specialist";
const MONTHLY = "u betaalt een vaste eigen bijdrage per maand (regels van de overheid)";
const INCOME = "wat u betaalt, hangt af van uw inkomen (regels van de overheid)";

test.each([
  [
    "youth, free",
    {},
    "seg-a",
    "call",
    "U neemt zelf contact op met de aanbieder; het kost u niets.",
  ],
  ["youth, access", {}, "seg-b", "doctors", `Via ${DOCTORS}; het kost u niets.`],
  [
    ...(["youth, regional team", {}, "seg-c", "regional-team"] as const),
    `Via het regionale team (begin bij ${DOCTORS}); het kost u niets.`,
  ],
  ["youth, no segment", {}, null, "doctors", `Via ${DOCTORS}; het kost u niets.`],
  ["youth, unknown segment", {}, "seg-x", "doctors", `Via ${DOCTORS}; het kost u niets.`],
  [
    ...(["adults, free", { law: "wmo" }, "seg-a", "call"] as const),
    "U neemt zelf contact op met de aanbieder; het kost u niets of weinig.",
  ],
  ["adults, access", { law: "wmo" }, "seg-b", "access", `Via lokale toegang; ${MONTHLY}.`],
  ["adults, no segment", { law: "wmo" }, null, "access", `Via lokale toegang; ${MONTHLY}.`],
  [
    ...(["sheltered living", { law: "wmo", deliveryForm: "beschermd-wonen" }] as const),
    ...(["seg-b", "access", `Via lokale toegang; ${INCOME}.`] as const),
  ],
  [
    "crisis",
    { deliveryForm: "crisis" },
    "seg-b",
    "crisis",
    "Bel meteen 0800-0001; het kost u niets.",
  ],
  [
    ...(["crisis in the open", { deliveryForm: "crisis" }, "seg-a", "crisis"] as const),
    "Bel meteen 0800-0001; het kost u niets.",
  ],
] as const)("%s", (_, facts, segment, route, text) => {
  expect(wayInOf({ ...ANY, ...facts, segment }, region).route).toBe(route);
  expect(said({ ...facts, segment } as Partial<typeof ANY>)).toBe(text);
});

test("only those a family can go to are named: no court and no certified institution", () => {
  expect(wayInOf(ANY, region).through).toEqual([
    "access",
    "gp",
    "youth-doctor",
    "medical-specialist",
  ]);
});

test("before 2026 the custom segment went through the local access", () => {
  const before = {
    ...region,
    segments: region.segments.map((segment) => ({ ...segment, access: "local-access" as const })),
  };
  expect(wayInOf({ ...ANY, segment: "seg-c" }, before).route).toBe("doctors");
});

test("a region that says nothing of referrers, costs and numbers still has a way in", () => {
  const bare = aRegion({ segments: [] });
  expect(wayInOf(ANY, bare)).toEqual({ route: "access", through: [], cost: null });
  expect(wayInText(wayInOf(ANY, bare), bare, "nl")).toBe("Via de toegang van uw gemeente.");
  const urgent = aRegion({ deliveryForms: [{ code: "spoed", name: "Spoed", urgent: true }] });
  const way = wayInOf({ ...ANY, deliveryForm: "spoed" }, urgent);
  expect(wayInText(way, urgent, "nl")).toBe("Bel meteen de crisisdienst van uw regio.");
});

test("the same in English", () => {
  expect(said({}, "en")).toBe(
    "Through the local access team, general practitioner, youth doctor or medical specialist; it costs you nothing.",
  );
  expect(said({ law: "wmo" }, "en")).toMatch(/fixed own contribution per month/);
});

test("every offer of every kind has one sentence, and no amount in it", () => {
  for (const law of region.laws)
    for (const segment of [null, ...region.segments.map(({ code }) => code)])
      for (const { code: deliveryForm } of region.deliveryForms) {
        const way = wayInOf({ law: law.code, segment, deliveryForm }, region);
        const text = wayInText(way, region, "nl");
        expect(text).toMatch(/^(Via|U|Bel) .+\.$/);
        expect(text).not.toMatch(/€|euro|\d+,\d\d/);
      }
});
