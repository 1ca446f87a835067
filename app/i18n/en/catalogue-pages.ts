import type { productBook as nlBook, services as nlServices } from "../nl/catalogue-pages";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const number = new Intl.NumberFormat("en-GB");
const day = (iso: string) => longDay.format(new Date(iso));
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

export const productBook: typeof nlBook = {
  title: "Product book",
  intro: "Which kinds of help the region has, and whom you can ask for them.",
  holds: (from: string) => `This book holds from ${day(from)}.`,
  noPrices: "There are no prices here. What you pay yourself is.",
  chooseLaw: "For whom?",
  allLaws: "All help",
  show: "Show",
  contents: "Contents",
  referral: "How do you get this help?",
  ask: (who: string[]) => `You can ask for it at: ${either.format(who)}.`,
  cost: (cost: string) => `What you pay: ${cost}.`,
  mayRefer: "Who may refer",
  setBy: "Who decides how much help",
  setters: {
    municipality: "the municipality",
    "provider-proposes": "the provider makes a proposal",
  },
  access: {
    free: "Without a referral. You make contact yourself.",
    "local-access": "With a referral or a decision by your municipality.",
    "regional-team": "A regional team of the municipalities decides together with you.",
  },
  choice: {
    "resident-chooses": "The resident chooses",
    "access-advises": "The resident chooses, the access team advises",
    "regional-access": "The regional team chooses with the resident",
  },
  policy: {
    open: "Every provider that qualifies",
    limited: "A limited number of providers",
    "combination-required": "Care combinations only",
  },
  segments: "Kinds of help",
  firsts: "What is it about?",
  seconds: "How much help?",
  forms: "Forms of help",
  goals: "Goals of help",
  examples: "What the result can look like",
  kinds: "Kind of help",
  levels: "Can be had as",
  offers: (n: number) => (n === 1 ? "See 1 offer" : `See ${number.format(n)} offers`),
  noOffers: "There is nothing on offer now.",
  professional: "For referrers and providers",
  facts: {
    code: "Code",
    name: "Official name",
    description: "Description",
    segments: "Segments",
    combinations: "Combinations",
    education: "Level of education",
    choice: "Choice",
    policy: "Providers",
    made: "Source",
  },
  fictional: "Made up for this example",
  changes: "What changes?",
  noChanges: "No kind of help begins or stops.",
  lists: {
    segments: "kind of help",
    profiles: "subject",
    intensities: "amount of help",
    deliveryForms: "form of help",
  },
  coming: (name: string, list: string, on: string) => `${name} (${list}): new from ${day(on)}.`,
  ending: (name: string, list: string, on: string) => `${name} (${list}): until ${day(on)}.`,
  ended: (name: string, list: string, on: string) => `${name} (${list}): ended after ${day(on)}.`,
  shared: "With every kind of help",
};

export const services: typeof nlServices = {
  title: "Help nearby, without a referral",
  intro: "You can go here yourself. You need no referral. It is free or costs little.",
  municipality: "Municipality",
  allMunicipalities: "All municipalities",
  search: "What do you need help with?",
  searchHint: "Best in Dutch, for example: opvoeden, geld or eenzaam.",
  submit: "Search",
  found: (n: number, where: string | null) =>
    `${number.format(n)} ${n === 1 ? "place" : "places"} for help${where ? ` in ${where}` : ""}`,
  everyone: "For everyone",
  for: (who: string) => `For: ${who}`,
  checkedBy: (where, on) => `The municipality of ${where} checked this on ${day(on)}.`,
  inPlace: (name: string) => `In ${name}`,
  none: "We found no help nearby here.",
  noneAdvice: "Search with another word, or choose another municipality.",
  noneCall: "You can also call your municipality. They think along with you.",
  all: "See all help nearby",
  moreTitle: "Do you need more help?",
  more: "Then look for help from a provider in the region.",
  toSearch: "Find help from providers",
};
