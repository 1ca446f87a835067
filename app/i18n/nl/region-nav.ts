/** The menu of the region's desk. */
export const regionNav = {
  menu: "Werk van de regio",
  names: {
    start: "Overzicht",
    worklist: "Werklijst",
    tasks: "Opgaven",
    stops: "Cliëntenstops",
    tariffs: "Tarieven",
    register: "Aanbieders",
    signals: "Signalen",
    experts: "Expertteam",
    policy: "Beleid",
    log: "Logboek",
    admission: "Toelating",
    money: "Geldvragen",
    notices: "Berichten",
    changes: "Wijzigingen",
    book: "Productenboek",
    indicators: "Cijfers",
    doctors: "Via artsen",
    subcontracts: "Onderaanneming",
  },
};
