/** Words about waiting: on cards, on an offer's page, and the page that explains them. */
import type { ObservedWait, WaitStatus } from "~/domain/providers/public";

const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const weeks = (n: number) => (n === 1 ? "1 week" : `${n} weken`);
const day = (iso: string) => longDay.format(new Date(iso));

export const waitingTimes = {
  day,
  age: (days: number) =>
    days <= 0 ? "vandaag" : days === 1 ? "gisteren" : `${days} dagen geleden`,
  status: {
    open: "Neemt nu mensen aan",
    limited: "Weinig plaats",
    waitlist: "Wachtlijst",
    assessment_first: "Eerst een gesprek",
    full: "Nu vol",
    stop: "Cliëntenstop",
    unknown: "Wachttijd onbekend",
  } satisfies Record<WaitStatus | "unknown", string>,
  takesNobody: "Neemt nu niemand aan.",
  startAfter: (n: number) =>
    n === 0 ? "Hulp kan meteen starten." : `Hulp start na ongeveer ${weeks(n)}.`,
  talkAfter: (n: number) =>
    n === 0 ? "Het eerste gesprek kan meteen." : `Eerste gesprek na ${weeks(n)}.`,
  noWeeks: "De aanbieder gaf geen aantal weken op.",
  unknown: "De aanbieder gaf de laatste tijd geen wachttijd op. Bel of mail om het te vragen.",
  declared: (iso: string, age: string) => `Opgegeven op ${day(iso)} door de aanbieder (${age}).`,
  stale: (days: number) => `Niet meer actueel: ${days} dagen oud`,
  unsure: "Niet zeker",
  doubtful: "Een verwijzer hoorde iets anders. De aanbieder heeft nog niet geantwoord.",
  waiting: (n: number) =>
    n === 0
      ? "Er wacht niemand."
      : n === 1
        ? "Er wacht nu 1 persoon."
        : `Er wachten nu ${n} mensen.`,
  observed: (declared: number | null, { weeks: n, isAtLeast, count, months }: ObservedWait) => {
    const said = declared === null ? "Gemeten" : `Opgegeven ${weeks(declared)}, gemeten`;
    const measured = n === 0 ? "geen wachttijd" : `${isAtLeast ? "meer dan " : ""}${weeks(n)}`;
    return `${said} ${measured}, ${count} trajecten in ${months} maanden.`;
  },
  free: (n: number) => (n === 1 ? "Er is 1 plek vrij." : `Er zijn ${n} plekken vrij.`),
  fullUntil: (iso: string) => `Vol tot ${day(iso)}.`,
  stopUntil: (iso: string) => `Cliëntenstop tot en met ${day(iso)}.`,
  stopOpenEnded: "Cliëntenstop tot er een nieuw bericht komt.",
  stopFrom: (iso: string) => `Let op: cliëntenstop vanaf ${day(iso)}.`,
  closed: (from: string, to: string) =>
    from === to ? `Gesloten op ${day(from)}.` : `Gesloten van ${day(from)} tot en met ${day(to)}.`,
  deputy: (who: string) => `Vervanging: ${who.replace(/\.$/, "")}.`,
  explained: {
    title: "Hoe werkt de wachttijd?",
    intro: "Bij elke soort hulp staat hoe lang u moet wachten. De aanbieder geeft dat zelf op.",
    twoTitle: "Twee wachttijden",
    two: [
      ["Eerste gesprek", "Zo lang duurt het van uw aanmelding tot het eerste gesprek."],
      ["Start van de hulp", "Zo lang duurt het van uw aanmelding tot de hulp begint."],
    ],
    twoNote:
      "Beide tellen in weken vanaf de dag dat u zich aanmeldt. U telt ze dus niet bij elkaar op.",
    example:
      "Staat er: eerste gesprek na 2 weken, hulp start na 6 weken? Dan begint de hulp 6 weken na uw aanmelding.",
    ageTitle: "Hoe oud mag de wachttijd zijn?",
    ages: (fresh: number, known: number) => [
      [
        `0 tot en met ${fresh} dagen oud`,
        "Actueel. U vindt deze hulp ook als u zoekt op ‘kan starten binnen’.",
      ],
      [
        `${fresh + 1} tot en met ${known} dagen oud`,
        "Niet meer actueel. U ziet de wachttijd met een waarschuwing. Wij tellen dit niet als plek.",
      ],
      [`Ouder dan ${known} dagen`, "Onbekend. U ziet geen wachttijd meer."],
    ],
    agingTitle: "Een voorbeeld",
    aging: (declared: string) =>
      `Een aanbieder geeft op ${day(declared)} op: hulp start na 6 weken. Daarna hoort u niets meer.`,
    agingSteps: (lastFresh: string, lastKnown: string) => [
      [`Tot en met ${day(lastFresh)}`, "U ziet: hulp start na ongeveer 6 weken."],
      [`Daarna, tot en met ${day(lastKnown)}`, "U ziet 6 weken, met een waarschuwing erbij."],
      ["Daarna", "U ziet: wachttijd onbekend. Bel dan de aanbieder."],
    ],
    agingNew: "Geeft de aanbieder een nieuwe wachttijd op? Dan begint het tellen opnieuw.",
    statusTitle: "Wat betekenen de woorden?",
    statuses: {
      open: "U kunt zich nu aanmelden.",
      limited: "U kunt zich nu aanmelden, maar er zijn weinig plekken.",
      waitlist: "U komt op een lijst en wacht tot er een plek is.",
      assessment_first: "De aanbieder praat eerst met u. Daarna hoort u of er een plek is.",
      full: "Er is nu geen plek.",
      stop: "De aanbieder neemt een tijd lang niemand aan. Dit is afgesproken met de gemeente.",
      unknown: "De aanbieder gaf niets op, of te lang geleden.",
    } satisfies Record<WaitStatus | "unknown", string>,
    observedTitle: "Gemeten wachttijd",
    observed: (months: number, fewest: number) => [
      "Soms staat er ook: gemeten 9 weken. Dat is hoe lang mensen echt wachtten, van aanmelding tot start van de hulp.",
      `Wij tellen iedereen die de laatste ${months} maanden wachtte. Ook wie nu nog wacht, telt mee.`,
      "De helft van de mensen wachtte niet langer dan het getal dat er staat. Wilde de cliënt zelf later beginnen? Dan tellen die dagen niet.",
      `Bij minder dan ${fewest} mensen staat er niets. Dan zegt een getal te weinig, of te veel over één persoon.`,
    ],
    orderTitle: "De volgorde van de lijst",
    order:
      "Kort of lang wachten zegt niets over hoe goed de hulp is. De grootte van een aanbieder telt niet mee in de volgorde. Niemand kan betalen voor een hogere plek.",
    doubtTitle: "Klopt er iets niet?",
    doubt:
      "Bel de aanbieder of vraag het uw gemeente. Uw gemeente kan de aanbieder vragen het na te kijken. Antwoordt de aanbieder niet op tijd? Dan staat er: niet zeker.",
  },
};
