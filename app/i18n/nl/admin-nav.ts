/** The menu of who administers the region. */
export const adminNav = {
  menu: "Beheer van de regio",
  names: {
    start: "Overzicht",
    users: "Gebruikers",
    invitations: "Uitnodigen",
    configuration: "Inrichting",
    search: "Zoeken",
    messages: "Berichten",
    log: "Logboek",
  },
};
