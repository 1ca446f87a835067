/** Who was asked for a need without a name, and what was answered. */
import { notADecision } from "./not-a-decision";

const weeks = (n: number) => (n === 0 ? "Meteen" : n === 1 ? "1 week" : `${n} weken`);

export const asked = {
  title: "Wie u vroeg",
  none: "U vroeg nog niemand.",
  sent: (n: number) =>
    n === 0
      ? "Deze aanbieders waren al gevraagd."
      : n === 1
        ? "Er is 1 aanbieder gevraagd. U krijgt een melding bij een antwoord."
        : `Er zijn ${n} aanbieders gevraagd. U krijgt een melding bij een antwoord.`,
  told: {
    antwoord: "Uw antwoord is verstuurd. De aanbieder kan nu beslissen.",
    gezegd: "Het antwoord staat in de tabel, als telefonisch gezegd.",
    "trek-in": "De vraag is ingetrokken.",
  } as Record<string, string>,
  columns: {
    who: "Aanbieder",
    declared: "Opgegeven wachttijd",
    answer: "Antwoord",
    holds: "Geldt tot en met",
    todo: "Wat u kunt doen",
  },
  states: {
    open: "Wacht op antwoord",
    question: "Stelt een vraag",
    answered: "Zegt ja",
    lapsed: "Het ja geldt niet meer",
    refused: "Zegt nee",
    expired: "Gaf geen antwoord",
    chosen: "Gekozen",
    closed: "Gesloten",
    fulfilled: "Vervuld",
  },
  late: "Te laat",
  declared: (n: number | null, day: string | null) =>
    n === null
      ? day === null
        ? "Onbekend"
        : `Geen aantal weken, gezegd op ${day}`
      : `${weeks(n)}, gezegd op ${day ?? ""}`,
  by: (day: string) => `Antwoordt uiterlijk ${day}.`,
  wasBy: (day: string) => `Het antwoord moest er ${day} zijn.`,
  promised: (day: string) => `Beslist op ${day}.`,
  asDeclared: (day: string) => `Zoals opgegeven: begint rond ${day}.`,
  from: (day: string) => `Kan beginnen op ${day}.`,
  spoken: "Telefonisch gezegd.",
  wasLate: "Later dan gevraagd.",
  intensity: (name: string) => `Stelt voor: ${name}.`,
  question: (text: string) => `Vraag: ${text}`,
  reply: (text: string) => `Uw antwoord: ${text}`,
  supplierStopped: "Deze aanbieder heeft geen lopend contract meer.",
  because: (reason: string) => `Waarom: ${reason}.`,
  whoCan: (text: string) => `Wie kan dit wel: ${text}`,
  held: (day: string) => `Het ja gold tot en met ${day}.`,
  callMe: "Nog een vraag? Bel de aanbieder.",
  noPhone: "Er is geen telefoonnummer bekend.",
  do: {
    choose: "Kies deze aanbieder",
    reply: "Beantwoord de vraag",
    replyText: "Uw antwoord",
    replyHint: (longest: number) =>
      `Eén keer, hoogstens ${longest} tekens, zonder iets over wie het is. Daarna belt u elkaar.`,
    replySend: "Verstuur het antwoord",
    enter: "Schrijf een gesproken antwoord op",
    enterHint: "Als de aanbieder u belde. Het staat er als telefonisch gezegd.",
    yesFrom: "Ja, de hulp kan beginnen op",
    no: "Nee, want",
    noChoose: "Kies een reden als het nee is",
    enterSave: "Bewaar het antwoord",
    close: "Trek deze vraag in",
    of: (supplier: string) => `: ${supplier}`,
  },
  sheet: {
    notDecision: notADecision,
    title: (name: string) => `${name}: waaruit u kunt kiezen`,
    intro:
      "Bekijk dit samen. Elke aanbieder staat er op dezelfde manier bij, op volgorde van naam.",
    yes: "Deze aanbieders zeiden dat zij kunnen helpen.",
    options: "Er is nog geen ja. Deze aanbieders passen bij de vraag.",
    none: "Er is nu niets om uit te kiezen.",
    what: "Wat",
    where: "Waar",
    wait: "Wachttijd die de aanbieder opgaf",
    answer: "Antwoord op de vraag",
    phone: "Telefoon",
    print: "Druk dit af",
    printHow: "Druk dit blad af met de printknop van uw browser.",
    choice: "De inwoner kiest. Wie adviseert, schrijft op dat hij dat deed.",
    back: "Terug naar de hulpvraag",
  },
  copy: {
    title: "Kopieer voor mijn dossier",
    how: "Een tekst zonder namen van personen.",
    button: "Kopieer de tekst",
    copied: "De tekst is gekopieerd.",
    notCopied: "Kopiëren lukte niet. De tekst is geselecteerd: kopieer hem zelf.",
    label: "Tekst voor uw dossier",
    made: (day: string) => `Stand op ${day}`,
  },
  faults: {
    "availability.moved": "Er is net iets veranderd bij deze vraag. Kijk hoe hij er nu voor staat.",
    "availability.no-reply": "Schrijf een antwoord.",
    "availability.no-answer": "Kies een dag als het ja is, of een reden als het nee is.",
    "availability.no-reason": "Kies een reden uit de lijst.",
    "availability.day-in-the-past": "Kies een dag die nog komt.",
  } as Record<string, string>,
};
