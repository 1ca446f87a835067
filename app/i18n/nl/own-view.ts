/** Mijn hulp: wie hulp krijgt, ziet met een code en een pincode hoe het ervoor staat. Titel en adres zeggen niets. */
import { notADecision } from "./not-a-decision";

type PlanDays = { on: string; read: string | null; closed: string | null };

export const ownView = {
  title: "Mijn hulp",
  enter: {
    intro:
      "Hier ziet u hoe het staat met hulp die voor u is gevraagd. U hebt een code nodig. Die krijgt u van uw contactpersoon, op papier.",
    code: "Uw code",
    codeHint: "16 letters. Hoofdletters en spaties maken niet uit.",
    next: "Verder",
    pin: "Uw pincode",
    pinHint: "De 6 cijfers die u zelf koos.",
    choose:
      "U gebruikt deze code voor het eerst. Kies nu een pincode van 6 cijfers. Die hebt u elke keer nodig. Zeg hem tegen niemand.",
    newPin: "Kies een pincode",
    newPinHint: "6 cijfers. Niet 123456, en niet 6 keer hetzelfde cijfer.",
    again: "Dezelfde pincode nog een keer",
    send: "Bekijk mijn hulp",
    other: "Een andere code gebruiken",
    lost: "Bent u uw code of pincode kwijt? Vraag uw contactpersoon om een nieuwe code.",
    faultTitle: "Het is nog niet gelukt",
  },
  faults: {
    "own-view.wrong":
      "Met deze code komt u er niet in. Kijk of de letters kloppen. Misschien werkt de code niet meer. Vraag uw contactpersoon dan om een nieuwe.",
    "own-view.pin-digits": "Een pincode heeft 6 cijfers.",
    "own-view.pin-easy": "Deze pincode is te makkelijk te raden. Kies een andere.",
    "own-view.pin-differs": "De twee pincodes zijn niet hetzelfde.",
    "referral.no-consent-to-withdraw": "Uw toestemming was al ingetrokken.",
  } as Record<string, string>,
  wrongPin: (left: number) =>
    left === 1
      ? "De pincode klopt niet. U kunt het nog 1 keer proberen. Daarna werkt deze code niet meer."
      : `De pincode klopt niet. U kunt het nog ${left} keer proberen.`,
  wait: (minutes: number) =>
    minutes <= 1
      ? "Er is te vaak geprobeerd. Wacht een minuut en probeer het opnieuw."
      : `Er is te vaak geprobeerd. Wacht ${minutes} minuten en probeer het opnieuw.`,
  fault: "Dit kunnen wij niet lezen. Probeer het opnieuw.",
  over: "U was een tijd weg. Daarom vragen wij uw code opnieuw. Er is niets veranderd.",
  notForYou: "U kunt dit niet meer bekijken. Vraag uw contactpersoon waarom.",
  left: "Klaar, sluit af",
  leftHint: "Gebruikt iemand anders dit apparaat ook? Sluit dan altijd af.",
  stands: "Hoe staat het ervoor?",
  states: {
    opened: "De aanbieder zei ja en weet om wie het gaat. De aanbieder maakt een afspraak.",
    scheduled: "Het eerste gesprek is gepland.",
    started: "De hulp is begonnen.",
    ended: "De hulp is gestopt.",
    returned: "De aanbieder kan toch niet helpen. Uw contactpersoon zoekt andere hulp met u.",
    withdrawn: "Uw contactpersoon trok deze vraag om hulp in.",
  } as Record<string, string>,
  facts: {
    supplier: "Aanbieder",
    offer: "Hulp",
    planned: "Eerste gesprek",
    started: "Begonnen op",
    ended: "Gestopt op",
  },
  notDecision: notADecision,
  shared: "Wat weet wie?",
  asked: (day: string, names: string) =>
    `Op ${day} is zonder naam gevraagd of er plek is, bij: ${names}.`,
  sharedWith: (supplier: string, day: string) => `Op ${day} kreeg ${supplier} dit te zien:`,
  sharedNothing: (supplier: string, day: string) =>
    `Op ${day} ging de vraag om hulp naar ${supplier}. Om wie het gaat, is nog niet ingevuld.`,
  shutOn: (supplier: string, day: string) =>
    `Sinds ${day} kan ${supplier} dit hier niet meer zien.`,
  takenOver: (supplier: string) =>
    `${supplier} heeft dit ook in het eigen dossier staan. Vraag daar wat er staat.`,
  references: (supplier: string) =>
    `${supplier} kan de nummers lezen waaronder deze hulp bij de gemeente bekend is.`,
  planShared: (supplier: string, { on, read, closed }: PlanDays) =>
    [
      `Sinds ${on} kan ${supplier} uw plan lezen.`,
      read === null ? "" : `Dat is gedaan op ${read}.`,
      closed === null ? "" : `Sinds ${closed} kan dat niet meer.`,
    ]
      .filter(Boolean)
      .join(" "),
  fields: {
    name: "de naam",
    birthDate: "de geboortedatum",
    phone: "een telefoonnummer",
    email: "een mailadres",
    contactName: "de naam van een contactpersoon",
    contactRelation: "wie die contactpersoon is, zoals moeder of mentor",
    remark: "een opmerking over bellen en afspreken",
  } as Record<string, string>,
  readThem:
    "Wilt u lezen of verbeteren wat er precies staat? Vraag het uw contactpersoon. Daar hebt u recht op.",
  basis: "Waarom mocht dat?",
  asksConsent: "Hiervoor is toestemming nodig.",
  asksNone:
    "Hiervoor is geen toestemming nodig: het hoort bij het werk van wie u helpt. Bent u het er niet mee eens? Zeg het uw contactpersoon.",
  source: (source: string) => `Dit staat in de wet: ${source}.`,
  consent: (giver: string, purpose: string, day: string) =>
    `${giver} zei op ${day} ja tegen: ${purpose}.`,
  consentBack: (day: string) => `Dat is ingetrokken op ${day}.`,
  givers: {
    youth: "De jongere",
    parents: "Een ouder",
    guardian: "De voogd",
    client: "Degene om wie het gaat",
    representative: "De vertegenwoordiger",
  } as Record<string, string>,
  purposes: {
    identity: "delen wie het is met de aanbieder",
    plan: "delen van het plan",
    check: "nagaan of er al hulp is",
    subcontractor: "delen met een andere hulpverlener die meehelpt",
  } as Record<string, string>,
  withdraw: {
    summary: "Ik wil mijn toestemming intrekken",
    does: "Dit gebeurt er dan, meteen:",
    points: [
      "De aanbieder kan hier niet meer zien om wie het gaat, als die dat nog niet in het eigen dossier zette.",
      "Uw contactpersoon krijgt bericht en belt met u over wat er nu kan.",
      "Hulp die al begon, stopt hierdoor niet vanzelf.",
      "Wat de aanbieder al weet of opschreef, verdwijnt hierdoor niet. Vraag dat aan de aanbieder.",
    ],
    cannot: "U kunt dit hier niet terugdraaien. Bedenkt u zich? Bel uw contactpersoon.",
    send: "Ja, trek mijn toestemming in",
    done: "Uw toestemming is ingetrokken. Uw contactpersoon krijgt bericht.",
  },
  looked: "Wie keek er?",
  lookedIntro:
    "Op deze dagen keken mensen van deze organisaties naar de gegevens. Welke mensen dat waren, kunt u daar vragen.",
  lookedNone: "Er keek nog niemand.",
  lookedLine: (name: string, day: string) => `${name}, ${day}`,
  contact: "Wie kan ik bellen?",
  contactName: "Uw contactpersoon",
  contactOrganisation: "Bij",
  contactPhone: "Telefoon",
};
