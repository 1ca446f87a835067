import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { type SearchView, searchView } from "./search-view";
import type { Found, FoundHit } from "~/domain/search/public";
import { dayNumber } from "~/domain/kernel/day";
import { audience as enAudience } from "~/i18n/en/audience";
import { noHits as enNoHits } from "~/i18n/en/no-hits";
import type { Audience } from "~/i18n/audience";
import { namesOf } from "~/i18n/names";
import { search as en } from "~/i18n/en/search";
import { understood as enUnderstood } from "~/i18n/en/understood";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { audience as nlAudience } from "~/i18n/nl/audience";
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
    point: { lat: 52.645, lon: 5.06 },
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
    closure: null,
    observed: null,
    numberWaiting: null,
    quality: [],
    law: "jeugdwet",
    segment: "seg-b",
    deliveryForm: "ambulant",
    ageMin: 4,
    ageMax: 18,
    profile: "p01",
    intensities: ["jw-licht", "jw-zwaar"],
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
      ? {
          search: nl,
          waits: nlWaits,
          noHits: nlNoHits,
          understood: nlUnderstood,
          audience: nlAudience,
        }
      : {
          search: en,
          waits: enWaits,
          noHits: enNoHits,
          understood: enUnderstood,
          audience: enAudience,
        };
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

test("a card says in one line what was measured, and of too few that (W1, W2)", () => {
  const measured = [
    { indicator: "ind-uitval", period: "2026-H1", n: 1200 },
    { indicator: "ind-doel", period: "2025", n: null },
  ];
  const [hit, other] = view({ hits: [aHit({ quality: measured }), aHit()] }).hits;
  expect(hit?.quality).toMatch(
    /^Kwaliteit: .+ \(1\.200 mensen\), 2026-H1; .+ \(te weinig gegevens\), 2025$/,
  );
  expect(other?.quality).toBeNull();
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
    {
      search: nl,
      waits: nlWaits,
      noHits: nlNoHits,
      understood: nlUnderstood,
      audience: nlAudience,
    },
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

test("residents read everyday words; referrers the region's own terms, on cards too", () => {
  const region = aRegion({
    intensities: [
      { code: "jw-licht", name: "Licht", plain: "Weinig hulp", law: "jeugdwet", order: 1 },
    ],
    classification: {
      ...aRegion().classification,
      second: { code: "intensity", name: "Intensiteit", plain: "Hoeveel hulp is er nodig?" },
    },
  });
  const facets = { ...found().facets, intensiteit: { "jw-licht": 2 }, soort: { hoofdaannemer: 1 } };
  const texts = { search: nl, waits: nlWaits, noHits: nlNoHits, understood: nlUnderstood };
  const params = new URLSearchParams("intensiteit=jw-licht&soort=hoofdaannemer");
  const made = (audience: Audience) =>
    searchView(
      found({ facets }),
      { ...texts, audience: nlAudience },
      { params, region, language: "nl", audience },
    );
  const read = ({ chips, professional }: SearchView) => [
    ...chips.map(({ label }) => label),
    ...professional.slice(0, 2).map(({ legend }) => legend),
  ];
  expect(read(made("inwoner"))).toEqual([
    ...["Weinig hulp", "Regelt alles", "Hoeveel hulp is er nodig?", "Wie het regelt"],
  ]);
  expect(read(made("verwijzer"))).toEqual([
    ...["Licht", "Hoofdaannemer", "Intensiteit", "Wie het regelt"],
  ]);
  expect(made("inwoner").hits[0]?.terms).toBeNull();
  expect(made("verwijzer").hits[0]?.terms).toBe(
    "Segment: Specialistische hulp · Profiel: Ontwikkeling en gedrag · Intensiteit: Licht en jw-zwaar",
  );
  const office = /segment|arrangement|intensiteit|hoofdaannemer|onderaannemer|zorgcombinatie/i;
  expect(JSON.stringify(Object.values(made("inwoner").professional))).not.toMatch(
    new RegExp(`"(label|legend)":"[^"]*(${office.source})`, "i"),
  );
});

test.each([
  ["nl", "inwoner", "Weinig hulp"],
  ["en", "inwoner", "A little help"],
  ["nl", "verwijzer", "Licht"],
  ["en", "verwijzer", "Light"],
] as const)("an intensity in %s for a %s is called %s", (language, audience, word) => {
  const light = { code: "jw-licht", name: "Licht", nameEn: "Light", law: "jeugdwet", order: 1 };
  const everyday = { plain: "Weinig hulp", plainEn: "A little help" };
  const names = namesOf(aRegion({ intensities: [{ ...light, ...everyday }] }), language, audience);
  expect(names("intensiteit", "jw-licht")).toBe(word);
});

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
