/** The menu of the region's desk. */
export const regionNav = {
  menu: "Werk van de regio",
  names: {
    start: "Overzicht",
    tasks: "Opgaven",
    register: "Aanbieders",
    signals: "Signalen",
    changes: "Wijzigingen",
    book: "Productenboek",
    indicators: "Cijfers",
  },
};
