/** What waits for a provider, beside its waiting times. */
const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

export const workList = {
  allHold: "Alle wachttijden kloppen nog",
  confirmed: (n: number) =>
    n === 0
      ? "Alle wachttijden waren vandaag al bevestigd."
      : n === 1
        ? "1 wachttijd is bevestigd. Dank u wel."
        : `${n} wachttijden zijn bevestigd. Dank u wel.`,
  left: (n: number) =>
    n === 1
      ? "Bij 1 plaats is nog iets nodig. Vul daar de wachttijd in."
      : `Bij ${n} plaatsen is nog iets nodig. Vul daar de wachttijd in.`,
  waits: (all: number, stale: number, unknown: number) =>
    `U hebt ${all} wachttijden, waarvan ${stale} verouderd en ${unknown} onbekend.`,
  start: "Zet alles in één keer goed",
  open: "Uw etalage is open. Bezoekers zien het binnen enkele seconden.",
  title: "Dit kunt u nu doen",
  oldWaits: (n: number) =>
    n === 1
      ? "1 wachttijd is te oud. Bevestig hem of geef een nieuwe op."
      : `${n} wachttijden zijn te oud. Bevestig ze of geef nieuwe op.`,
  doubted: (where: string, heard: string) => `Geef antwoord over ${where}. ${heard}`,
  none: "Er wacht nu niets op u. Dank u wel.",
  publish: (title: string) => `Publiceer uw concept: ${title}`,
  goOn: (title: string) => `Ga verder met uw concept: ${title}`,
  conflict: (title: string) => `Kies welke tekst blijft: ${title}`,
  hidden: (title: string) => `Niet te zien voor bezoekers: ${title}`,
  markEnds: (mark: string, day: string) => `${mark} loopt af op ${day}`,
  markEnded: (mark: string, day: string) => `${mark} is verlopen sinds ${day}`,
  markRefused: (mark: string) => `De regio vond dat dit niet klopt: ${mark}`,
  stops: (n: number) =>
    n === 1
      ? "U vroeg 1 cliëntenstop aan. De regio besluit nog."
      : `U vroeg ${n} cliëntenstops aan. De regio besluit nog.`,
  untitled: "aanbod zonder naam",
  window: "Zo ziet uw etalage eruit",
  resident: "Bekijk als bewoner",
  referrer: "Bekijk als verwijzer",
  page: "Bekijk uw eigen pagina",
  nothingShown: "Bezoekers zien nu niets van u. Publiceer eerst uw aanbod.",
  found: "Hoe vaak paste u bij een zoekvraag?",
  foundSome: (n: number, day: string) =>
    `Sinds ${day} pasten ${n} zoekvragen bij uw aanbod. Dat zijn vragen waarin iemand iets koos.`,
  foundFew: (day: string) => `Sinds ${day} pasten minder dan 5 zoekvragen bij uw aanbod.`,
  foundFor: (terms: string[]) => `Mensen kozen vooral ${list.format(terms)}.`,
  times: (term: string, n: number) => `${term} (${n} keer)`,
  noWho: "Wij bewaren nooit wie er zocht.",
  better: "Beter gevonden worden? Kijk bij elk aanbod naar Hoe goed bent u te vinden.",
  toOffers: "Naar uw aanbod",
};
