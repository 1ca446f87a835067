/**
 * Needs with who can help, in which order, judged by hand: first who meets most of the wishes, then who
 * begins first as far as anybody knows, then who is nearest. A made-up market of trees.
 *
 * In `order` `>` stands between who comes before the other and `=` between equals, who take turns. `out`
 * gives by gate who cannot be asked; whoever is named nowhere is under another law or is other help.
 */
import { FOREVER, TODAY } from "../factories/candidates";
import type { Change, Higher } from "~/domain/referrals/matching/explain";
import type { Candidate, Gate, Wish } from "~/domain/referrals/matching/match";

const HERE = { lat: 52.64, lon: 5.06 };
const NORTH = { lat: 52.7, lon: 5.06 };
const BOTH = ["0405", "0388"];
const P02 = { profile: "p02", deliveryForm: "groep", weeksToStart: 3 };
const P03 = { profile: "p03", deliveryForm: "verblijf", weeksToStart: 12, ageMin: 12 };
const WMO = { law: "wmo", profile: "w01", intensities: ["wmo-b"], ageMin: 18, ageMax: 99 };

/** What differs from help of profile p01 for 4 to 17 in 0405, ambulant, in Dutch, after six weeks. */
export const MARKET: Record<string, Partial<Candidate>> = {
  Berk: { weeksToStart: 2 },
  Eik: {
    ...{ ageMin: 12, deliveryForm: "verblijf", languages: ["nl", "pl"], goalTypes: ["recover"] },
    ...{ intensities: ["jw-licht", "jw-zwaar"], municipalities: BOTH, weeksToStart: 2, ...NORTH },
  },
  Els: { ageMax: 11, languages: ["nl", "pl"], weeksToStart: 8 },
  Iep: { ageMin: 0, atHome: true, goalTypes: ["develop", "recover"], weeksToStart: 4 },
  Linde: { kinds: ["zorgcombinatie"], intensities: ["jw-zwaar"], municipalities: BOTH },
  Wilg: { kinds: ["onderaannemer"] },
  Esp: { waitStatus: "full" },
  Den: { stopFrom: TODAY - 1, stopTo: FOREVER },
  Spar: { scopeTo: TODAY - 1 },
  Larix: { deliveryForm: "spoed", weeksToStart: 0 },
  Hazelaar: { doubtfulFrom: TODAY, weeksToStart: 1 },
  Beuk: { waitAsOf: TODAY - 40, weeksToStart: 1 },
  Vlier: { waitStatus: "unknown", waitAsOf: -1, weeksToStart: null },
  Meidoorn: { ...P02, intensities: ["jw-licht", "jw-zwaar"], municipalities: BOTH, ...HERE },
  Sleedoorn: {
    ...{ ...P02, deliveryForm: "verblijf", languages: ["ar"], municipalities: ["0388"], ...NORTH },
  },
  Liguster: { ...P02, ageMin: 12, ageMax: 24, ...NORTH },
  Kamille: { profile: "p03", segment: "seg-a", weeksToStart: 0 },
  Roos: { ...P03, intensities: ["jw-zwaar"] },
  Sering: {
    ...{ ...P03, kinds: ["zorgcombinatie"], intensities: ["jw-licht", "jw-zwaar"] },
    ...{ stopFrom: TODAY + 10, stopTo: FOREVER },
  },
  Hulst: { ...WMO, deliveryForm: "dagbesteding", weeksToStart: 5 },
  Taxus: { ...WMO, atHome: true, municipalities: BOTH, weeksToStart: 5 },
};

export type JudgedNeed = {
  need: string;
  asks: Partial<Wish>;
  order: string;
  out: Partial<Record<Gate, string>>;
  /** Of one supplier: why it stands no higher, and what would bring it higher. */
  says?: [name: string, higher: Higher | null, ...changes: Change[]];
};

