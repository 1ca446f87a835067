import type { layout as nl } from "../nl/layout";

export const layout: typeof nl = {
  site: "Etalage",
  tagline: "Youth care and social support in the region",
  skip: "Skip to content",
  home: "To the home page",
  menu: "Main menu",
  search: "Search",
  waitingTimes: "Waiting times explained",
  switchLanguage: "Language",
  footer: "About this website",
  contact: "Contact",
  opening: "Open",
  website: "Website",
  more: "More information",
  sources: "Sources",
  openData: "Data for programs (API)",
};
