import type { search as nl } from "../nl/search";

import { searchScreen } from "./search-screen";

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const count = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;
const offers = (n: number) => count(n, "kind of help", "kinds of help");
const providers = (n: number) => count(n, "provider", "providers");
const { weeks } = searchScreen;

export const search = {
  ...searchScreen,
  found: (total, by) => (total === 0 ? "No help found" : `${offers(total)} from ${providers(by)}`),
  offers,
  pageTitle: (found, about, page) =>
    [about || "Find help", found, ...(page > 1 ? [`page ${page}`] : [])].join(" – "),
  facets: {
    gemeente: "Municipality",
    problem: "What help is needed for",
    method: "Method",
    audience: "For whom",
    form: "Kind of support or treatment",
    context: "Where it matters",
    vorm: "How you get help",
    wet: "For youth or adults",
    taal: "Language",
    soort: "Who arranges it",
    profiel: "Profile",
    intensiteit: "Intensity",
    segment: "Segment",
    opleidingsniveau: "Level of education",
    doel: "Aim of the help",
  },
  kinds: {
    hoofdaannemer: "Arranges everything",
    onderaannemer: "Helps along",
    zorgcombinatie: "Providers together",
  },
  chips: {
    q: (text) => `‘${text}’`,
    leeftijd: (years) => `${years} years old`,
    start_binnen: (n) => `Start within ${weeks(Number(n))}`,
    postcode: (digits) => `Postcode ${digits}`,
  },
  dropped: (words) =>
    `With all your words we found nothing. We searched without ${list.format(words.map((w) => `‘${w}’`))}.`,
  ignored: {
    "unknown-param": (value) => `We do not know a part of the address: ${value}.`,
    "unknown-value": (value) => `We do not know this choice: ‘${value}’.`,
    "unknown-postcode": (value) =>
      `We do not know postcode ‘${value}’ in this region. Fill in the four digits of a postcode in the region.`,
    "needs-postcode": () => "Fill in a postcode to choose by distance.",
    "not-a-number": (value) => `We cannot read ‘${value}’ as a number.`,
    "too-long": () => "Your search text is too long. We searched with the beginning.",
  },
  quality: {
    title: "Quality",
    measured: (name, n) => `${name} (${number.format(n)} people)`,
    tooFew: (name) => `${name} (too little data)`,
    within: (said, period) => `${list.format(said)}, ${period}`,
  },
  where: {
    atHome: "At your home or nearby",
    at: (city) => `In ${city}`,
    atKm: (city, km) => `In ${city}, ${number.format(km)} km`,
    more: (n) => (n === 1 ? "also at 1 other place" : `also at ${n} other places`),
  },
  ages: (from, to) =>
    to >= 99
      ? from === 0
        ? "All ages"
        : `From ${from} years`
      : `${from} up to and including ${to} years`,
  reasons: {
    name: "The name matches your search",
    expertise: (names) => `Experience with ${list.format(names.map(lower))}`,
    words: (text) => `The text matches ‘${text}’`,
    profile: (name) => `Fits ${name}`,
    municipality: (names) => `Helps in ${list.format(names)}`,
    age: (from, to) =>
      to >= 99 ? `For people from ${from} years` : `For ${from} up to and including ${to} years`,
    start: (n) => (n === 0 ? "Can start at once" : `Starts after about ${weeks(n)}`),
    accepts: "Taking people now",
    distance: (km) => `${number.format(km)} km from your postcode`,
    combination: (n) => `${n} providers work together`,
    contract: (law) => `Has a contract with the municipalities (${law})`,
  },
} satisfies typeof nl;

function lower(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