const CHILD = { from: 4, to: 11 };
const TEEN = { from: 12, to: 15 };
const near = (point: { lat: number; lon: number }) => ({ ...point, municipality: "0405" });
/** Who fails a gate of its own, whatever the need wishes. */
const OUT = {
  crisis: "Larix",
  free: "Kamille",
  scope: "Spar",
  role: "Wilg",
  stop: "Den",
  full: "Esp",
};
const OF_CHILD = { ...OUT, age: "Eik" };
const OF_TEEN = { ...OUT, age: "Els" };
/** The same for all help to the young, whatever it is about. */
const YOUNG = { crisis: "Larix", free: "Kamille" };
const HEAVY = "Berk Els Iep Wilg Esp Den Spar Hazelaar Beuk Vlier";
const OF_0388 = "Berk Iep Hazelaar Beuk Vlier Esp Den";

const YOUTH: JudgedNeed[] = [
  {
    ...{ need: "a child, nothing wished", asks: { age: CHILD }, out: OF_CHILD },
    order: "Berk > Iep > Linde > Els > Hazelaar > Beuk > Vlier",
    says: ["Iep", { code: "sooner", weeks: 2 }, { code: "starts-within", weeks: 1, place: 1 }],
  },
  {
    ...{ need: "a teenager", asks: { age: TEEN }, out: OF_TEEN },
    order: "Berk = Eik > Iep > Linde > Hazelaar > Beuk > Vlier",
    says: ["Hazelaar", { code: "surer" }, { code: "confirmed", place: 1 }],
  },
  {
    ...{ need: "nearly an adult", asks: { age: { from: 16, to: 17 } }, out: OF_TEEN },
    order: "Berk = Eik > Iep > Linde > Hazelaar > Beuk > Vlier",
    says: ["Beuk", { code: "surer" }, { code: "confirmed", place: 1 }],
  },
  {
    ...{ need: "a toddler", asks: { age: { from: 0, to: 3 } }, order: "Iep" },
    out: {
      ...{ ...YOUNG, scope: "Spar", role: "Wilg" },
      age: "Berk Eik Els Linde Hazelaar Beuk Vlier Esp Den",
    },
    says: ["Iep", null],
  },
  {
    ...{ need: "a child, intense help", asks: { age: CHILD, intensity: "jw-zwaar" } },
    ...{ order: "Linde", out: { ...YOUNG, intensity: HEAVY, age: "Eik" } },
  },
  {
    ...{ need: "a teenager, intense help", asks: { age: TEEN, intensity: "jw-zwaar" } },
    ...{ order: "Eik > Linde", out: { ...YOUNG, intensity: HEAVY } },
    says: ["Linde", { code: "sooner", weeks: 4 }, { code: "starts-within", weeks: 1, place: 1 }],
  },
  {
    ...{ need: "a child, light help", asks: { age: CHILD, intensity: "jw-licht" } },
    order: "Berk > Iep > Els > Hazelaar > Beuk > Vlier",
    out: { ...OF_CHILD, intensity: "Linde" },
  },
  {
    ...{ need: "a child elsewhere", asks: { age: CHILD, municipality: "0388" }, order: "Linde" },
    out: { ...YOUNG, scope: "Spar", role: "Wilg", municipality: `${OF_0388} Els`, age: "Eik" },
  },
  {
    ...{ need: "a teenager elsewhere", asks: { age: TEEN, municipality: "0388" } },
    order: "Eik > Linde",
    out: { ...YOUNG, scope: "Spar", role: "Wilg", municipality: `${OF_0388} Els` },
  },
  {
    ...{ need: "a child, municipality unclear", asks: { age: CHILD, municipality: null } },
    ...{ order: "Berk > Iep > Linde > Els > Hazelaar > Beuk > Vlier", out: OF_CHILD },
  },
  {
    ...{ need: "a teenager, at home or on visit", asks: { age: TEEN, deliveryForm: "ambulant" } },
    ...{ order: "Berk > Iep > Linde > Hazelaar > Beuk > Vlier > Eik", out: OF_TEEN },
  },
  {
    ...{ need: "a teenager, staying", asks: { age: TEEN, deliveryForm: "verblijf" } },
    ...{ order: "Eik > Berk > Iep > Linde > Hazelaar > Beuk > Vlier", out: OF_TEEN },
    says: ["Iep", { code: "sooner", weeks: 2 }, { code: "starts-within", weeks: 1, place: 2 }],
  },
  {
    ...{ need: "a child in Polish", asks: { age: CHILD, languages: ["pl"] }, out: OF_CHILD },
    order: "Els > Berk > Iep > Linde > Hazelaar > Beuk > Vlier",
    says: [
      "Berk",
      { code: "fits", wishes: ["language"] },
      { code: "without", wish: "language", place: 1 },
    ],
  },
  {
    ...{ need: "a teenager in Polish", asks: { age: TEEN, languages: ["pl"] }, out: OF_TEEN },
    order: "Eik > Berk > Iep > Linde > Hazelaar > Beuk > Vlier",
  },
  {
    ...{ need: "a child in Dutch", asks: { age: CHILD, languages: ["nl"] }, out: OF_CHILD },
    order: "Berk > Iep > Linde > Els > Hazelaar > Beuk > Vlier",
  },
  {
    ...{ need: "a language nobody speaks", asks: { age: CHILD, languages: ["ar"] }, out: OF_CHILD },
    order: "Berk > Iep > Linde > Els > Hazelaar > Beuk > Vlier",
    says: ["Iep", { code: "sooner", weeks: 2 }, { code: "starts-within", weeks: 1, place: 1 }],
  },
  {
    ...{ need: "one of two languages", asks: { age: CHILD, languages: ["ar", "pl"] } },
    ...{ order: "Els > Berk > Iep > Linde > Hazelaar > Beuk > Vlier", out: OF_CHILD },
  },
  {
    ...{ need: "a child to recover", asks: { age: CHILD, goalTypes: ["recover"] }, out: OF_CHILD },
    order: "Iep > Berk > Linde > Els > Hazelaar > Beuk > Vlier",
    says: ["Berk", { code: "fits", wishes: ["goal"] }, { code: "without", wish: "goal", place: 1 }],
  },
  {
    ...{ need: "a teenager to recover", asks: { age: TEEN, goalTypes: ["recover"] }, out: OF_TEEN },
    order: "Eik > Iep > Berk > Linde > Hazelaar > Beuk > Vlier",
  },
  {
    ...{ need: "a teenager to develop", asks: { age: TEEN, goalTypes: ["develop"] }, out: OF_TEEN },
    order: "Berk > Iep > Linde > Hazelaar > Beuk > Vlier > Eik",
  },
  {
    need: "a child, on visit and in Polish",
    asks: { age: CHILD, deliveryForm: "ambulant", languages: ["pl"] },
    ...{ order: "Els > Berk > Iep > Linde > Hazelaar > Beuk > Vlier", out: OF_CHILD },
  },
  {
    need: "a teenager, on visit and in Polish: each misses one",
    asks: { age: TEEN, deliveryForm: "ambulant", languages: ["pl"] },
    ...{ order: "Berk = Eik > Iep > Linde > Hazelaar > Beuk > Vlier", out: OF_TEEN },
  },
  {
    need: "a teenager, staying, in Polish, to recover",
    asks: { age: TEEN, deliveryForm: "verblijf", languages: ["pl"], goalTypes: ["recover"] },
    ...{ order: "Eik > Iep > Berk > Linde > Hazelaar > Beuk > Vlier", out: OF_TEEN },
    says: ["Iep", { code: "fits", wishes: ["form", "language"] }],
  },
  {
    ...{ need: "a form nobody gives", asks: { age: CHILD, deliveryForm: "groep" }, out: OF_CHILD },
    order: "Berk > Iep > Linde > Els > Hazelaar > Beuk > Vlier",
  },
  {
    ...{ need: "a teenager, from here", asks: { age: TEEN, near: near(HERE) }, out: OF_TEEN },
    order: "Berk > Eik > Iep > Linde > Hazelaar > Beuk > Vlier",
    says: ["Eik", { code: "nearer", km: 0 }, { code: "starts-within", weeks: 1, place: 1 }],
  },
  {
    ...{ need: "a teenager, from the north", asks: { age: TEEN, near: near(NORTH) }, out: OF_TEEN },
    order: "Eik > Berk > Iep > Linde > Hazelaar > Beuk > Vlier",
  },
];

