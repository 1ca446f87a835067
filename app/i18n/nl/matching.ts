import { asked } from "./asked";

/** Whom to ask for a need, why, and asking them without a name. */
const weeks = (n: number) => (n === 1 ? "1 week" : `${n} weken`);

export const matching = {
  title: (name: string) => `${name}: vraag aanbieders`,
  pageTitle: "Vraag aanbieders",
  intro: "Vink aan wie u vraagt of hij kan helpen. U zegt nog niet om wie het gaat.",
  order:
    "De volgorde: wat het best past, dan wie het eerst kan beginnen, dan wie het dichtst bij is. Wie gelijk staat, wisselt per dag. Hoe groot een aanbieder is, telt niet.",
  limit: (most: number, left: number) =>
    `U kunt ${most} aanbieders tegelijk vragen. Er kunnen er nu nog ${left} bij.`,
  total: (shown: number, total: number) =>
    shown === total ? `${total} aanbieders kunnen dit` : `${shown} van de ${total} aanbieders`,
  all: "Laat meer aanbieders zien",
  none: "Er is nu geen aanbieder die past en plek heeft. Maak de hulpvraag ruimer, of bel de regio.",
  widen: "Wijzig de hulpvraag",
  partly: {
    title: "Wie kan het samen met anderen regelen?",
    intro:
      "Geen van deze aanbieders geeft deze hulp helemaal zelf. Zij regelen wel hulp als geheel. Bel ze, en vraag of zij het deel dat ontbreekt erbij regelen.",
    parts: {
      member: "Een zorgcombinatie: een van de aanbieders daarin geeft deze hulp.",
      "other-intensity": "Geeft dit profiel, maar niet zo licht of zwaar als u vraagt.",
      subcontractor:
        "Hoofdaannemer. Een andere aanbieder geeft deze hulp, maar werkt alleen onder een hoofdaannemer.",
    },
    nothing: "Past dit ook niet?",
    experts: "Leg de hulpvraag voor aan het expertteam",
  },
  chosen: "Van uw lijst",
  ask: "Vraag deze aanbieder",
  asked: (state: string) => `Al gevraagd: ${state.toLowerCase()}`,
  open: (n: number) =>
    n === 0
      ? "Heeft nu geen vragen open."
      : n === 1
        ? "Heeft al 1 vraag open."
        : `Heeft al ${n} vragen open.`,
  combination: (members: number) => `Zorgcombinatie van ${members} aanbieders`,
  atHome: "Bij de inwoner thuis",
  at: (place: string, city: string) => `${place}, ${city}`,
  why: "Waarom",
  reasons: {
    contract: "Heeft een contract voor deze hulp",
    form: (form: string) => `De vorm klopt: ${form.toLowerCase()}`,
    "other-form": (form: string) => `Andere vorm: ${form.toLowerCase()}`,
    language: (language: string) => `Spreekt ${language}`,
    "other-language": "Spreekt de gevraagde taal niet",
    goal: "Werkt aan dit soort doelen",
    "other-goal": "Werkt meestal aan andere doelen",
    starts: (n: number) => (n === 0 ? "Kan meteen beginnen" : `Begint na ongeveer ${weeks(n)}`),
    "start-open": "Neemt mensen aan, maar gaf geen aantal weken op",
    "start-doubtful": "De wachttijd is niet zeker",
    "start-old": "De wachttijd is niet meer actueel",
    "start-unknown": "De wachttijd is onbekend",
    "at-home": "Komt aan huis",
    near: (km: number) => (km === 0 ? "Dichtbij" : `Ongeveer ${km} km ver`),
  },
  higher: {
    "from-list": (above: string) => `Niet hoger, omdat ${above} van uw lijst komt.`,
    fits: (above: string, wishes: string[]) =>
      `Niet hoger, omdat ${above} wel voldoet aan: ${wishes.join(", ")}.`,
    sooner: (above: string, n: number | null) =>
      n === null
        ? `Niet hoger, omdat ${above} zei wanneer de hulp begint.`
        : `Niet hoger, omdat de hulp bij ${above} ${weeks(n)} eerder begint.`,
    surer: (above: string) => `Niet hoger, omdat de wachttijd van ${above} zekerder is.`,
    nearer: (above: string, km: number | null) =>
      km === null
        ? `Niet hoger, omdat ${above} dichterbij is.`
        : `Niet hoger, omdat ${above} dichterbij is: ongeveer ${km} km.`,
    turn: (above: string) => `Staat gelijk met ${above}. Wie het eerst staat, wisselt per dag.`,
  },
  wishes: { form: "de gewenste vorm", language: "de gewenste taal", goal: "de gewenste doelen" },
  changes: {
    without: (wish: string, place: number) => `Zonder ${wish} op plaats ${place}.`,
    confirmed: (place: number) =>
      `Bevestigt de aanbieder vandaag zijn wachttijd: op plaats ${place}.`,
    "starts-within": (n: number, place: number) =>
      n === 0
        ? `Kan de aanbieder meteen beginnen: op plaats ${place}.`
        : `Kan de aanbieder na ${weeks(n)} beginnen: op plaats ${place}.`,
    postcode: "Met een postcode bij de hulpvraag telt ook de afstand mee.",
  },
  lookUp: {
    title: "Waarom staat een aanbieder er niet bij?",
    name: "Naam van de aanbieder",
    button: "Zoek op",
    placed: (place: number) => `Staat er wel bij, op plaats ${place}.`,
    none: (name: string) => `Er is geen aanbieder met “${name}” in de naam.`,
    short: "Typ minstens 2 letters van de naam.",
    more: "Er zijn er meer. Typ meer van de naam.",
    opens: (what: string) => `Zonder ${what} in de hulpvraag kunt u deze aanbieder wel vragen.`,
    wishes: {
      profile: "de gekozen hulp",
      intensity: "de gekozen zwaarte",
      municipality: "de gekozen gemeente",
    },
  },
  unfit: "Dit aanbod van uw lijst kunt u voor deze hulpvraag niet vragen",
  gates: {
    law: "Valt onder een andere wet",
    free: "Is er voor iedereen: een verwijzing is niet nodig",
    crisis: "Geeft crisishulp: daarvoor belt u",
    profile: "Gaat over andere hulp",
    intensity: "Heeft geen contract voor hulp die zo zwaar is",
    scope: "Heeft nu geen contract",
    role: "Werkt alleen voor andere aanbieders",
    municipality: "Werkt niet in deze gemeente",
    age: "Is er niet voor deze leeftijd",
    stop: "Heeft een cliëntenstop",
    full: "Is nu vol",
    page: "Staat nu niet in de etalage",
    admission: "Is in deze regio niet toegelaten",
    suspended: "Het contract is tijdelijk stopgezet",
    ended: "Heeft geen contract meer",
  },
  direct: "Verwijs direct",
  directOf: (supplier: string) => `Verwijs direct naar ${supplier}`,
  callNow: "Er is nu hulp nodig. Bel de aanbieder; wacht niet op een antwoord hier.",
  seen: "Dit ziet de aanbieder",
  seenHow:
    "Meer niet. Uw organisatie en uw telefoonnummer staan erbij, zodat de aanbieder kan bellen.",
  rare: "Er zijn weinig aanbieders voor deze hulp. Daarom staan de afwegingen er als onbekend bij: anders is te raden om wie het gaat.",
  term: (day: string) => `De aanbieder antwoordt uiterlijk ${day}.`,
  send: "Verstuur de vraag zonder naam",
  sent: (n: number) =>
    n === 1 ? "Er is 1 aanbieder gevraagd." : `Er zijn ${n} aanbieders gevraagd.`,
  back: "Terug naar de hulpvraag",
  faultTitle: "De vraag is nog niet verstuurd",
  faults: {
    "availability.nobody": "Vink minstens één aanbieder aan.",
    "availability.too-many": "U vinkt er te veel aan. Haal er een paar weg.",
    "availability.not-possible":
      "Een aanbieder die u aanvinkte, kan nu niet worden gevraagd. Kijk de lijst na.",
    "availability.call-now": "Er is nu hulp nodig. Bel de aanbieder in plaats van te vragen.",
  } as Record<string, string>,
  states: asked.states,
};
