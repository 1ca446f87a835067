import type { regionNav as nl } from "~/i18n/nl/region-nav";

export const regionNav: typeof nl = {
  menu: "Work of the region",
  names: {
    start: "Overview",
    worklist: "Worklist",
    tasks: "Tasks",
    stops: "Client stops",
    tariffs: "Tariffs",
    register: "Providers",
    experts: "Expert team",
    signals: "Signals",
    policy: "Policy",
    log: "Log",
    admission: "Admission",
    money: "Money",
    notices: "Notices",
    changes: "Changes",
    book: "Product book",
    indicators: "Figures",
    doctors: "Through doctors",
    subcontracts: "Subcontracting",
    combinations: "Care combinations",
  },
};
