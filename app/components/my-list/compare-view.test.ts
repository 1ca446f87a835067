import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { type CompareSource, FACTS, type Option, optionView } from "./compare-view";
import { listText } from "./list-text";
import { wordsFor } from "~/components/providers/words-for";
import { UNKNOWN_WAIT } from "~/domain/providers/public";
import { myList as en } from "~/i18n/en/my-list";
import { myList as nl } from "~/i18n/nl/my-list";

const now = new Date("2026-11-25T10:00:00Z");

function aSource(language: "nl" | "en" = "nl"): CompareSource {
  const words = wordsFor(aRegion(), language, now);
  return { ...words, myList: { nl, en }[language], municipalities: 2 };
}

type Offer = Option["offer"];

function anOption(offer: Partial<Offer> = {}, supplier: Partial<Option["supplier"]> = {}): Option {
  const wait = { ...UNKNOWN_WAIT, status: "open" as const, asOf: "2026-11-20", fresh: true };
  const place = {
    name: "Huis",
    street: null,
    houseNumber: null,
    postcode: "1621AA",
    city: "Hoorn",
  };
  return {
    wayIn: "U belt zelf; het kost u niets.",
    offer: {
      ...{ id: "1", code: "o1", title: "Begeleiding", law: "jeugdwet", segment: "seg-b" },
      ...{ profile: "p01", intensities: [], deliveryForm: "ambulant", ageMin: 4, ageMax: 18 },
      ...{ municipalities: ["0405", "0388"], expertise: ["exp-autisme"], roles: ["main"] },
      ...{ consult: false, transport: "no", educationLevel: null, goalTypes: [] },
      ...{
        continuesAfter18: true,
        languages: ["nl"],
        plain: "Wij helpen thuis.",
        professional: "",
      },
      supplier: { kind: "provider", code: "p1", slug: "zee", name: "Zee" },
      places: [
        {
          id: "op1",
          place: { ...place, municipality: "0405", lat: 52, lon: 5 },
          wait: { ...wait, weeksToIntake: 2, weeksToStart: 6 },
          ...{ numberWaiting: 3, placesFree: null, fullUntil: null, stop: null, closure: null },
          observed: null,
        },
      ],
      ...offer,
    },
    supplier: {
      ...{ phone: "0229-000000", email: null, website: "https://zee.example", together: null },
      ...{ quality: [], marks: [] },
      ...supplier,
    },
  };
}

/** As full and as empty as an option can be. */
const EXTREMES: Option[] = [
  anOption(),
  anOption(
    { places: [], expertise: [], languages: [], plain: "", ageMin: 18 },
    { phone: null, email: null, website: null },
  ),
  anOption(
    { supplier: { kind: "combination", code: "c1", slug: "c", name: "Samen" } },
    { together: { lead: "Zee", members: ["Duin", "Zee"] } },
  ),
  anOption({ places: [{ ...anOption().offer.places[0]!, wait: UNKNOWN_WAIT }] }),
];

const linesOf = (option: Option, fact: string, source = aSource()) =>
  optionView(option, source)
    .facts.find(({ name }) => name === fact)!
    .lines.map(({ text }) => text);

test("every option has the same facts in the same order, and says so when one is missing (I17, W1)", () => {
  for (const option of EXTREMES) {
    const { facts } = optionView(option, aSource());
    expect(facts.map(({ name }) => name)).toEqual(FACTS);
    for (const { name, lines } of facts) {
      expect(lines.length, name).toBeGreaterThan(0);
      for (const { text } of lines) expect(text, name).not.toBe("");
    }
  }
});

