import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { documentsOf, type Offered, type OfferedPlace, synonymsOf } from "./document-of";
import { dayNumber, FOREVER, NEVER } from "~/domain/kernel/day";
import type { ContractLine } from "~/domain/providers/public";

const today = dayNumber("2026-11-22");
const region = aRegion();

const aPlace: OfferedPlace = {
  id: "place-1",
  place: { name: "Het Baken", city: "Zwaag", municipality: "0405", lat: 52.66, lon: 5.07 },
  declared: null,
  doubtfulFrom: FOREVER,
  stops: [],
  closures: [],
};

const declared: NonNullable<OfferedPlace["declared"]> = {
  status: "open",
  weeksToIntake: 1,
  weeksToStart: 3,
  numberWaiting: 4,
  asOf: today - 2,
  fullUntil: null,
  stopFrom: null,
  stopTo: null,
};

const aContract: ContractLine = {
  law: null,
  segment: null,
  profile: null,
  intensities: [],
  roles: [],
  startsOn: today - 100,
  endsOn: FOREVER,
  state: "active",
};

function anOffer(
  more: Partial<Omit<Offered, "supplier">> = {},
  supplier: Partial<Offered["supplier"]> = {},
): Offered {
  return {
    id: "offer-1",
    code: "o1",
    title: "Rust in je hoofd",
    law: "jeugdwet",
    segment: "seg-b",
    profile: "p01",
    intensities: ["jw-licht", "jw-zwaar"],
    deliveryForm: "ambulant",
    ageMin: 6,
    ageMax: 12,
    municipalities: ["0405", "0388"],
    expertise: ["exp-autisme"],
    roles: ["main"],
    consult: false,
    transport: "no",
    educationLevel: null,
    goalTypes: [],
    continuesAfter18: false,
    languages: ["nl"],
    plain: "Samen zoeken wij rust.",
    professional: "Psycho-educatie.",
    places: [aPlace],
    ...more,
    supplier: {
      id: "supplier-1",
      kind: "provider",
      code: "p1",
      slug: "zorghuis",
      name: "Zorghuis",
      isListed: true,
      figures: [],
      combination: null,
      contracts: [aContract],
      ...supplier,
    },
  };
}

const theDocument = (...given: Parameters<typeof anOffer>) =>
  documentsOf(anOffer(...given), region, today)[0];

test("an offer has one document for each of its places, and its facets are the same in all", () => {
  const home: OfferedPlace = { ...aPlace, id: "home", place: null, declared };
  const [first, second] = documentsOf(anOffer({ places: [aPlace, home] }), region, today);
  expect(first).toMatchObject({
    id: "place-1",
    atHome: false,
    _geo: { lat: 52.66, lng: 5.07 },
    isFirst: false,
    ownPlace: "Zwaag",
    placeNames: ["Zwaag", "Hoorn", "Enkhuizen"],
    card: { place: { name: "Het Baken" }, placeCount: 2 },
  });
  expect(second).toMatchObject({
    id: "home",
    atHome: true,
    _geo: null,
    isFirst: true,
    ownPlace: null,
    placeNames: ["Zwaag", "Hoorn", "Enkhuizen"],
    card: { place: null, numberWaiting: 4 },
  });
  for (const facet of ["law", "intensities", "municipalities", "expertise", "kinds"] as const) {
    expect(first![facet]).toEqual(second![facet]);
  }
});

