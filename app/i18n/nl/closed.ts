/** Holidays and client stops of a provider. */
import type { StopState } from "~/domain/providers/public";

const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const closed = {
  title: "Vakantie en cliëntenstop",
  back: "Terug naar uw wachttijden",
  intro: "Bent u een tijd dicht? Of neemt u een tijd niemand aan? Zeg het hier één keer.",
  days: (from: string, to: string) =>
    from === to ? day(from) : `${day(from)} tot en met ${day(to)}`,
  closure: {
    title: "Gesloten, zoals vakantie",
    intro: "Iedereen ziet dit zes weken van tevoren bij uw hulp. Uw wachttijd verandert niet.",
    none: "Er is niets gepland.",
    everything: "Alles van ons",
    place: "Wat is er dicht?",
    from: "Eerste dag dicht",
    to: "Laatste dag dicht",
    deputy: "Wie vervangt u?",
    deputyHint:
      "Bijvoorbeeld: Praktijk De Brug, 0229 123456. Of: niemand, wel bereikbaar per mail.",
    plan: "Zet erop",
    cancel: "Gaat niet door",
    cancelOf: (what: string) => `Gaat niet door: ${what}`,
    standsIn: (who: string) => `Vervanging: ${who}`,
  },
  stop: {
    title: "Cliëntenstop",
    intro: (days: number) =>
      `Een cliëntenstop spreekt u af met de regio. Vraag hem minstens ${days} dagen van tevoren aan. Hij geldt pas als de regio ja zegt. Voor hulp bij een crisis kan het niet.`,
    full: "Is er alleen nu geen plek? Zet de rij dan op ‘vol’ in de tabel. Dat mag meteen.",
    none: "U vroeg nog geen cliëntenstop aan.",
    scope: "Waarvoor vraagt u de stop?",
    from: "Eerste dag van de stop",
    to: "Laatste dag van de stop",
    reason: "Waarom is de stop nodig?",
    ask: "Vraag de stop aan",
    withdraw: "Trek de vraag in",
    withdrawOf: (what: string) => `Trek de vraag in: ${what}`,
    end: "Stop eerder beëindigen",
    endOf: (what: string) => `Beëindig de stop: ${what}`,
    onlyManager: "Een beheerder van uw organisatie kan een stop aanvragen.",
    states: {
      asked: "Aangevraagd, de regio beslist nog",
      granted: "Toegestaan",
      refused: "Niet toegestaan",
      withdrawn: "Ingetrokken",
      ended: "Beëindigd",
    } satisfies Record<StopState, string>,
    decision: (reference: string) => `Besluit ${reference}.`,
  },
  told: {
    sluiting: "Het staat erop. Wij tonen het op tijd.",
    annuleer: "Het gaat niet door. Het staat nergens meer.",
    "vraag-stop": "Uw vraag is bij de regio. Tot het besluit verandert er niets.",
    "trek-in": "Uw vraag is ingetrokken.",
    beeindig: "De stop is voorbij.",
  },
  faultTitle: "Er klopt iets niet. Er is niets opgeslagen.",
  faults: {
    "closure.no-day": "Vul een dag in.",
    "closure.ends-before-it-starts": "De laatste dag ligt voor de eerste. Kijk het na.",
    "closure.over": "Deze dagen zijn al voorbij. Kies andere dagen.",
    "closure.too-long": "Dit is langer dan drie maanden. Zet de rijen dan op ‘vol’.",
    "closure.no-deputy": "Vul in wie u vervangt. Is er niemand? Schrijf dat op.",
    "closure.deputy-too-long": "Maak dit korter.",
    "closure.cancelled-already": "Dit was al weggehaald.",
    "client-stop.no-day": "Vul een dag in.",
    "client-stop.too-soon": "De stop kan pas over 14 dagen beginnen. Kies een latere dag.",
    "client-stop.ends-before-it-starts": "De laatste dag ligt voor de eerste. Kijk het na.",
    "client-stop.no-reason": "Schrijf op waarom de stop nodig is.",
    "client-stop.reason-too-long": "Maak dit korter.",
    "client-stop.no-scope": "Kies waarvoor u de stop vraagt.",
    "client-stop.crisis": "Voor hulp bij een crisis kan geen stop. Haal die rij weg.",
    "client-stop.more-suppliers": "Vraag de stop per aanbieder aan.",
    "client-stop.decided-already": "Over deze stop is al besloten. Kijk het na.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Kijk het na.",
};
