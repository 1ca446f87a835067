/** The words with which a provider keeps its waiting times true. */
import type { WaitStatus } from "~/domain/providers/public";

const rows = (n: number) => (n === 1 ? "1 rij" : `${n} rijen`);
const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "medium", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const ownWaits = {
  title: "Wachttijden",
  intro:
    "Klopt alles nog? Dan bent u met één klik klaar. Is er iets veranderd? Pas het aan in de tabel.",
  counts: (all: number) => `U hebt ${rows(all)}.`,
  due: (n: number) =>
    n === 0 ? "Alles is pas nog bevestigd." : `${rows(n)} ${n === 1 ? "wacht" : "wachten"} op u.`,
  fresh: (n: number) => `${n} actueel`,
  stale: (n: number) => `${n} verouderd`,
  unknown: (n: number) => `${n} onbekend`,
  none: "Er staat nog geen aanbod van u in de etalage.",
  allHolds: "Alles klopt nog",
  look: "Bekijk en sla op",
  holds: "Klopt nog",
  holdsFor: (where: string) => `Klopt nog: ${where}`,
  choose: (where: string) => `Kies ${where}`,
  keys: "Met de pijltjes gaat u naar de rij erboven of eronder. Enter is een rij naar beneden.",
  table: "Uw wachttijden",
  atHome: "Bij mensen thuis",
  columns: {
    choose: "Kies",
    place: "Plaats",
    status: "Hoe staat het",
    fullUntil: "Vol tot",
    weeksToIntake: "Eerste gesprek, weken",
    weeksToStart: "Start hulp, weken",
    numberWaiting: "Wachtenden",
    placesFree: "Plekken vrij",
    asOf: "Opgegeven",
  },
  of: (column: string, where: string) => `${column}: ${where}`,
  statuses: {
    open: "Open",
    limited: "Weinig plek",
    waitlist: "Wachtlijst",
    assessment_first: "Eerst gesprek",
    full: "Vol",
    stop: "Cliëntenstop",
  } satisfies Record<WaitStatus, string>,
  noStatus: "Kies",
  badges: { fresh: "Actueel", stale: "Verouderd", unknown: "Onbekend" },
  day,
  never: "nog nooit",
  by: { me: "door u", register: "uit het register", other: "door een collega" },
  history: "Verloop",
  historyOf: (where: string) => `Verloop van ${where}`,
  stopUntil: (from: string, to: string | null) =>
    to
      ? `Cliëntenstop van ${day(from)} tot en met ${day(to)}.`
      : `Cliëntenstop vanaf ${day(from)}.`,
  notes: {
    "nothing-to-confirm": "Vul de wachttijd in.",
    "full-until-passed": "De dag bij ‘vol tot’ is voorbij. Vul een nieuwe dag in.",
    "stop-is-over": "De stop is voorbij. Kies hoe het nu staat.",
  },
  method: "Hoe weet u dit?",
  methods: {
    declared: "Opgegeven door ons",
    estimated: "Geschat",
    calculated: "Berekend uit aanmeldingen",
  },
  many: {
    title: "Wijzig veel rijen tegelijk",
    where: "Voor welke rijen?",
    chosen: "De rijen die ik aanvinkte",
    all: "Alle rijen",
    at: (place: string) => `Alles op ${place}`,
    what: "Wat verandert er?",
    weeks: "Weken erbij of eraf",
    weeksLabel: "Aantal weken",
    weeksHint: "Bijvoorbeeld 2. Minder weken? Schrijf dan -2.",
    full: "Zet op vol",
    fullLabel: "Vol tot",
    status: "Zet op",
    statusLabel: "Hoe staat het",
    show: "Bekijk wat er verandert",
  },
  preview: {
    title: "Dit verandert er",
    intro: (n: number) => `${rows(n)} ${n === 1 ? "verandert" : "veranderen"}. Klopt dat?`,
    alsoHolds:
      "U vroeg om alles te bevestigen. U hebt ook iets gewijzigd. Kijk het na en sla het op.",
    same: "Alles in uw tabel staat al zo. U kunt de rijen wel bevestigen.",
    confirm: (n: number) => `Bevestig ${rows(n)}`,
    before: "Nu",
    after: "Wordt",
    save: (n: number) => `Sla ${rows(n)} op`,
    what: "Wat",
    saveOnly: (n: number) => `Sla alleen ${rows(n)} op`,
    saveRest: (n: number, rest: number) => `Sla ${rows(n)} op en bevestig de andere ${rest}`,
    back: "Terug naar de tabel",
  },
  empty: "leeg",
  weeks: (n: number) => (n === 1 ? "1 week" : `${n} weken`),
  told: {
    saved: (n: number) => `Opgeslagen: ${rows(n)}. Verwijzers zien het meteen.`,
    savedAny: "Opgeslagen. Verwijzers zien het meteen.",
    undo: "Maak ongedaan",
    undoFor: "Dat kan nog een minuut.",
    undone: "Ongedaan gemaakt. Alles staat weer zoals het was.",
    nothing: "Er is niets gewijzigd.",
    confirmedAlready: "Dat had u vandaag al bevestigd.",
    confirmedRow: "Bevestigd. Uw andere wijzigingen staan nog in de tabel. Sla ze op.",
  },
  faultTitle: (n: number) =>
    n === 1
      ? "Er klopt iets niet. Er is niets opgeslagen."
      : `${n} dingen kloppen niet. Er is niets opgeslagen.`,
  faults: {
    "waiting-time.no-status": "Kies hoe het staat.",
    "waiting-time.not-a-number": "Vul een heel getal in, bijvoorbeeld 4.",
    "waiting-time.too-much": "Dit getal is te groot. Kijk het na.",
    "waiting-time.no-day": "Vul een dag in die bestaat.",
    "waiting-time.start-before-intake":
      "De hulp kan niet eerder starten dan het eerste gesprek. Beide tellen vanaf de aanmelding.",
    "waiting-time.full-without-day": "Vul in tot wanneer het vol is.",
    "waiting-time.full-with-weeks":
      "Bij vol horen geen weken. Kies iets anders, of haal de weken weg.",
    "waiting-time.full-until-passed": "Kies bij ‘vol tot’ een dag na vandaag.",
    "waiting-time.changed-meanwhile":
      "Iemand anders wijzigde deze rij net. Kijk naar de nieuwe cijfers en sla daarna op.",
    "waiting-time.stop-is-asked": "Een cliëntenstop vraagt u aan bij de regio. Kies iets anders.",
    "waiting-time.nothing-to-confirm": "Hier staat nog niets. Vul de wachttijd in.",
    "waiting-time.stop-is-over": "De stop is voorbij. Kies hoe het nu staat.",
    "waiting-time.undo-too-late":
      "De minuut is voorbij. Pas de rijen zelf aan en sla ze opnieuw op.",
    "form.too-many-fields": "Dit zijn te veel rijen voor één keer. Gebruik een bestand.",
    "many.nothing-said": "Zeg wat er verandert. Vul ook het getal of de dag in.",
    "many.no-rows": "Kies eerst rijen, of kies een plaats.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Kijk het na.",
  toClosed: "Vakantie en cliëntenstop",
  toRoads: "Gekomen langs een andere weg",
  toFile: "Plakken uit een spreadsheet of een bestand gebruiken",
};
