/** A referrer called and heard another wait: what is said to whoever called, and to the provider. */
import type { ChallengeState } from "~/domain/providers/public";

const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));
const weeks = (n: number | null) =>
  n === null ? "neemt niemand aan" : n === 1 ? "1 week" : `${n} weken`;

export const challenges = {
  form: {
    title: "Belde u deze aanbieder?",
    intro:
      "Hoorde u een andere wachttijd? Geef het door. De aanbieder ziet welke organisatie belde, niet wie. Bezoekers zien dat niet.",
    open: "Ik belde en hoorde iets anders",
    received: "Dank u wel. De aanbieder krijgt nu bericht en moet antwoorden.",
    place: "Over welke plaats gaat het?",
    heard: "Wat hoorde u?",
    someWeeks: "Een aantal weken",
    nobody: "De aanbieder neemt nu niemand aan",
    weeks: "Weken tot de start van de hulp",
    weeksHint: "Bijvoorbeeld 12. Laat leeg als er niemand wordt aangenomen.",
    day: "Op welke dag belde u?",
    note: "Toelichting (hoeft niet)",
    noteHint: "Hoogstens 200 tekens. Schrijf geen namen en niets over een bewoner.",
    send: "Geef door aan de aanbieder",
    earlier: "Dit gaf uw organisatie eerder door",
  },
  atHome: "bij mensen thuis",
  weeks,
  heard: (iso: string, n: number | null, place: string) =>
    `Gebeld op ${day(iso)}, ${place}: ${weeks(n)}.`,
  states: {
    open: "Wacht op antwoord",
    expired: "Geen antwoord",
    confirmed: "Klopt nog, zegt de aanbieder",
    corrected: "Aangepast door de aanbieder",
  } satisfies Record<ChallengeState, string>,
  due: (iso: string) => `De aanbieder heeft tot en met ${day(iso)} om te antwoorden.`,
  expired: (iso: string) =>
    `De aanbieder had tot en met ${day(iso)}. Bezoekers zien nu dat de wachttijd niet zeker is.`,
  answered: (iso: string, status: string, n: number | null) =>
    `Antwoord op ${day(iso)}: ${status}${n === null ? "" : `, ${weeks(n)}`}.`,
  takenBack: "De aanbieder nam de opgave zelf terug.",
  row: (organisation: string, iso: string, n: number | null) =>
    `${organisation} belde op ${day(iso)} en hoorde: ${weeks(n)}.`,
  note: (text: string) => `Toelichting: ${text}`,
  rowDue: (iso: string) =>
    `Klopt uw opgave nog? Kies Klopt nog of pas de weken aan. Dat kan tot en met ${day(iso)}.`,
  waiting: (n: number) =>
    n === 1
      ? "Een verwijzer hoorde iets anders. Geef antwoord bij die rij."
      : `Verwijzers hoorden iets anders. Geef antwoord bij ${n} rijen.`,
  rowLate: "U bent te laat met antwoorden. Bezoekers zien nu: niet zeker.",
  faults: {
    "challenge.weeks": "Vul een heel getal in, bijvoorbeeld 12.",
    "challenge.too-many-weeks": "Vul hoogstens 260 weken in.",
    "challenge.no-day": "Vul een dag in die bestaat.",
    "challenge.not-yet-called": "Deze dag komt nog. Vul de dag in waarop u belde.",
    "challenge.said-since": "De aanbieder gaf na deze dag nog een wachttijd op. Bel opnieuw.",
    "challenge.says-the-same": "Dit staat al zo op deze pagina.",
    "challenge.note-too-long": "Uw toelichting is te lang. Maak hem korter.",
    "challenge.nothing-to-doubt": "Van deze plaats is nu geen wachttijd bekend.",
    "challenge.open-already":
      "Uw organisatie gaf dit al door. De aanbieder heeft nog niet geantwoord.",
    "challenge.too-many": "Uw organisatie gaf vandaag al veel door. Probeer het morgen weer.",
  } as Record<string, string>,
};
