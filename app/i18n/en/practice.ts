import type { practice as Dutch } from "../nl/practice";

export const practice: typeof Dutch = {
  title: "Your shop window right in one go",
  intro: "This is what is known of you. Check it, complete it and publish.",
  phone: "Telephone number",
  email: "E-mail address",
  plain: "Say in everyday words who you are",
  offerPlain: "Say in everyday words what you do",
  status: "What is the state now?",
  choose: "Make a choice",
  weeks: "Weeks to the start of help",
  everyPlace: "The waiting time holds for all your places.",
  publish: "This is right, publish it all",
  others: (n) => `You have ${n} more kinds of help. You find them at your offers.`,
  toOffers: "To your offers",
  noOffers: "The register has no help of yours yet. First make an offer.",
  faultTitle: "This did not work yet",
  waitFaults: {
    "waiting-time.no-status": "Choose the state now.",
    "waiting-time.not-a-number": "Fill in a whole number, such as 6.",
    "waiting-time.too-much": "This number is too high. Check it.",
  },
};
