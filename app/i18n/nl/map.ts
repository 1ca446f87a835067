/** The words of the map. */
const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });
const number = new Intl.NumberFormat("nl-NL");
const offers = (n: number) => `${number.format(n)} ${n === 1 ? "soort hulp" : "soorten hulp"}`;

export const map = {
  title: "Kaart van de regio",
  toMap: "Naar de kaart",
  skip: "Sla de kaart over",
  /** What the map shows in one sentence. */
  onList: (drawn: number, cities: string[]) =>
    drawn === 0
      ? "Op deze pagina heeft geen hulp een vaste plaats."
      : `${offers(drawn)} op de kaart: in ${list.format(cities)}.`,
  atHome: (n: number) => `${number.format(n)} keer bij u thuis of in de buurt`,
  ofOffer: (cities: string[]) => `Deze hulp krijgt u in ${list.format(cities)}.`,
  ofSupplier: (cities: string[]) => `Deze aanbieder heeft plaatsen in ${list.format(cities)}.`,
  choose: "Kies een gemeente op de kaart, of een nummer.",
  municipality: (name: string, n: number) => `${name} ${number.format(n)}`,
  take: (name: string, n: number) => `${name} ${offers(n)}. Kies deze gemeente`,
  leave: (name: string, n: number) => `${name} ${offers(n)}. Gekozen, haal deze keuze weg`,
  near: (postcode: string, km: number) =>
    `De cirkel is ${number.format(km)} km rond postcode ${postcode}.`,
  zoomIn: "Dichterbij",
  zoomOut: "Verder weg",
  whole: "Hele regio",
  up: "Naar het noorden",
  down: "Naar het zuiden",
  left: "Naar het westen",
  right: "Naar het oosten",
  controls: "Kaart bewegen",
};
