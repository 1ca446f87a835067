/** The words of `/zoeken`: of the screen, and of the answers that are made on the server. */
import { searchScreen } from "./search-screen";

const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });
const count = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;
const offers = (n: number) => count(n, "soort hulp", "soorten hulp");
const providers = (n: number) => count(n, "aanbieder", "aanbieders");
const { weeks } = searchScreen;

export const search = {
  ...searchScreen,
  found: (total: number, by: number) =>
    total === 0 ? "Geen hulp gevonden" : `${offers(total)} bij ${providers(by)}`,
  offers,
  pageTitle: (found: string, about: string, page: number) =>
    [about || "Hulp zoeken", found, ...(page > 1 ? [`pagina ${page}`] : [])].join(" – "),
  facets: {
    gemeente: "Gemeente",
    problem: "Waar hulp bij nodig is",
    method: "Methode",
    audience: "Voor wie",
    form: "Soort begeleiding of behandeling",
    context: "Waar het speelt",
    vorm: "Hoe u hulp krijgt",
    wet: "Voor jeugd of volwassenen",
    taal: "Taal",
    soort: "Wie het regelt",
    profiel: "Profiel",
    intensiteit: "Intensiteit",
    segment: "Segment",
    opleidingsniveau: "Opleidingsniveau",
    doel: "Doel van de hulp",
  },
  kinds: {
    hoofdaannemer: "Regelt alles",
    onderaannemer: "Helpt mee",
    zorgcombinatie: "Aanbieders samen",
  } as Record<string, string>,
  chips: {
    q: (text: string) => `‘${text}’`,
    leeftijd: (years: string) => `${years} jaar`,
    start_binnen: (n: string) => `Start binnen ${weeks(Number(n))}`,
    postcode: (digits: string) => `Postcode ${digits}`,
  },
  dropped: (words: string[]) =>
    `Met al uw woorden vonden wij niets. Wij zochten zonder ${list.format(words.map((w) => `‘${w}’`))}.`,
  ignored: {
    "unknown-param": (value: string) => `Een onderdeel van het adres kennen wij niet: ${value}.`,
    "unknown-value": (value: string) => `Deze keuze kennen wij niet: ‘${value}’.`,
    "unknown-postcode": (value: string) =>
      `Wij kennen postcode ‘${value}’ niet in deze regio. Vul de vier cijfers in van een postcode in de regio.`,
    "needs-postcode": () => "Vul een postcode in om op afstand te kiezen.",
    "not-a-number": (value: string) => `‘${value}’ kunnen wij niet als getal lezen.`,
    "too-long": () => "Uw zoektekst is te lang. Wij zochten met het begin.",
  },
  quality: {
    title: "Kwaliteit",
    measured: (name: string, n: number) => `${name} (${number.format(n)} mensen)`,
    tooFew: (name: string) => `${name} (te weinig gegevens)`,
    within: (said: string[], period: string) => `${list.format(said)}, ${period}`,
  },
  where: {
    atHome: "Bij u thuis of in de buurt",
    at: (city: string) => `In ${city}`,
    atKm: (city: string, km: number) => `In ${city}, ${number.format(km)} km`,
    more: (n: number) => (n === 1 ? "ook op 1 andere plaats" : `ook op ${n} andere plaatsen`),
  },
  ages: (from: number, to: number) =>
    to >= 99
      ? from === 0
        ? "Alle leeftijden"
        : `Vanaf ${from} jaar`
      : `${from} tot en met ${to} jaar`,
  reasons: {
    name: "De naam past bij uw zoekwoord",
    expertise: (names: string[]) => `Ervaring met ${list.format(names.map(lower))}`,
    words: (text: string) => `De tekst past bij ‘${text}’`,
    profile: (name: string) => `Past bij ${name}`,
    municipality: (names: string[]) => `Helpt in ${list.format(names)}`,
    age: (from: number, to: number) =>
      to >= 99 ? `Voor mensen vanaf ${from} jaar` : `Voor ${from} tot en met ${to} jaar`,
    start: (n: number) => (n === 0 ? "Kan meteen starten" : `Start na ongeveer ${weeks(n)}`),
    accepts: "Neemt nu mensen aan",
    distance: (km: number) => `${number.format(km)} km van uw postcode`,
    combination: (n: number) => `${n} aanbieders werken samen`,
    contract: (law: string) => `Heeft een contract met de gemeenten (${law})`,
  },
};

/** "Autisme" within a sentence is "autisme"; "ADHD" stays. */
function lower(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