test("each fact has a name in both languages, and the style sheet counts as many", () => {
  const css = readFileSync("app/styles/my-list.css", "utf8");
  const count = (name: string) => Number(new RegExp(`${name}: (\\d+);`).exec(css)?.[1]);
  const hidden = new Set(
    [...css.matchAll(/\[data-fact="(\w+)"\][,\s]*[{\n]/g)].map(([, name]) => name),
  );
  expect(count("--compare-facts")).toBe(FACTS.length + 1);
  expect(count("--compare-facts-on-paper")).toBe(FACTS.length + 1 - hidden.size);
  for (const fact of [...FACTS, ...hidden]) {
    expect(nl.facts).toHaveProperty(fact!);
    expect(en.facts).toHaveProperty(fact!);
  }
});

test("a wait stands in words with its day and age; stale and unknown are said", () => {
  expect(linesOf(anOption(), "start")).toEqual(["na 6 weken"]);
  expect(linesOf(anOption(), "asOf")).toEqual(["20 november 2026 (5 dagen geleden)"]);
  const [place] = anOption().offer.places;
  const stale = { ...place!, wait: { ...place!.wait, asOf: "2026-10-20", fresh: false } };
  expect(linesOf(anOption({ places: [stale] }), "now")[0]).toBe("Niet meer actueel: 36 dagen oud");
  expect(linesOf(EXTREMES[3]!, "now")[0]).toBe("Wachttijd onbekend");
  expect(linesOf(EXTREMES[3]!, "start")).toEqual(["niet bekend"]);
});

test("of several places the shortest wait is told, and where it is", () => {
  const [place] = anOption().offer.places;
  const far = { ...place!, id: "op2", place: null, wait: { ...place!.wait, weeksToStart: 1 } };
  const option = anOption({ places: [place!, far] });
  expect(linesOf(option, "start")).toEqual(["na 1 week"]);
  expect(linesOf(option, "now")).toContain("Kortste wachttijd: Bij u thuis of in de buurt");
});

test("quality is what was measured, never a figure (W1, W2), and too few is said (I22)", () => {
  const story = { period: "2026-H1", method: "m", narrative: "v" };
  const quality = [
    { ...story, indicator: "uitval", percentage: 91, n: 40, numerator: 36 },
    { ...story, indicator: "uitval", period: "2025-H2", percentage: 12, n: 30, numerator: 4 },
    { ...story, indicator: "doel", percentage: null, n: null, numerator: null },
  ];
  const said = linesOf(anOption({}, { quality }), "quality");
  expect(said).toEqual([
    "doel (te weinig gegevens) en uitval (40 mensen), 2026-H1",
    nl.qualityMore,
  ]);
  expect(said.join(" ")).not.toMatch(/91|12|36|%/);
});

test("a combination names who speaks and who takes part", () => {
  expect(linesOf(EXTREMES[2]!, "supplier")).toEqual([
    "Samen",
    "Aanspreekpunt: Zee",
    "Samen: Duin en Zee",
  ]);
});

const TEXT_SOURCE = {
  texts: nl,
  region: "Proefregio",
  fictional: "Voorbeeldgegevens",
  day: "25 november 2026",
  origin: "https://etalage.example",
  help: {
    municipality: "Hoorn",
    contacts: [{ kind: "access", name: "Wijkteam", phone: "0229-111111", hours: "9 tot 17 uur" }],
  },
};

test("the choice as text says the same of each option, with addresses and days, and follows nobody", () => {
  const options = EXTREMES.map((option, i) => ({
    ...optionView(option, aSource()),
    code: `o${i}`,
    to: `/aanbod/o${i}`,
  }));
  const text = listText(options, TEXT_SOURCE);
  const blocks = text.split("\n\n").slice(1, 5);
  const labels = blocks.map((block) =>
    block
      .split("\n")
      .slice(1)
      .map((line) => line.split(":")[0]),
  );
  for (const of of labels) expect(of).toEqual(labels[0]);
  expect(text).toMatch(/^Mijn lijst, Proefregio, 25 november 2026\nVoorbeeldgegevens\n\n1\. Beg/);
  expect(text).toContain("Opgegeven: 20 november 2026 (5 dagen geleden)");
  expect(text).toContain("Contact: 0229-000000. zee.example");
  expect(text).toContain("Wijkteam 0229-111111 (9 tot 17 uur)");
  expect(text.match(/https:\S+/g)).toEqual([
    ...[0, 1, 2, 3].map((i) => `https://etalage.example/aanbod/o${i}`),
    "https://etalage.example/mijn-lijst?vergelijk=o0&vergelijk=o1&vergelijk=o2&vergelijk=o3",
  ]);
  expect(text).not.toMatch(/utm|undefined|null|—/);
});

test("without a municipality the text says whom to call in general", () => {
  const options = [optionView(anOption(), aSource("en"))];
  const text = listText(options, { ...TEXT_SOURCE, texts: en, help: null });
  expect(text).toContain(en.helpersNone);
});
