/** The words that the screen of `/zoeken` itself needs: those of the answers stay on the server. */
const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
const count = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;
const weeks = (n: number) => count(n, "week", "weken");

export const searchScreen = {
  title: "Hulp zoeken",
  formLabel: "Zoeken en filteren",
  what: "Waar zoekt u hulp bij?",
  whatHint: "Bijvoorbeeld: autisme, opvoeden of dagbesteding.",
  submit: "Zoeken",
  apply: "Toon hulp",
  filters: "Filters",
  filtersChosen: (n: number) => (n === 0 ? "Filters" : `Filters (${n})`),
  facetChosen: (n: number) => `${n} gekozen`,
  startWithin: "Kan starten binnen",
  noMatter: "Maakt niet uit",
  weeks,
  acceptsNow: "Neemt nu mensen aan",
  age: "Leeftijd in jaren",
  postcode: "Postcode (4 cijfers)",
  radius: "Afstand",
  radiusDefault: "Binnen 15 km",
  within: (km: number) => `Binnen ${number.format(km)} km`,
  sort: "Volgorde",
  sorts: {
    relevantie: "Past het best",
    wachttijd: "Kortste wachttijd eerst",
    afstand: "Dichtbij eerst",
  },
  extra: "Ook belangrijk voor u",
  consult: "Geeft los advies (consult)",
  transport: "Met vervoer",
  continuesAfter18: "Gaat door na 18 jaar",
  more: "Meer kiezen",
  mostCommon: (n: number) => `De ${n} die het meest voorkomen. Mist u iets? Typ het bij zoeken.`,
  chosen: "U koos",
  remove: (label: string) => `Verwijder filter: ${label}`,
  clear: "Alles wissen",
  limited: "Zoeken werkt nu beperkt. U ziet de gewone lijst.",
  toNeed: "Maak hier een hulpvraag van",
  list: "Gevonden hulp",
  by: "Van",
  combination: (lead: string) => `Aanbieders werken hier samen. Aanspreekpunt: ${lead}.`,
  why: "Waarom u dit ziet:",
  pastEnd: "Zo veel pagina's zijn er niet.",
  toFirstPage: "Naar de eerste pagina",
};
