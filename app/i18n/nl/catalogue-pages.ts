/** The words of the product book and of help nearby. */
import type { BookList, RegionConfig } from "~/domain/catalogue/public";

const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const number = new Intl.NumberFormat("nl-NL");
const day = (iso: string) => longDay.format(new Date(iso));
const either = new Intl.ListFormat("nl-NL", { type: "disjunction" });

type Segment = RegionConfig["segments"][number];

export const productBook = {
  title: "Productenboek",
  intro: "Hier staat welke soorten hulp de regio heeft, en wie u daarvoor kunt vragen.",
  holds: (from: string) => `Dit boek geldt vanaf ${day(from)}.`,
  noPrices: "Prijzen staan hier niet. Wat u zelf betaalt, staat er wel.",
  chooseLaw: "Voor wie?",
  allLaws: "Alle hulp",
  show: "Toon",
  contents: "Inhoud",
  referral: "Hoe krijgt u deze hulp?",
  ask: (who: string[]) => `U kunt dit vragen bij: ${either.format(who)}.`,
  cost: (cost: string) => `Wat u betaalt: ${cost}.`,
  mayRefer: "Wie mag verwijzen",
  setBy: "Wie bepaalt hoeveel hulp",
  setters: {
    municipality: "de gemeente",
    "provider-proposes": "de aanbieder doet een voorstel",
  } satisfies Record<RegionConfig["intensitySetBy"][string], string>,
  access: {
    free: "Zonder verwijzing. U neemt zelf contact op.",
    "local-access": "Met een verwijzing of een besluit van uw gemeente.",
    "regional-team": "Een regionaal team van de gemeenten beslist samen met u.",
  } satisfies Record<Segment["access"], string>,
  choice: {
    "resident-chooses": "De inwoner kiest zelf",
    "access-advises": "De inwoner kiest, de toegang geeft advies",
    "regional-access": "Het regionale team kiest met de inwoner",
  } satisfies Record<Segment["choiceMode"], string>,
  policy: {
    open: "Elke aanbieder die voldoet",
    limited: "Een beperkt aantal aanbieders",
    "combination-required": "Alleen zorgcombinaties",
  } satisfies Record<Segment["providerPolicy"], string>,
  segments: "Soorten hulp",
  firsts: "Waar gaat het om?",
  seconds: "Hoeveel hulp?",
  forms: "Vormen van hulp",
  goals: "Doelen van hulp",
  examples: "Zo kan het resultaat eruitzien",
  kinds: "Soort hulp",
  levels: "Te krijgen als",
  offers: (n: number) => (n === 1 ? "Bekijk 1 aanbod" : `Bekijk ${number.format(n)} keer aanbod`),
  noOffers: "Er is nu geen aanbod.",
  professional: "Voor verwijzers en aanbieders",
  facts: {
    code: "Code",
    name: "Officiële naam",
    description: "Omschrijving",
    criteriaIn: "Voor wie wel",
    criteriaOut: "Voor wie niet",
    segments: "Segmenten",
    combinations: "Combinaties",
    education: "Opleidingsniveau",
    choice: "Keuze",
    policy: "Aanbieders",
    made: "Bron",
  },
  fictional: "Verzonnen voor dit voorbeeld",
  onDay: "Op welke dag?",
  otherDay: (on: string) => `U leest het boek zoals het geldt op ${day(on)}.`,
  toToday: "Lees het boek van vandaag",
  plainText: "In gewone taal",
  textHolds: (from: string, owner: string | null) =>
    `Deze tekst geldt vanaf ${day(from)}.${owner ? ` Verantwoordelijk: ${owner}.` : ""}`,
  earlierTexts: "Eerdere teksten",
  earlierText: (from: string) => `Tekst vanaf ${day(from)}`,
  textComing: (name: string, on: string) => `${name}: nieuwe tekst vanaf ${day(on)}.`,
  textChanged: (name: string, on: string) => `${name}: nieuwe tekst sinds ${day(on)}.`,
  changes: "Wat verandert er?",
  noChanges: "Er zijn geen soorten hulp die beginnen of stoppen.",
  lists: {
    segments: "soort hulp",
    profiles: "onderwerp",
    intensities: "hoeveelheid hulp",
    deliveryForms: "vorm van hulp",
  } satisfies Record<BookList, string>,
  coming: (name: string, list: string, on: string) => `${name} (${list}): nieuw vanaf ${day(on)}.`,
  ending: (name: string, list: string, on: string) => `${name} (${list}): tot en met ${day(on)}.`,
  ended: (name: string, list: string, on: string) => `${name} (${list}): gestopt na ${day(on)}.`,
  shared: "Bij elke soort hulp",
};

export const services = {
  title: "Hulp in de buurt, zonder verwijzing",
  intro: "Hier kunt u zelf naartoe. U hebt geen verwijzing nodig. Het is gratis of kost weinig.",
  municipality: "Gemeente",
  allMunicipalities: "Alle gemeenten",
  search: "Waar zoekt u hulp bij?",
  searchHint: "Bijvoorbeeld: opvoeden, geld of eenzaam.",
  submit: "Zoeken",
  found: (n: number, where: string | null) =>
    `${number.format(n)} ${n === 1 ? "plek" : "plekken"} voor hulp${where ? ` in ${where}` : ""}`,
  everyone: "Voor iedereen",
  for: (who: string) => `Voor: ${who}`,
  checkedBy: (where: string, on: string) => `Gemeente ${where} keek dit na op ${day(on)}.`,
  inPlace: (name: string) => `In ${name}`,
  none: "Wij vonden hier geen hulp in de buurt.",
  noneAdvice: "Zoek met een ander woord, of kies een andere gemeente.",
  noneCall: "U kunt ook uw gemeente bellen. Zij denken met u mee.",
  all: "Bekijk alle hulp in de buurt",
  moreTitle: "Meer hulp nodig?",
  more: "Zoek dan naar hulp van een aanbieder in de regio.",
  toSearch: "Zoek hulp bij aanbieders",
};
