/** The first page after signing in, for each audience. */
export const startPages = {
  for: (organisation: string) => `U werkt nu voor ${organisation}.`,
  forNobody: "U werkt nu voor geen organisatie.",
  provider: {
    title: "Voor aanbieders",
    intro: "Hier houdt u uw aanbod en uw wachttijden bij.",
  },
  referrer: {
    title: "Voor verwijzers",
    intro: "Zoek hulp voor uw cliënt, en vergelijk de wachttijden.",
    search: "Zoek hulp",
    list: "Naar mijn lijst",
    people: "Wie er voor uw organisatie werkt",
  },
  region: {
    title: "Voor de regio",
    intro: "Hier ziet u wat er voor de regio te doen is.",
  },
  admin: {
    title: "Beheer",
    intro: "Hier beheert u de gebruikers, de inrichting en de techniek van de regio.",
  },
};