test("only what is contracted may be found, in its own days", () => {
  const from = (startsOn: number, endsOn: number, more: Partial<ContractLine> = {}) => ({
    contracts: [{ ...aContract, startsOn, endsOn, ...more }],
  });
  expect(theDocument({}, { contracts: [] })).toBeUndefined();
  expect(theDocument({}, from(today - 9, today - 1))).toBeUndefined();
  expect(theDocument({}, from(today - 9, FOREVER, { state: "suspended" }))).toBeUndefined();
  expect(theDocument({}, from(today - 9, FOREVER, { law: "wmo" }))).toBeUndefined();
  expect(theDocument({}, from(today - 9, FOREVER, { roles: ["sub"] }))).toBeUndefined();
  expect(theDocument({}, from(today, today, { intensities: ["jw-licht"] }))).toMatchObject({
    scopeFrom: today,
    scopeTo: today,
    intensities: ["jw-licht"],
  });
  expect(theDocument({}, from(today + 5, FOREVER))).toMatchObject({
    scopeFrom: today + 5,
    scopeTo: FOREVER,
  });
});

test("nothing is listed of a supplier that is not on show", () => {
  expect(theDocument({}, { isListed: false })).toBeUndefined();
});

test.each([
  [["main"], "provider", ["hoofdaannemer"]],
  [["main", "sub"], "provider", ["hoofdaannemer", "onderaannemer"]],
  [["main"], "combination", ["zorgcombinatie"]],
] as const)("roles %j of a %s are the kinds %j", (roles, kind, kinds) => {
  expect(theDocument({ roles: [...roles] }, { kind })?.kinds).toEqual(kinds);
});

test.each([
  ["nothing declared", null, { waitStatus: "unknown", waitAsOf: NEVER, stopFrom: FOREVER }],
  ["open", declared, { waitStatus: "open", weeksToStart: 3, stopFrom: FOREVER, stopTo: FOREVER }],
  [
    "a stop without a first day",
    { ...declared, status: "stop" as const },
    { waitStatus: "stop", stopFrom: today - 2, stopTo: FOREVER },
  ],
  [
    "an announced stop",
    { ...declared, stopFrom: today + 3, stopTo: today + 9 },
    { waitStatus: "open", stopFrom: today + 3, stopTo: today + 9 },
  ],
])("the wait of %s", (_, wait, expected) => {
  expect(theDocument({ places: [{ ...aPlace, declared: wait }] })).toMatchObject(expected);
});

test("an offer is known by the words, synonyms and abbreviations of its codes, and the region's own", () => {
  expect(theDocument()?.terms).toEqual([
    "Autisme",
    "autismespectrumstoornis",
    "ASS",
    "Ontwikkeling en gedrag",
    "Ambulante hulp",
    "Specialistische hulp",
    "Jeugdwet",
    "prikkelgevoelig",
  ]);
  expect(synonymsOf(region)).toEqual({ prikkelgevoelig: ["autisme"] });
});

test("the card's summary is the beginning of the plain text, cut between words", () => {
  const summary = theDocument({ plain: "woord ".repeat(60) })?.card.offer.summary;
  expect(summary).toMatch(/^(woord )+woord…$/);
  expect(summary!.length).toBeLessThanOrEqual(221);
});

test("a granted stop counts while it is ahead, and one in force before one to come", () => {
  const granted = { from: today + 20, to: today + 40 };
  const days = (stops: OfferedPlace["stops"], own = declared) => {
    const document = theDocument({ places: [{ ...aPlace, declared: own, stops }] });
    return [document?.stopFrom, document?.stopTo];
  };
  expect(days([granted])).toEqual([today + 20, today + 40]);
  expect(days([{ from: today - 9, to: today - 1 }])).toEqual([FOREVER, FOREVER]);
  expect(days([granted], { ...declared, stopFrom: today - 3, stopTo: today })).toEqual([
    today - 3,
    today,
  ]);
});

test("the card says what was measured, and nothing of few people leaves the database (I22)", () => {
  const figures = [
    { indicator: "uitval", period: "2026-H1", denominator: region.minimumN },
    { indicator: "doel", period: "2026-H1", denominator: region.minimumN - 1 },
  ];
  expect(theDocument({}, { figures })?.card.quality).toEqual([
    { indicator: "doel", period: "2026-H1", n: null },
    { indicator: "uitval", period: "2026-H1", n: region.minimumN },
  ]);
});
