import type { regionNav as nl } from "~/i18n/nl/region-nav";

export const regionNav: typeof nl = {
  menu: "Work of the region",
  names: {
    start: "Overview",
    tasks: "Tasks",
    register: "Providers",
    signals: "Signals",
    policy: "Policy",
    log: "Log",
    changes: "Changes",
    book: "Product book",
    indicators: "Figures",
  },
};
