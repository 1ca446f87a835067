/** The words of the front page. */
const number = new Intl.NumberFormat("nl-NL");
const offers = (n: number) => `${number.format(n)} ${n === 1 ? "soort hulp" : "soorten hulp"}`;

export const home = {
  title: (region: string) => `Hulp vinden in ${region}`,
  intro: "Zoek hulp voor kinderen, jongeren en volwassenen, en zie hoe lang u moet wachten.",
  formLabel: "Hulp zoeken",
  what: "Waar zoekt u hulp bij?",
  whatHint: "Bijvoorbeeld: autisme, opvoeden of dagbesteding.",
  municipality: "Uw gemeente",
  allMunicipalities: "Alle gemeenten",
  startWithin: "Kan starten binnen",
  noMatter: "Maakt niet uit",
  weeks: (n: number) => `${n} weken`,
  submit: "Zoeken",
  needs: "Of begin bij een onderwerp",
  offers,
  everything: "Bekijk alle hulp",
  dangerCall: "Bel bij direct gevaar altijd 112.",
  dangerAlso: "Dringend, maar geen noodgeval? Bekijk de andere nummers.",
  fresh: "Wat u hier ziet",
  freshNow: (total: number, providers: number) =>
    `U vindt hier nu ${offers(total)} bij ${number.format(providers)} aanbieders met een contract in de regio.`,
  freshOpen: (open: number) => `Bij ${number.format(open)} daarvan kunt u zich nu aanmelden.`,
  freshRule: (days: number) =>
    `Elke wachttijd heeft een datum. Is die ouder dan ${days} dagen? Dan staat dat erbij, en tellen wij het niet als plek.`,
  explained: "Hoe werkt de wachttijd?",
  forWhom: "Voor wie is deze website?",
  audiences: [
    ["Inwoners", "U zoekt hulp voor uzelf, uw kind of iemand in uw familie."],
    ["Verwijzers", "U zoekt als huisarts, jeugdarts of wijkteam samen met een gezin naar hulp."],
    ["Aanbieders", "U laat zien welke hulp u geeft en hoe lang de wachttijd is."],
  ],
  choice: "De keuze is aan u. Wij zetten niemand hoger omdat hij groot is of betaalt.",
};
