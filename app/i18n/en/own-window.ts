import type { ownWindow as Dutch } from "../nl/own-window";

export const ownWindow: typeof Dutch = {
  title: "In the shop window",
  states: {
    paused: "You are not in the shop window. Referrers and residents do not find you now.",
    published: "You are in the shop window. Referrers and residents find your offers.",
  },
  steps: "How you come into the shop window",
  profile: "Fill in your profile and publish it",
  offers: "Make your offers and publish them",
  waits: "State your waiting times",
  show: "Put your organisation in the shop window",
  ready: "done",
  todo: "to do",
  showIntro: "Within seconds everybody finds what you published.",
  noOffers: "You published no offer yet. Visitors then see your page only.",
  pauseTitle: "Out of the shop window for a while",
  pauseIntro:
    "Your organisation cannot be found then. Your contract and your waiting times stay. You can always come back.",
  pauseNote: "No place for some time? Then better state that you are full.",
  pauseSure: "Are you sure?",
  pause: "Take your organisation out of the shop window",
  keep: "No, leave it",
  managerOnly: "Only a manager of your organisation can change this.",
  done: {
    erin: "Your organisation is in the shop window.",
    eruit: "Your organisation is no longer in the shop window.",
  },
  faultTitle: "Not possible yet",
  movedAlready: "Somebody of your organisation was before you. You now see how it stands.",
  card: "Your organisation is not in the shop window yet.",
  cardLink: "See what is still to be done",
  cardPause: "Out of the shop window for a while",
};
