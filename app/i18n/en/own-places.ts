import type { ownPlaces as Dutch } from "../nl/own-places";

const kinds = (n: number) => (n === 1 ? "1 kind of help" : `${n} kinds of help`);

export const ownPlaces: typeof Dutch = {
  title: "Your places",
  intro:
    "These are the buildings where you give help. In each of your offers you then choose at which places you give it.",
  none: "You have no places yet. Do you only give help in people’s homes? Then nothing is needed here.",
  given: (n) => (n === 0 ? "Nothing is given here yet" : `You give ${kinds(n)} here`),
  change: "Change",
  changeOf: (name) => `Change: ${name}`,
  back: "Back to your places",
  add: "New place",
  addHow: "A new place is shown once you choose it in an offer and publish that.",
  atOnce: "Visitors see what you change within a few seconds.",
  onlyManager: "A manager of your organisation can change this.",
  fields: {
    name: "Name of the place",
    street: "Street",
    houseNumber: "House number",
    postcode: "Postcode",
    city: "Town",
  },
  hints: {
    name: "For example: Het Baken.",
    postcode: "For example: 1621 AB. Your place is put on the map in this postcode area.",
  },
  saveNew: "Add",
  save: "Save",
  close: {
    title: "Close this place",
    intro: "Do you no longer give help here? Then close the place. What you stated before is kept.",
    start: "Close this place",
    sure: (name) => `Are you sure that you close ${name}?`,
    nothing: "You give no help here now.",
    ends: "This help can then no longer be found at this place:",
    onlyHere:
      "You give this help only here. First choose another place for it. Then you can close:",
    yes: "Yes, close this place",
    no: "No, go back",
  },
  told: {
    toegevoegd: "The place was added. Now choose it in your offers.",
    bewaard: "The place was changed.",
    gesloten: "The place is closed. It is no longer in the shop window.",
  },
  faultTitle: "Something is not right yet",
  fault: "Please check this.",
  faults: {
    "place.missing": (label) => `Fill in: ${label.toLowerCase()}.`,
    "place.too-long": (label) => `Make this shorter: ${label.toLowerCase()}.`,
    "place.no-postcode": () => "Fill in a whole postcode, such as 1621 AB.",
    "place.unknown-postcode": () =>
      "This postcode is not in our region. Check whether you made a mistake. Is your building outside the region? Then it cannot be added here.",
    "place.only-place": () => "Some help is given only here. First choose another place for it.",
  },
};
