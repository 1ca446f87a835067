/** Becoming a provider: the way through a request, its state, and what is wrong with it. */
type Said = { label: string; most: string; what: string };

const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

export const registration = {
  title: "Uw aanvraag",
  back: "Terug naar uw aanvraag",
  reference: (reference: string) => `Nummer ${reference}`,
  steps: {
    organisation: "Uw organisatie",
    people: "Mensen",
    places: "Plaatsen",
    items: "Wat u vraagt",
    members: "Samen met anderen",
    proofs: "Bewijzen",
  },
  checkStep: "Controleer en verstuur",
  stepStates: { done: "Klaar", todo: "Nog te doen", optional: "Niet verplicht" },
  stepsTitle: "Wat u invult",
  stepsIntro: "De volgorde kiest u zelf. Elke stap bewaart u met de knop onderaan.",
  savedAt: (moment: string) => `Bewaard op ${moment}.`,
  goOnLater: (day: string) =>
    `U kunt altijd stoppen. Met de link in uw mail gaat u later verder, tot en met ${day}. Bewaart u iets, dan gaan de 90 dagen opnieuw in.`,
  closed: "Deze aanvraag is al verstuurd of weggegooid. U kunt hier niets meer invullen.",
  faultTitle: "Dit is nog niet gelukt",
  told: {
    organisation: "Uw organisatie is bewaard.",
    people: "De mensen zijn bewaard.",
    places: "De plaatsen zijn bewaard.",
    items: "Wat u vraagt is bewaard.",
    members: "De deelnemers zijn bewaard.",
    answers: "Uw antwoorden zijn bewaard. U hebt ze nog niet verstuurd.",
    supplied: "Uw antwoorden zijn verstuurd. De regio gaat verder.",
    verified: "Uw mailadres klopt. U kunt beginnen.",
    withdrawn: "U hebt uw aanvraag ingetrokken.",
  } as Record<string, string>,
  stale: {
    title: "Er is intussen iets anders bewaard",
    text: "Dat deed u in een ander tabblad, of een collega deed het. Wat u net typte, staat hieronder nog. Bewaart u nu, dan vervangt het wat er stond.",
    look: "Bekijk wat er nu bewaard is",
  },
  otherRequest: {
    title: "U hebt intussen een andere aanvraag geopend",
    text: (sent: string, open: string) =>
      `Dit formulier hoort bij ${sent ? `aanvraag ${sent}` : "een andere aanvraag"}. In deze browser staat nu aanvraag ${open} open. Er is niets bewaard. Open in een ander tabblad de link uit de mail over de eerste aanvraag. Druk daarna hier nog een keer op de knop.`,
  },
  over: {
    title: "Deze link werkt niet meer",
    what: "De link is te oud, of hij is niet helemaal overgenomen. Open de link in uw mail nog een keer.",
    again:
      "Lukt het dan nog niet? Begin opnieuw met hetzelfde mailadres en KvK-nummer. Bestaat uw aanvraag nog, dan krijgt u een nieuwe mail met de link.",
    start: "Naar aanbieder worden",
  },
  verify: {
    title: "Klopt uw mailadres?",
    text: (email: string) =>
      `U kwam hier met de link die wij stuurden naar ${email}. Druk op de knop om te beginnen.`,
    button: "Ja, begin met mijn aanvraag",
  },
  discard: {
    title: "Toch geen aanvraag?",
    intro: "U kunt uw aanvraag weggooien. Na een week wissen wij alles wat u invulde.",
    start: "Gooi de aanvraag weg",
    sure: "Weet u zeker dat u de aanvraag weggooit?",
    yes: "Ja, gooi weg",
    no: "Nee, terug",
  },
  withdraw: {
    title: "Toch niet doorgaan?",
    intro: "U kunt uw aanvraag intrekken tot de regio heeft beslist. Later kunt u een nieuwe doen.",
    start: "Trek de aanvraag in",
    sure: "Weet u zeker dat u de aanvraag intrekt?",
    yes: "Ja, trek in",
    no: "Nee, terug",
  },
  stateTitle: "Hoe het ermee staat",
  states: {
    draft: "Nog niet verstuurd",
    submitted: "Binnen bij de regio",
    screening: "De regio bekijkt uw aanvraag",
    more_asked: "De regio wil meer weten",
    decided: "Beslist",
    withdrawn: "Ingetrokken",
    discarded: "Weggegooid",
  },
  stateTexts: {
    submitted: (due: string) =>
      `De regio heeft uw aanvraag ontvangen. U krijgt antwoord op of voor ${due}.`,
    screening: (due: string) =>
      `De regio kijkt naar kwaliteit, naar integriteit en naar uw financiën. U krijgt antwoord op of voor ${due}.`,
    more_asked: () =>
      "De regio heeft een vraag aan u. De tijd om te beslissen staat stil tot u antwoord geeft.",
    decided: () => "De regio heeft beslist. Hieronder ziet u de uitkomst.",
    withdrawn: () => "U hebt deze aanvraag ingetrokken. De regio doet er niets meer mee.",
    discarded: () => "U hebt deze aanvraag weggegooid. Na een week wissen wij wat u invulde.",
    draft: () => "",
  },
  submittedOn: "Verstuurd op",
  dueOn: "Antwoord op of voor",
  toQuestions: (n: number) => `Beantwoord ${many(n, "vraag", "vragen")}`,
  toReceipt: "Bekijk uw bevestiging",
  toProofs: "Bekijk uw bewijzen",
  decisions: "Wat de regio besliste",
  itemStates: { pending: "Nog niet beslist", admitted: "Toegelaten", refused: "Niet toegelaten" },
  from: (day: string) => `Vanaf ${day}`,
  fromTo: (from: string, to: string) => `Van ${from} tot en met ${to}`,
  reason: "Uitleg",
  again: "U kunt het opnieuw proberen. Doe dan een nieuwe aanvraag.",
  remedy: (text: string, days: number) => `${text} Dat kan binnen ${many(days, "dag", "dagen")}.`,
  outside: "Valt buiten de indeling",
  items: (n: number) => many(n, "onderdeel", "onderdelen"),
  gaps: {
    "registration.gap": ({ what }: Said) => `Vul in of verbeter: ${what}.`,
    "registration.no-signer": () => "Noem iemand die mag tekenen, met een mailadres.",
    "registration.no-items": () => "Kies wat u wilt aanbieden.",
    "registration.few-members": () => "Een zorgcombinatie heeft minstens twee deelnemers.",
    "registration.no-lead": () => "Kies één deelnemer die de combinatie leidt.",
    "registration.member-asked": ({ what }: Said) => `${what} heeft nog geen antwoord gegeven.`,
    "registration.member-declined": ({ what }: Said) => `${what} doet niet mee.`,
    "registration.proof-none": ({ what }: Said) => `Dit bewijs ontbreekt nog: ${what}.`,
    "registration.proof-too_old": ({ what }: Said) => `Dit bewijs is te oud: ${what}.`,
    "registration.proof-ended": ({ what }: Said) => `Dit bewijs is verlopen: ${what}.`,
    "registration.kvk-known": () =>
      "Dit KvK-nummer hoort bij een aanbieder die al in de etalage staat. Neem die pagina over.",
    "registration.runs-already": () => "De regio behandelt al een aanvraag met dit KvK-nummer.",
    "registration.not-stated": () => "Zet een vinkje bij de verklaring.",
    "registration.no-scope": ({ what }: Said) => `${what}: deze keuze bestaat niet meer.`,
    "registration.closed": ({ what }: Said) => `${what}: hier kunt u zich nu niet voor aanmelden.`,
    "registration.no-role": ({ what }: Said) => `${what}: kies wat u doet.`,
    "registration.no-outside": ({ what }: Said) => `${what}: beschrijf wat u biedt.`,
    "registration.no-motivation": ({ what }: Said) => `${what}: schrijf waarom u dit kunt.`,
    "registration.too-long": ({ what }: Said) => `${what}: de tekst is te lang.`,
  } as Record<string, (said: Said) => string>,
  faults: {
    "registration.no-organisation": () => "Vul de naam van uw organisatie in.",
    "registration.no-name": () => "Vul een naam in.",
    "registration.no-kvk": () => "Een KvK-nummer heeft 8 cijfers. Kijk op uw uittreksel.",
    "registration.kvk-known": () =>
      "Dit KvK-nummer hoort bij een aanbieder die al in de etalage staat. Neem die pagina over via “Aanbieder worden”.",
    "registration.no-agb": () => "Een AGB-code heeft 8 cijfers, en begint niet met 00.",
    "registration.no-branch": ({ what }: Said) =>
      `Een vestigingsnummer heeft 12 cijfers. Dit klopt niet: ${what}`,
    "registration.no-email": () => "Dit is geen mailadres. Een voorbeeld: naam@organisatie.nl",
    "registration.no-phone": () => "Dit is geen telefoonnummer. Een voorbeeld: 0229 12 34 56",
    "registration.no-website": () =>
      "Dit is geen adres van een website. Een voorbeeld: organisatie.nl",
    "registration.too-long": ({ label, most }: Said) =>
      `${label}: dit is te lang. Er passen ${most} tekens in.`,
    "registration.too-many": ({ most }: Said) => `Het zijn er te veel. Er passen er ${most} in.`,
    "registration.no-role": () => "Kies of u de hulp zelf regelt, of met een ander werkt.",
    "registration.no-scope": () => "Deze keuze hoort hier niet bij. Kies opnieuw.",
    "registration.closed": () => "Hier kunt u zich nu niet voor aanmelden.",
    "registration.no-outside": () => "Beschrijf wat u biedt.",
    "registration.no-motivation": () => "Schrijf waarom uw organisatie dit kan bieden.",
    "registration.no-combination": () => "Geef de zorgcombinatie een naam.",
    "registration.more-leads": () => "Kies één deelnemer die de combinatie leidt.",
    "registration.twice": () => "Dit KvK-nummer staat er twee keer.",
    "registration.no-part": () => "Schrijf wat uw organisatie gaat doen.",
    "registration.no-answer": () => "Geef antwoord op deze vraag.",
    "registration.no-asked-proof": () =>
      "Voeg het bewijs toe bij Bewijzen, of schrijf waarom dat niet lukt.",
    "registration.too-often": ({ what }: Said) =>
      `Er is vaak een aanvraag begonnen. Wacht ${what} minuten en probeer het opnieuw.`,
    "registration.not-here": () => "Deze regio neemt hier geen aanvragen aan.",
    "application.other-request": () =>
      "U hebt intussen een andere aanvraag geopend. Er is niets gedaan. Kijk eerst welke aanvraag u hier ziet.",
    "application.saved-meanwhile": () => "Er is intussen iets anders bewaard.",
    "application.not-a-draft": () => "Deze aanvraag is al verstuurd of weggegooid.",
    "application.moved-already": () => "Dit kan niet meer. Er is intussen iets anders gedaan.",
    "application.nothing-asked": () => "De regio wacht niet meer op antwoord.",
    "application-member.answered-already": () => "Uw organisatie heeft al antwoord gegeven.",
    "place.missing": ({ label }: Said) => `${label}: vul dit in.`,
    "place.too-long": ({ label, most }: Said) =>
      `${label}: dit is te lang. Er passen ${most} tekens in.`,
    "place.no-postcode": () => "Een postcode heeft vier cijfers en twee letters, zoals 1621 AB.",
    "place.unknown-postcode": ({ what }: Said) =>
      `De postcode ${what} ligt niet in deze regio. Noem alleen plaatsen in de regio.`,
  } as Record<string, (said: Said) => string>,
  fault: "Dit kunnen wij niet lezen. Kijk het na en bewaar opnieuw.",
};
