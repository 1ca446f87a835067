/** The menu of the region's desk. */
export const regionNav = {
  menu: "Werk van de regio",
  names: {
    start: "Overzicht",
    tasks: "Opgaven",
    register: "Aanbieders",
    signals: "Signalen",
    policy: "Beleid",
    log: "Logboek",
    changes: "Wijzigingen",
    book: "Productenboek",
    indicators: "Cijfers",
  },
};
