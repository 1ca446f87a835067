/**
 * Made-up search documents and questions, the same for the same seed: several places per offer, help
 * at home, stops, stale and unknown waits, scopes that are over or still to come.
 */
import type { Kind, SearchDocument, WaitStatus } from "~search/document";
import type { Feed } from "~search/engine";
import { anyQuery, FACETS, type SearchQuery, SORTS } from "~search/query";
import { type Clocks, orderKeys } from "~search/ranking";

export const TODAY = 20_779;
const CLOCKS: Clocks = { staleAfterDays: 30, unknownAfterDays: 45 };

const NEVER = -1;
const FOREVER = 2_932_896;

const LAWS = ["jeugdwet", "wmo"];
const SEGMENTS = ["seg-a", "seg-b", "seg-c"];
const PROFILES = ["p01", "p02", "p03", "p04", "p05"];
const INTENSITIES = ["jw-licht", "jw-midden", "jw-zwaar", "wmo-b"];
const MUNICIPALITIES = ["0388", "0405", "0420", "0432", "0498", "0532", "1598"];
const EXPERTISE = ["autisme", "adhd", "dyslexie", "rouw", "trauma", "angst", "verslaving"];
const FORMS = ["ambulant", "dagbesteding", "verblijf", "groep"];
const KINDS: Kind[] = ["hoofdaannemer", "onderaannemer", "zorgcombinatie"];
const LANGUAGES = ["nl", "en", "pl", "ar"];
const LEVELS = ["mbo", "hbo", "wo"];
const GOALS = ["develop", "recover", "stabilise"];
const CITIES = ["Hoorn", "Enkhuizen", "Medemblik", "Wognum", "Opmeer", "Andijk", "Grootebroek"];
const STATUSES: WaitStatus[] = [
  ...(["open", "open", "limited", "waitlist", "assessment_first"] as const),
  ...(["full", "stop", "unknown"] as const),
];
const WORDS =
  `zorgboerderij begeleiding gezin jongeren ouders thuis school gedrag samen stap vertrouwen
  dagopvang logeren training gesprek rust structuur netwerk herstel ontwikkeling buurt groepsbegeleiding
  psycholoog behandeling systeemtherapie ouderschap veiligheid crisis muziek paarden natuur sport`
    .trim()
    .split(/\s+/);

export type Random = {
  number: (below: number) => number;
  chance: (share: number) => boolean;
  one: <T>(list: readonly T[]) => T;
  some: <T>(list: readonly T[], most: number) => T[];
  id: () => string;
};

/** Repeatable chance (mulberry32). */
function aRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  const one = <T>(list: readonly T[]) => list[number(list.length)]!;
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: 1 + number(most) }, () => one(list))),
  ];
  const hex = (length: number) => Array.from({ length }, () => number(16).toString(16)).join("");
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  return { number, chance: (share) => next() < share, one, some, id };
}

/** The documents of a number of offers, spread unevenly over suppliers. */
export function someDocuments(seed: number, offers: number, textLength = 25): SearchDocument[] {
  const random = aRandom(seed);
  const suppliers = Array.from({ length: Math.ceil(offers / 6) }, (_, i) => ({
    id: random.id(),
    name: `${random.one(["Stichting", "Praktijk", "Zorggroep"])} ${random.one(WORDS)} ${i}`,
  }));
  return Array.from({ length: offers }, (_, i) => {
    const supplier =
      suppliers[Math.floor(random.number(suppliers.length) ** 2 / suppliers.length)]!;
    const shared = sharedPart(random, { supplier, code: `o${i}`, textLength });
    const places = random.chance(0.3) ? 1 : 1 + random.number(5);
    const isAtHome = places === 1 && random.chance(0.7);
    const ofOffer = Array.from({ length: places }, () =>
      atPlace(random, shared, isAtHome ? null : places),
    );
    const placeNames = [...new Set(ofOffer.flatMap(({ ownPlace }) => ownPlace ?? []))];
    return ofOffer.map((document, i) => ({ ...document, placeNames, isFirst: i === 0 }));
  }).flat();
}

type Shared = ReturnType<typeof sharedPart>;

function sharedPart(
  random: Random,
  about: { supplier: { id: string; name: string }; code: string; textLength: number },
) {
  const expertise = random.some(EXPERTISE, 3);
  const ageMin = random.number(18);
  const prose = () => Array.from({ length: about.textLength }, () => random.one(WORDS)).join(" ");
  return {
    code: about.code,
    offerId: random.id(),
    supplierId: about.supplier.id,
    law: random.one(LAWS),
    segment: random.chance(0.8) ? random.one(SEGMENTS) : null,
    profile: random.chance(0.8) ? random.one(PROFILES) : null,
    intensities: random.some(INTENSITIES, 3),
    municipalities: random.some(MUNICIPALITIES, 5),
    expertise,
    deliveryForm: random.one(FORMS),
    kinds: random.some(KINDS, 2),
    languages: random.some(LANGUAGES, 2),
    educationLevel: random.chance(0.7) ? random.one(LEVELS) : null,
    goalTypes: random.some(GOALS, 2),
    ageMin,
    ageMax: ageMin + random.number(20),
    consult: random.chance(0.5),
    transport: random.chance(0.3),
    continuesAfter18: random.chance(0.4),
    scopeFrom: random.chance(0.1) ? TODAY + random.number(9) : TODAY - 300,
    scopeTo: random.chance(0.1) ? TODAY - 3 + random.number(9) : FOREVER,
    title: `${random.one(WORDS)} bij ${expertise[0]}`,
    supplierName: about.supplier.name,
    supplierKey: about.supplier.name,
    terms: expertise,
    plain: prose(),
    professional: prose(),
    parts: [],
  };
}

