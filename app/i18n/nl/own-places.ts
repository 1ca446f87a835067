/** Where a provider gives help, as it keeps that itself. */
const kinds = (n: number) => (n === 1 ? "1 soort hulp" : `${n} soorten hulp`);

export const ownPlaces = {
  title: "Uw plaatsen",
  intro:
    "Hier staan de gebouwen waar u hulp geeft. Kies daarna bij uw aanbod op welke plaatsen u die hulp geeft.",
  none: "U hebt nog geen plaatsen. Geeft u alleen hulp bij mensen thuis? Dan hoeft hier niets.",
  given: (n: number) => (n === 0 ? "Nog geen aanbod op deze plaats" : `Hier geeft u ${kinds(n)}`),
  change: "Pas aan",
  changeOf: (name: string) => `Pas aan: ${name}`,
  back: "Terug naar uw plaatsen",
  add: "Nieuwe plaats",
  addHow: "Een nieuwe plaats staat pas in de etalage als u er aanbod voor kiest en dat publiceert.",
  atOnce: "Bezoekers zien wat u aanpast binnen enkele seconden.",
  onlyManager: "Een beheerder van uw organisatie kan dit aanpassen.",
  fields: {
    name: "Naam van de plaats",
    street: "Straat",
    houseNumber: "Huisnummer",
    postcode: "Postcode",
    city: "Woonplaats",
  },
  hints: {
    name: "Bijvoorbeeld: Het Baken.",
    postcode: "Bijvoorbeeld: 1621 AB. Uw plaats komt op de kaart in dit postcodegebied.",
  } as Record<string, string | undefined>,
  saveNew: "Voeg toe",
  save: "Bewaar",
  close: {
    title: "Deze plaats sluiten",
    intro: "Geeft u hier geen hulp meer? Sluit dan de plaats. Wat u eerder opgaf, blijft bewaard.",
    start: "Sluit deze plaats",
    sure: (name: string) => `Weet u zeker dat u ${name} sluit?`,
    nothing: "Hier geeft u nu geen hulp.",
    ends: "Deze hulp is dan niet meer op deze plaats te vinden:",
    onlyHere:
      "Deze hulp geeft u alleen hier. Kies er eerst een andere plaats voor. Daarna kunt u sluiten:",
    yes: "Ja, sluit deze plaats",
    no: "Nee, terug",
  },
  told: {
    toegevoegd: "De plaats is toegevoegd. Kies deze plaats nu bij uw aanbod.",
    bewaard: "De plaats is aangepast.",
    gesloten: "De plaats is gesloten. De plaats staat niet meer in de etalage.",
  } as Record<string, string | undefined>,
  faultTitle: "Dit klopt nog niet",
  fault: "Kijk dit nog eens na.",
  faults: {
    "place.missing": (label: string) => `Vul in: ${label.toLowerCase()}.`,
    "place.too-long": (label: string) => `Maak korter: ${label.toLowerCase()}.`,
    "place.no-postcode": () => "Vul een hele postcode in, zoals 1621 AB.",
    "place.unknown-postcode": () =>
      "Deze postcode ligt niet in onze regio. Kijk of u zich vertypte. Ligt uw gebouw buiten de regio? Dan kan het hier niet bij.",
    "place.only-place": () =>
      "Sommige hulp geeft u alleen hier. Kies daarvoor eerst een andere plaats.",
  } as Record<string, ((label: string) => string) | undefined>,
};
