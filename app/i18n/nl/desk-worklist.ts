/** The worklist of the region by exception, and the yearly question about tariffs. */
const count = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);
const weeks = (n: number | string | null | undefined) =>
  n === null || n === undefined ? null : n === 1 ? "1 week" : `${n} weken`;

export const deskWorklist = {
  title: "Werklijst",
  intro:
    "Hier staat wat nu aandacht vraagt. Wat voor mensen het ergst is, staat bovenaan. Dezelfde regels gelden voor kleine en grote aanbieders.",
  also: "Ook op de balie",
  toStops: "Cliëntenstops",
  toTasks: "Opgaven: keurmerken, opmerkingen, woorden en teksten",
  filter: "Laat zien",
  all: "Alles",
  show: "Laat zien",
  none: "Er is nu niets dat aandacht vraagt.",
  total: (n: number) => count(n, "onderwerp", "onderwerpen"),
  resting: (n: number) => (n === 1 ? "1 onderwerp rust." : `${n} onderwerpen rusten.`),
  done: "Het is bewaard. Het komt terug op de dag die u koos.",
  faultTitle: "Dit is nog niet gelukt",
  fault: "Kijk na wat u invulde en probeer het opnieuw.",
  faults: {
    "rest.no-reason": "Schrijf op waarom u nu niets doet.",
    "rest.reason-too-long": "De reden is te lang. Gebruik hoogstens 1.000 tekens.",
    "rest.no-day": "Kies een dag waarop het terugkomt.",
    "rest.day-out-of-reach": "Kies een dag na vandaag, hoogstens een jaar verder.",
  } as Record<string, string>,
  kinds: {
    signal: "Signaal",
    proof: "Bewijs of keurmerk",
    ending: "Contract loopt af",
    doubtful: "Wachttijd niet zeker",
    silent: "Zegt niets meer",
    full: "Lang vol",
    stale: "Wachttijden verouderd",
    action: "Afspraak te laat",
    unused: "Contract zonder aanbod",
    tariff: "Tarief niet nagekeken",
  },
  lines: {
    signal: (kind: string, severity: string) => `${kind}. ${severity}.`,
    late: "De termijn is voorbij.",
    proof: (what: string, day: string, isOver: boolean) =>
      isOver ? `${what} verliep op ${day}.` : `${what} verloopt op ${day}.`,
    lacking: (what: string) => `Ontbreekt: ${what}.`,
    ending: (code: string, day: string, days: number) =>
      `Contract ${code} loopt af op ${day}, over ${count(days, "dag", "dagen")}.`,
    doubtful: (offer: string, day: string) => `${offer}: niet zeker sinds ${day}.`,
    heard: (given: number | string | null, heard: number | string | null) =>
      `Opgegeven: ${weeks(given) ?? "geen weken"}. Gehoord: ${weeks(heard) ?? "neemt niemand aan"}.`,
    never: "Gaf nog nooit een wachttijd op.",
    silent: (day: string) => `De laatste opgave was op ${day}.`,
    full: (offer: string, day: string) => `${offer}: vol sinds ${day}.`,
    stale: (fresh: number, all: number) => `${fresh} van ${all} wachttijden zijn actueel.`,
    action: (what: string, day: string) => `${what}. Af te ronden op ${day}.`,
    unused: (code: string, day: string) =>
      `Onder contract ${code} staat geen aanbod, sinds ${day}.`,
    tariff: (what: string, day: string) => `${what}: na te kijken vanaf ${day}.`,
    place: (place: string) => `Plaats: ${place}.`,
  },
  acts: {
    signal: "Behandel het signaal",
    proof: "Bekijk de bewijzen",
    contract: "Naar het contract",
    file: "Naar de aanbieder",
    call: "Ik heb gebeld",
    action: "Naar de afspraken",
    tariff: "Kijk het tarief na",
  },
  noPhone: "Geen telefoonnummer bekend.",
  rest: {
    open: "Nu niets doen",
    reason: "Waarom doet u nu niets?",
    until: "Komt terug op",
    save: "Laat rusten",
  },
  tariffs: {
    title: "Tarieven nakijken",
    intro:
      "Kijk elk jaar na of een tarief nog klopt met wat de hulp kost. Het tarief zelf verandert alleen met de regels van de regio.",
    none: "In de regels van deze regio staan geen tarieven.",
    question: "Is dit tarief nog reëel?",
    due: "na te kijken",
    dueOn: (day: string) => `Weer na te kijken vanaf ${day}.`,
    since: (day: string) => `Geldt vanaf ${day}.`,
    amount: (amount: string, per: string) => `${amount} per ${per}.`,
    yes: "Ja, het klopt nog",
    no: "Nee, het klopt niet meer",
    reason: "Waarom?",
    reasonHint: "Bijvoorbeeld: vergeleken met de cao en de kosten van vorig jaar.",
    answered: (isRight: boolean, who: string, when: string) =>
      `${isRight ? "Klopte nog" : "Klopte niet meer"}, volgens ${who} op ${when}.`,
    never: "Nog niet eerder nagekeken.",
    someone: "iemand van de regio",
    done: "Uw antwoord is bewaard.",
    answer: "Geef antwoord",
    faults: {
      "tariff.no-reason": "Schrijf op waarom.",
      "tariff.reason-too-long": "De uitleg is te lang. Gebruik hoogstens 1.000 tekens.",
    } as Record<string, string>,
  },
};
