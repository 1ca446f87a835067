import type { guide as nl } from "../nl/guide";

export const guide: typeof nl = {
  title: "Guide",
  intro:
    "A few questions show which help fits. You fill in nothing about a person, and nothing is kept.",
  link: "Guide: which help fits?",
  formLink: "Do you not know what to choose? Use the guide.",
  given: "Your answers",
  change: (question) => `Choose again: ${question}`,
  again: "Begin again",
  result: "Outcome",
  need: {
    text: "This help fits your answers best:",
    open: "What is still open may be left open in the need as well.",
    profile: "Profile",
    intensity: "How much help",
    law: "Law",
    unknown: "Not chosen yet",
    advice: "It is an aid, and no decision.",
    go: "Write the need",
  },
  nearby: {
    text: "Look at help nearby first. It needs no referral.",
    go: "See help nearby",
  },
  "no-option": {
    text: "Does none of these fit? Then write the need and put it to the expert team. The region counts how often nothing fits.",
    go: "Write the need and ask the expert team",
  },
  crisis: {
    text: "Call. Do not wait for a form.",
    go: "Show the numbers",
  },
};