const OTHER_HELP: JudgedNeed[] = [
  {
    ...{ need: "other help for a child", asks: { profile: "p02", age: CHILD }, order: "Meidoorn" },
    out: { ...YOUNG, municipality: "Sleedoorn", age: "Liguster" },
  },
  {
    ...{ need: "other help for a teenager", asks: { profile: "p02", age: TEEN } },
    ...{ order: "Meidoorn = Liguster", out: { ...YOUNG, municipality: "Sleedoorn" } },
  },
  {
    ...{ need: "the same, from here", asks: { profile: "p02", age: TEEN, near: near(HERE) } },
    ...{ order: "Meidoorn > Liguster", out: { ...YOUNG, municipality: "Sleedoorn" } },
    says: ["Liguster", { code: "nearer", km: 0 }, { code: "starts-within", weeks: 2, place: 1 }],
  },
  {
    ...{ need: "the same, from the north", asks: { profile: "p02", age: TEEN, near: near(NORTH) } },
    ...{ order: "Liguster > Meidoorn", out: { ...YOUNG, municipality: "Sleedoorn" } },
  },
  {
    need: "other help for a child elsewhere",
    asks: { profile: "p02", age: CHILD, municipality: "0388" },
    ...{ order: "Meidoorn = Sleedoorn", out: { ...YOUNG, municipality: "Liguster" } },
  },
  {
    need: "other help, municipality unclear",
    asks: { profile: "p02", age: TEEN, municipality: null },
    ...{ order: "Meidoorn = Sleedoorn = Liguster", out: YOUNG },
  },
  {
    need: "other help in a group",
    asks: { profile: "p02", age: TEEN, municipality: null, deliveryForm: "groep" },
    ...{ order: "Meidoorn = Liguster > Sleedoorn", out: YOUNG },
  },
  {
    need: "other help in Arabic",
    asks: { profile: "p02", age: TEEN, municipality: null, languages: ["ar"] },
    ...{ order: "Sleedoorn > Meidoorn = Liguster", out: YOUNG },
  },
  {
    need: "other help, intense",
    asks: { profile: "p02", age: TEEN, intensity: "jw-zwaar" },
    ...{ order: "Meidoorn", out: { ...YOUNG, intensity: "Sleedoorn Liguster" } },
  },
  {
    need: "other help past 18",
    asks: { profile: "p02", age: { from: 18, to: 22 } },
    ...{ order: "Liguster", out: { ...YOUNG, municipality: "Sleedoorn", age: "Meidoorn" } },
  },
  {
    need: "a contractor beside a combination that stops later",
    asks: { profile: "p03", age: TEEN },
    ...{ order: "Roos = Sering", out: YOUNG },
  },
  {
    ...{ need: "that help, light", asks: { profile: "p03", age: TEEN, intensity: "jw-licht" } },
    ...{ order: "Sering", out: { ...YOUNG, intensity: "Roos" } },
  },
  {
    ...{ need: "that help for a child: nobody", asks: { profile: "p03", age: CHILD } },
    ...{ order: "", out: { ...YOUNG, age: "Roos Sering" } },
  },
  {
    need: "a teenager of whom nobody knows yet what it is about, intense",
    asks: { profile: null, age: TEEN, intensity: "jw-zwaar" },
    order: "Eik > Meidoorn > Linde > Roos = Sering",
    out: { ...YOUNG, intensity: `${HEAVY} Sleedoorn Liguster` },
  },
];

const ADULT = { law: "wmo", profile: "w01", age: { from: 18, to: 64 } };

const ADULTS: JudgedNeed[] = [
  { need: "an adult", asks: ADULT, order: "Hulst = Taxus", out: {} },
  {
    ...{ need: "an adult by day", asks: { ...ADULT, deliveryForm: "dagbesteding" }, out: {} },
    order: "Hulst > Taxus",
    says: ["Taxus", { code: "fits", wishes: ["form"] }],
  },
  {
    ...{ need: "an adult elsewhere", asks: { ...ADULT, municipality: "0388" }, order: "Taxus" },
    out: { municipality: "Hulst" },
  },
  {
    ...{ need: "an adult in the north", asks: { ...ADULT, near: near(NORTH) }, out: {} },
    order: "Taxus > Hulst",
  },
];

export const JUDGED_NEEDS = [...YOUTH, ...OTHER_HELP, ...ADULTS];
