import type { home as nl } from "../nl/home";

const number = new Intl.NumberFormat("en-GB");
const offers = (n: number) => `${number.format(n)} ${n === 1 ? "kind of help" : "kinds of help"}`;

export const home = {
  title: (region) => `Find help in ${region}`,
  intro: "Find help for children, young people and adults, and see how long you wait.",
  formLabel: "Find help",
  what: "What do you need help with?",
  whatHint: "Best in Dutch, for example: autisme, opvoeden or dagbesteding.",
  municipality: "Your municipality",
  allMunicipalities: "All municipalities",
  startWithin: "Can start within",
  noMatter: "Any time",
  weeks: (n) => `${n} weeks`,
  submit: "Search",
  needs: "Or start with a subject",
  offers,
  everything: "See all help",
  dangerCall: "In direct danger, always call 112.",
  dangerAlso: "Urgent, but no emergency? See the other numbers.",
  fresh: "What you see here",
  freshNow: (total, providers) =>
    `You now find ${offers(total)} from ${number.format(providers)} providers with a contract in the region.`,
  freshOpen: (open) => `For ${number.format(open)} of these you can register now.`,
  freshRule: (days) =>
    `Each waiting time has a date. Is it older than ${days} days? Then we say so, and do not count it as a place.`,
  explained: "How do waiting times work?",
  forWhom: "Who is this website for?",
  audiences: [
    ["Residents", "You look for help for yourself, your child or someone in your family."],
    ["Referrers", "As a doctor or local team, you look for help together with a family."],
    ["Providers", "You show which help you give and how long the wait is."],
  ],
  choice: "The choice is yours. We place nobody higher for being large or for paying.",
} satisfies typeof nl;
