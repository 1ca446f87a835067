import type { adminStart as nl } from "~/i18n/nl/admin-start";

export const adminStart: typeof nl = {
  pages: {
    users: "Users and organisations",
    invitations: "Invite providers, teams and practices",
    services: "Help nearby",
    configuration: "Configuration of the region",
    search: "Search",
    messages: "Messages",
    log: "Log",
  },
  configuration: {
    since: (day) => `In force since ${day}.`,
    proposal: "A proposal lies ready to be looked at.",
  },
  search: {
    well: "The search is up to date.",
    behind: (count) =>
      count === 1
        ? "1 change is still on its way to the search engine."
        : `${count} changes are still on their way to the search engine.`,
    away: "The search engine does not answer; PostgreSQL takes its place.",
    rebuilding: "The search is being built anew.",
  },
  messages: {
    well: "All was sent.",
    failed: (count) => (count === 1 ? "1 message not handled." : `${count} messages not handled.`),
    dead: (count) => (count === 1 ? "1 letter not sent." : `${count} letters not sent.`),
  },
};
