import type { claims as nl } from "../nl/claims";

export const claims: typeof nl = {
  title: "Invitations",
  intro:
    "Every provider gets a letter with a link to keep its page up to date itself. Teams, practices and institutions that you invited before get a new link too.",
  again: "Whoever takes part already, or got a letter today, gets none now.",
  offer: "Invite everybody who does not take part yet",
  list: "How far everybody is",
  count: (state, count) => `${state}: ${count}`,
  states: {
    claimed: "Takes part",
    opened: "Link opened",
    bounced: "Letter came back",
    silent: "Nothing done yet",
    unasked: "Not invited yet",
    "no-address": "No e-mail address known",
  },
  noPhone: "No number known",
};
