/** One page on which a small practice opens its window. */
export const practice = {
  title: "Uw etalage in één keer goed",
  intro: "Dit weten wij al van u. Kijk het na, vul het aan en publiceer.",
  phone: "Telefoonnummer",
  email: "E-mailadres",
  plain: "Vertel in gewone woorden wie u bent",
  offerPlain: "Vertel in gewone woorden wat u doet",
  status: "Hoe staat het er nu voor?",
  choose: "Maak een keuze",
  weeks: "Weken tot de start van de hulp",
  everyPlace: "De wachttijd geldt voor al uw plaatsen.",
  publish: "Klopt, publiceer alles",
  others: (n: number) => `U hebt nog ${n} andere soorten hulp. Die vindt u bij uw aanbod.`,
  toOffers: "Naar uw aanbod",
  noOffers: "Er staat nog geen hulp van u in het register. Maak eerst aanbod.",
  faultTitle: "Dit is nog niet gelukt",
  waitFaults: {
    "waiting-time.no-status": "Kies hoe het er nu voor staat.",
    "waiting-time.not-a-number": "Vul een heel getal in, zoals 6.",
    "waiting-time.too-much": "Dit getal is te hoog. Kijk het na.",
  } as Record<string, string>,
};
