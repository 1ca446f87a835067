import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { searchView } from "./search-view";
import type { Found, FoundHit, WaysOut } from "~/domain/search/public";
import { dayNumber } from "~/domain/kernel/day";
import { noHits as enNoHits } from "~/i18n/en/no-hits";
import { search as en } from "~/i18n/en/search";
import { understood as enUnderstood } from "~/i18n/en/understood";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { noHits as nlNoHits } from "~/i18n/nl/no-hits";
import { search as nl } from "~/i18n/nl/search";
import { understood as nlUnderstood } from "~/i18n/nl/understood";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";
import { anyQuery, type Facet, FACETS } from "~search/query";

const today = dayNumber("2026-11-22");

function aHit(more: Partial<FoundHit> = {}): FoundHit {
  return {
    id: "h1",
    kind: "provider",
    offer: { id: "o", code: "p001-o01", title: "Hulp bij autisme", summary: "Wij helpen u." },
    provider: { code: "p001", slug: "de-kreek", name: "De Kreek" },
    combination: null,
    morePlaces: 7,
    place: { name: "Huis", city: "Hoorn", municipality: "0405", distanceKm: 3.2 },
    distanceKm: 3.2,
    wait: {
      status: "open",
      weeksToIntake: 2,
      weeksToStart: 6,
      asOf: "2026-11-20",
      fresh: true,
      doubtful: false,
    },
    stop: null,
    numberWaiting: null,
    law: "jeugdwet",
    segment: "seg-b",
    deliveryForm: "ambulant",
    ageMin: 4,
    ageMax: 18,
    expertise: ["exp-autisme"],
    why: [{ code: "municipality", values: ["0405"] }],
    ...more,
  };
}

function found(more: Partial<Found> = {}): Found {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, {}])) as Found["facets"];
  const counts = { total: 1, places: 8, providers: 1, page: 1, pages: 1 };
  return {
    ...counts,
    engine: "postgres",
    limited: false,
    ignored: [],
    understood: [],
    droppedWords: [],
    preliminary: [],
    hits: [aHit()],
    facets,
    query: anyQuery(today),
    postcode: null,
    ...more,
  };
}

function view(more: Partial<Found> = {}, query = "", language: "nl" | "en" = "nl") {
  const texts =
    language === "nl"
      ? { search: nl, waits: nlWaits, noHits: nlNoHits, understood: nlUnderstood }
      : { search: en, waits: enWaits, noHits: enNoHits, understood: enUnderstood };
  const params = new URLSearchParams(query);
  const asked = { ...anyQuery(today), text: params.get("q") ?? "" };
  return searchView(found({ query: asked, ...more }), texts, {
    params,
    region: aRegion(),
    language,
  });
}

function choosing(facet: Facet, codes: string[]): Found["query"] {
  const query = anyQuery(today);
  return { ...query, choices: { ...query.choices, [facet]: codes } };
}

test("a card says what, by whom, where, how long, and why", () => {
  const [hit] = view().hits;
  expect(hit).toMatchObject({
    title: "Hulp bij autisme",
    to: "/aanbod/p001-o01",
    supplier: { name: "De Kreek", to: "/aanbieders/de-kreek", lead: null },
    where: "In Hoorn, 3,2 km, ook op 7 andere plaatsen",
    facts: "4 tot en met 18 jaar · Ambulante hulp",
    why: ["Helpt in Hoorn"],
  });
  expect(hit?.wait.declared).toContain("20 november 2026");
});

test("the municipality that was chosen goes along to the offer", () => {
  const { hits } = view({ query: choosing("gemeente", ["0405"]) }, "gemeente=0405");
  expect(hits[0]?.to).toBe("/aanbod/p001-o01?gemeente=0405");
});

test("a card of who has a client stop today does not say that people are taken", () => {
  const { hits } = view({ hits: [aHit({ stop: { from: "2026-11-01", to: null } })] });
  expect(hits[0]?.wait.badge.label).toBe("Cliëntenstop");
  expect(hits[0]?.wait.weeks).toEqual(["Neemt nu niemand aan."]);
});

test("a combination says who speaks for it", () => {
  const combination = { code: "c1", slug: "samen", name: "Samen", lead: "De Kreek", members: [] };
  const { hits } = view({ hits: [aHit({ kind: "combination", provider: null, combination })] });
  expect(hits[0]?.supplier).toEqual({
    name: "Samen",
    to: "/zorgcombinaties/samen",
    lead: "De Kreek",
  });
});

test("help at home has no place to travel to", () => {
  const { hits } = view({ hits: [aHit({ place: null, morePlaces: 0 })] });
  expect(hits[0]?.where).toBe("Bij u thuis of in de buurt");
});

test("a choice that gives nothing is left out, unless it was chosen", () => {
  const facets = { ...found().facets, gemeente: { "0388": 0 } };
  expect(view({ facets }).facets.find(({ param }) => param === "gemeente")).toBeUndefined();
  const chosen = view({ facets, query: choosing("gemeente", ["0388"]) }, "gemeente=0388");
  expect(chosen.facets.find(({ param }) => param === "gemeente")).toMatchObject({
    chosen: 1,
    options: [{ value: "0388", label: "Enkhuizen", count: 0, chosen: true }],
  });
});

