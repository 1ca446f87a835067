import type { startPages as nl } from "../nl/start-pages";

export const startPages: typeof nl = {
  for: (organisation) => `You now work for ${organisation}.`,
  forNobody: "You now work for no organisation.",
  provider: {
    title: "For providers",
    intro: "Here you keep your offers and your waiting times up to date.",
  },
  referrer: {
    title: "For referrers",
    intro: "Find help for your client, and compare the waiting times.",
    search: "Find help",
    list: "To my list",
    people: "Who works for your organisation",
  },
  region: {
    title: "For the region",
    intro: "Here you see what is to be done for the region.",
  },
  admin: {
    title: "Administration",
    intro: "Here you look after the users, the configuration and the machinery of the region.",
  },
};
