import type { map as nl } from "../nl/map";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const number = new Intl.NumberFormat("en-GB");
const offers = (n: number) => `${number.format(n)} ${n === 1 ? "kind of help" : "kinds of help"}`;

export const map: typeof nl = {
  title: "Map of the region",
  toMap: "To the map",
  skip: "Skip the map",
  onList: (drawn, cities) =>
    drawn === 0
      ? "No help on this page has a fixed place."
      : `${offers(drawn)} on the map: in ${list.format(cities)}.`,
  atHome: (n) => `${number.format(n)} times at your home or nearby`,
  ofOffer: (cities) => `You get this help in ${list.format(cities)}.`,
  ofSupplier: (cities) => `This provider has places in ${list.format(cities)}.`,
  choose: "Choose a municipality on the map, or a number.",
  municipality: (name, n) => `${name} ${number.format(n)}`,
  take: (name, n) => `${name} ${offers(n)}. Choose this municipality`,
  leave: (name, n) => `${name} ${offers(n)}. Chosen, take this choice away`,
  near: (postcode, km) => `The circle is ${number.format(km)} km around postcode ${postcode}.`,
  zoomIn: "Closer",
  zoomOut: "Farther",
  whole: "Whole region",
  up: "To the north",
  down: "To the south",
  left: "To the west",
  right: "To the east",
  controls: "Move the map",
};
