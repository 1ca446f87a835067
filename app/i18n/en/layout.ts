import type { layout as nl } from "../nl/layout";

export const layout: typeof nl = {
  site: "Etalage",
  tagline: "Youth care and social support in the region",
  skip: "Skip to content",
  menu: "Main menu",
  search: "Search",
  waits: "Waiting times",
  services: "Help nearby, without a referral",
  productBook: "Product book",
  notHere: "What you will not find here",
  waitingTimes: "Waiting times explained",
  madeUp: "The providers and waiting times on this website are made up.",
  switchLanguage: "Language",
  footer: "About this website",
  more: "More information",
  sources: "Sources",
  becomeProvider: "Become a provider",
  accessibility: "Accessibility",
  privacy: "Privacy",
  madeFor: "Find youth care and social support in your region. With waiting times and the way in.",
  openData: "Data for programs (API)",
};
