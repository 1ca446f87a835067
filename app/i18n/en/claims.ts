import type { claims as nl } from "../nl/claims";

export const claims: typeof nl = {
  title: "Invite providers",
  intro: "Every provider gets a letter with a link to keep its page up to date itself.",
  again: "Whoever got a letter today gets none now.",
  offer: "Invite all providers",
  sent: "The invitations will leave shortly.",
  list: "How far everybody is",
  count: (state, count) => `${state}: ${count}`,
  states: {
    claimed: "Taken in hand",
    opened: "Link opened",
    bounced: "Letter came back",
    silent: "Nothing done yet",
    unasked: "Not invited yet",
    "no-address": "No e-mail address known",
  },
  noPhone: "No number known",
  toUsers: "Users and organisations",
  toInvitations: "Invite providers",
};