test("of a long list the most common choices stay, with those that were chosen", () => {
  const terms = Array.from({ length: 30 }, (_, i) => ({
    code: `exp-${i}`,
    name: `Term ${i}`,
    group: "problem" as const,
    laws: ["jeugdwet"],
    synonyms: [],
    abbreviations: [],
  }));
  const counts = Object.fromEntries(terms.map(({ code }, i) => [code, 30 - i]));
  const made = searchView(
    found({
      facets: { ...found().facets, expertise: counts },
      query: choosing("expertise", ["exp-29"]),
    }),
    { search: nl, waits: nlWaits, noHits: nlNoHits, understood: nlUnderstood },
    {
      params: new URLSearchParams("expertise=exp-29"),
      region: aRegion({ expertise: terms }),
      language: "nl",
    },
  );
  const shown = made.facets.find(({ param }) => param === "expertise");
  expect(shown?.options).toHaveLength(13);
  expect(shown?.isCut).toBe(true);
  expect(shown?.options.find(({ value }) => value === "exp-29")?.chosen).toBe(true);
  expect(shown?.options.find(({ value }) => value === "exp-0")).toBeDefined();
});

test("what was not understood is said, and what was typed stays in its field", () => {
  const ignored = [{ param: "postcode", value: "9999", reason: "unknown-postcode" as const }];
  const { notices, fields, chips } = view({ ignored }, "postcode=9999");
  expect(notices[0]).toContain("‘9999’");
  expect(fields.postcode).toBe("9999");
  expect(chips).toEqual([]);
});

test("an empty list and a page past the end are told apart", () => {
  expect(view({ total: 0, hits: [] })).toMatchObject({ isPastEnd: false });
  expect(view({ total: 4, hits: [], page: 9 })).toMatchObject({ noHits: null, isPastEnd: true });
});

test("a place among the words is said and can be taken away; the text box keeps what was typed", () => {
  const understood = [{ param: "gemeente" as const, value: "0405", text: "in hoorn" }];
  const asked = { ...choosing("gemeente", ["0405"]), text: "autisme" };
  const facets = { ...found().facets, gemeente: { "0405": 3 } };
  const made = view({ understood, query: asked, facets }, "q=autisme+in+hoorn");
  expect(made.notices).toEqual(["U typte ‘in hoorn’. Wij zochten daarom in de gemeente Hoorn."]);
  expect(made.chips).toEqual([
    { label: "‘autisme’", to: "/zoeken?gemeente=0405" },
    { label: "Hoorn", to: "/zoeken?q=autisme" },
  ]);
  expect(made.fields.q).toBe("autisme in hoorn");
  const [municipality] = made.facets.filter(({ param }) => param === "gemeente");
  expect(municipality?.options[0]).toMatchObject({ value: "0405", chosen: false });
});

test.each([
  ["text", [[{ param: "q", value: "qqx" }]], "Met ‘qqx’ vinden wij niets"],
  ["one-by-one", [[{ param: "leeftijd", value: "90" }]], "Door uw keuze ‘90 jaar’ blijft er niets"],
  [
    "one-by-one",
    [
      [{ param: "leeftijd", value: "90" }],
      [
        { param: "gemeente", value: "0405" },
        { param: "gemeente", value: "0388" },
      ],
    ],
    "Deze keuzes gaan niet samen: 90 jaar en Hoorn of Enkhuizen.",
  ],
  [
    "together",
    [
      [
        { param: "leeftijd", value: "90" },
        { param: "consult", value: "1" },
      ],
    ],
    "samen weglaat: 90 jaar en Geeft los advies (consult).",
  ],
] as const)("an empty list says why: %s", (reason, obstacles, sentence) => {
  const out = { reason, obstacles: obstacles.map((group) => [...group]), ways: [] };
  expect(viewWithout(out).noHits?.says.join(" ")).toContain(sentence);
});

test("a way out is a link that says what it gives", () => {
  const asked = [{ param: "start_binnen", value: "8" }];
  const way = { kind: "start" as const, gone: [], to: "8", chosen: asked, total: 12 };
  const { noHits } = viewWithout({ reason: "unknown", obstacles: [], ways: [way] });
  expect(noHits?.ways).toEqual([
    { label: "Start binnen 8 weken", to: "/zoeken?start_binnen=8", total: "12 soorten hulp" },
  ]);
});

function viewWithout(out: WaysOut) {
  const texts = { search: nl, waits: nlWaits, noHits: nlNoHits, understood: nlUnderstood };
  const region = aRegion();
  const params = new URLSearchParams();
  return searchView(found({ total: 0, hits: [] }), texts, { params, region, language: "nl", out });
}

test("the title names the choices and what they gave", () => {
  expect(view({}, "q=autisme&gemeente=0405").pageTitle).toBe(
    "‘autisme’, Hoorn – 1 soort hulp bij 1 aanbieder",
  );
});

test("the same page speaks English, with the provider's own words left Dutch", () => {
  const { summary, hits } = view({}, "", "en");
  expect(summary).toBe("1 kind of help from 1 provider");
  expect(hits[0]).toMatchObject({ title: "Hulp bij autisme", why: ["Helps in Hoorn"] });
});
