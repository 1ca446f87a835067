import type { adminNav as nl } from "~/i18n/nl/admin-nav";

export const adminNav: typeof nl = {
  menu: "Administration of the region",
  names: {
    start: "Overview",
    users: "Users",
    invitations: "Invitations",
    configuration: "Configuration",
    search: "Search",
    messages: "Messages",
    log: "Log",
  },
};
