/** What the administrator of the region sees first: each page with how it stands. */
export const adminStart = {
  pages: {
    users: "Gebruikers en organisaties",
    invitations: "Aanbieders, teams en praktijken uitnodigen",
    services: "Hulp in de buurt",
    configuration: "Inrichting van de regio",
    search: "Zoeken",
    messages: "Berichtenverkeer",
    log: "Logboek",
  },
  configuration: {
    since: (day: string) => `Geldt sinds ${day}.`,
    proposal: "Er ligt een voorstel klaar om te bekijken.",
  },
  search: {
    well: "Het zoeken is bijgewerkt.",
    behind: (count: number) =>
      count === 1
        ? "1 wijziging moet nog naar de zoekmachine."
        : `${count} wijzigingen moeten nog naar de zoekmachine.`,
    away: "De zoekmachine antwoordt niet; PostgreSQL vangt het op.",
    rebuilding: "Het zoeken wordt nu opnieuw opgebouwd.",
  },
  messages: {
    well: "Alles is verstuurd.",
    failed: (count: number) =>
      count === 1 ? "1 bericht niet verwerkt." : `${count} berichten niet verwerkt.`,
    dead: (count: number) =>
      count === 1 ? "1 brief niet verstuurd." : `${count} brieven niet verstuurd.`,
  },
};