function atPlace(random: Random, shared: Shared, placeCount: number | null): SearchDocument {
  const { code, ...offer } = shared;
  const wait = aWait(random);
  const city = random.one(CITIES);
  const name = `Huis ${random.one(WORDS)}`;
  return {
    id: random.id(),
    ...offer,
    ...wait,
    atHome: placeCount === null,
    _geo: placeCount
      ? { lat: 52.5 + random.number(40) / 123, lng: 4.9 + random.number(60) / 127 }
      : null,
    isFirst: false,
    ownPlace: placeCount ? city : null,
    placeNames: [],
    ...orderKeys({ ...wait, offerId: offer.offerId }, TODAY, CLOCKS),
    card: {
      offer: { code, title: offer.title, summary: offer.plain.slice(0, 80) },
      supplier: { kind: "provider", code: "p001", slug: "een-aanbieder", name: offer.supplierName },
      combination: null,
      place: placeCount ? { name, city, municipality: random.one(MUNICIPALITIES) } : null,
      placeCount: placeCount ?? 1,
      numberWaiting: null,
      fullUntil: null,
      quality: [{ indicator: "ind-uitval", period: "2026", n: placeCount }],
    },
  };
}

function aWait(random: Random) {
  const waitStatus = random.one(STATUSES);
  const isKnown = waitStatus !== "unknown";
  const weeksToIntake = isKnown && random.chance(0.85) ? random.number(10) : null;
  const hasStop = random.chance(0.2);
  const stopFrom = hasStop ? TODAY - 10 + random.number(20) : FOREVER;
  const waitAsOf = isKnown ? TODAY - random.number(60) : NEVER;
  const isDoubted = isKnown && waitAsOf % 3 === 0;
  return {
    waitStatus,
    waitAsOf,
    weeksToIntake,
    weeksToStart: weeksToIntake === null ? null : weeksToIntake + random.number(12),
    doubtfulFrom: isDoubted ? TODAY + (waitAsOf % 7) - 1 : FOREVER,
    stopFrom,
    stopTo: hasStop && random.chance(0.7) ? stopFrom + random.number(12) : FOREVER,
  };
}

/** Questions of all sorts without words, on one of the days that order keys are kept for. */
export function someQueries(seed: number, count: number): SearchQuery[] {
  const [random, meaning] = [aRandom(seed), aRandom(seed + 1)];
  return Array.from({ length: count }, () => ({
    ...aQuery(random),
    meant: meaning.chance(0.15) ? [meaning.some(EXPERTISE, 2)] : [],
  }));
}

function aQuery(random: Random): SearchQuery {
  const maybe = <T>(share: number, value: () => T) => (random.chance(share) ? value() : null);
  const codes = {
    ...{ wet: LAWS, segment: SEGMENTS, profiel: PROFILES, intensiteit: INTENSITIES },
    ...{
      gemeente: MUNICIPALITIES,
      expertise: EXPERTISE,
      vorm: FORMS,
      soort: KINDS,
      taal: LANGUAGES,
    },
  };
  const choices = Object.fromEntries(
    FACETS.map((facet) => [facet, random.chance(0.2) ? random.some<string>(codes[facet], 3) : []]),
  ) as SearchQuery["choices"];
  const near = maybe(0.35, () => ({
    lat: 52.5 + random.number(1000) / 3000,
    lon: 4.9 + random.number(1000) / 2000,
    municipality: random.one(MUNICIPALITIES),
    radiusKm: 3 + random.number(30),
  }));
  return {
    ...anyQuery(TODAY + random.number(7), CLOCKS.staleAfterDays, CLOCKS.unknownAfterDays),
    choices,
    age: maybe(0.2, () => random.number(30)),
    startWithinWeeks: maybe(0.2, () => random.number(16)),
    acceptsNow: random.chance(0.15),
    consult: random.chance(0.1),
    transport: random.chance(0.1),
    continuesAfter18: random.chance(0.1),
    educationLevels: random.chance(0.1) ? random.some(LEVELS, 2) : [],
    goalTypes: random.chance(0.1) ? random.some(GOALS, 2) : [],
    near,
    sort: near ? random.one(SORTS) : random.one(["relevantie", "wachttijd"] as const),
  };
}

/** Documents as the projection hands them over. */
export function fed(documents: SearchDocument[], digest = "d1"): Feed[] {
  return documents.map((document) => ({
    id: document.id,
    change: 1n,
    isRemoved: false,
    digest,
    document,
  }));
}
