/** What a person is told of, in the app and by mail. */
export const notifications = {
  title: "Uw meldingen",
  none: "U hebt geen meldingen.",
  unread: "Nieuw",
  kinds: {
    "waits-due": "Uw wachttijden wachten op bevestiging",
    "mark-expiring": "Een keurmerk of registratie van u loopt af of is verlopen",
    "provider-silent": "Een aanbieder houdt zijn wachttijden niet bij",
    "wait-challenged": "Een verwijzer hoorde een andere wachttijd van u",
    "challenge-answered": "De aanbieder antwoordde op wat u over de wachttijd doorgaf",
    "challenge-expired": "De aanbieder antwoordde niet op tijd op wat u doorgaf",
    "wait-doubtful": "Een wachttijd is niet zeker: de aanbieder gaf geen antwoord",
    "contract-changed": "De regio veranderde iets aan uw contract",
    "signal-raised": "Er is een nieuw signaal over een aanbieder",
    "signal-late": "De termijn van een signaal is voorbij",
    "signal-answered": "Een aanbieder antwoordde op een signaal",
    "signal-moved": "De regio is verder met uw signaal over een aanbieder",
    "signal-fed-back": "U kreeg antwoord op uw signaal over een aanbieder",
    "signal-disclosed": "De regio legt u een signaal over uw organisatie voor",
  },
  markOne: "Gelezen",
  markOneOf: (title: string) => `${title}: markeer als gelezen`,
  markAll: "Markeer alles als gelezen",
  toSettings: "Kies welke berichten u per mail krijgt",
  bounced: (day: string) =>
    `Ons bericht aan u kwam op ${day} terug. Kijk of het mailadres van uw account klopt.`,
  settings: {
    title: "Berichten per mail",
    intro:
      "Een melding staat altijd hier. Kies hier of u er ook een mail over krijgt. In de mail staat alleen dat er iets klaarstaat.",
    none: "Voor uw rol zijn er geen meldingen.",
    deliveries: { at_once: "Meteen een mail", daily: "Eén mail per dag", never: "Geen mail" },
    save: "Bewaar",
    saved: "Uw keuze is bewaard.",
    fault: "Dit kunnen wij niet lezen. Kies opnieuw en bewaar.",
    back: "Terug naar uw meldingen",
  },
};
