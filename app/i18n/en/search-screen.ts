import type { searchScreen as nl } from "../nl/search-screen";

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const count = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;
const weeks = (n: number) => count(n, "week", "weeks");

export const searchScreen: typeof nl = {
  title: "Find help",
  formLabel: "Search and filter",
  what: "What do you need help with?",
  whatHint: "Best in Dutch, for example: autisme, opvoeden or dagbesteding.",
  submit: "Search",
  apply: "Show help",
  filters: "Filters",
  filtersChosen: (n) => (n === 0 ? "Filters" : `Filters (${n})`),
  facetChosen: (n) => `${n} chosen`,
  startWithin: "Can start within",
  noMatter: "Any time",
  weeks,
  acceptsNow: "Taking people now",
  age: "Age in years",
  postcode: "Postcode (4 digits)",
  radius: "Distance",
  radiusDefault: "Within 15 km",
  within: (km) => `Within ${number.format(km)} km`,
  sort: "Order",
  sorts: {
    relevantie: "Best match",
    wachttijd: "Shortest wait first",
    afstand: "Nearest first",
  },
  extra: "Also important to you",
  consult: "Gives separate advice (consult)",
  transport: "With transport",
  continuesAfter18: "Continues after 18",
  more: "Choose more",
  mostCommon: (n) => `The ${n} most common. Do you miss something? Type it in the search box.`,
  chosen: "You chose",
  remove: (label) => `Remove filter: ${label}`,
  clear: "Clear all",
  limited: "Search is limited at the moment. You see the plain list.",
  toNeed: "Make a need of this search",
  list: "Help found",
  by: "By",
  combination: (lead) => `Providers work together here. Contact: ${lead}.`,
  why: "Why you see this:",
  pastEnd: "There are not that many pages.",
  toFirstPage: "To the first page",
};
