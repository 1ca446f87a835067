type Page = { title: string; what: string; now: string[] };

const home = "Ga naar de startpagina of zoek opnieuw.";
const busy: Page = {
  title: "De website is even niet beschikbaar",
  what: "Wij kunnen de gegevens nu niet ophalen. Het ligt niet aan u.",
  now: ["Wacht een minuut en probeer het opnieuw.", "Lukt het dan nog niet? Kom later terug."],
};

export const errors = {
  pages: {
    400: {
      title: "Wij begrijpen dit verzoek niet",
      what: "Wat u verstuurde, is niet goed aangekomen.",
      now: ["Ga terug en verstuur het formulier opnieuw.", home],
    },
    401: {
      title: "U bent niet meer ingelogd",
      what: "U deed een tijd niets, of u bent uitgelogd. Wat u verstuurde, is niet bewaard.",
      now: ["Log opnieuw in. Ga dan terug en verstuur het formulier nog een keer."],
    },
    403: {
      title: "U mag deze pagina niet bekijken",
      what: "Deze pagina is alleen voor mensen met een bepaald recht. Of uw verzoek kwam van een andere website.",
      now: [home],
    },
    404: {
      title: "Wij kunnen deze pagina niet vinden",
      what: "Misschien klopt het adres niet, of bestaat de pagina niet meer.",
      now: ["Kijk of het adres goed is getypt.", home],
    },
    429: {
      title: "U zoekt erg vaak achter elkaar",
      what: "Wij laten iedereen een beperkt aantal keer per minuut zoeken. Zo blijft de website voor iedereen snel.",
      now: ["Wacht een minuut en probeer het opnieuw."],
    },
    500: {
      title: "Er gaat iets mis bij ons",
      what: "Wij kunnen deze pagina nu niet laten zien. Het ligt niet aan u.",
      now: ["Probeer het over een paar minuten opnieuw.", home],
    },
    503: busy,
  } satisfies Record<number, Page>,
  toSearch: "Zoek hulp",
  toHome: "Naar de startpagina",
  again: "Probeer het opnieuw",
  number: "Nummer van deze fout:",
  numberHelp: "Neemt u contact met ons op? Noem dan dit nummer.",
};
