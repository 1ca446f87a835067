import type { policy as nl } from "~/i18n/nl/policy";

export const policy: typeof nl = {
  title: "Policy",
  intro:
    "Where do people look in vain, and how do waiting times move? Nothing on this page is about a person or a case, and providers are not compared.",
  filter: "Show",
  all: "All",
  download: "Download these figures (CSV)",
  definition: "What this figure means",
  explanation: "More about waiting times",
  few: "fewer than 5",
  untold: "cannot be told",
  needs: {
    title: "Looked for in vain",
    quarter: "Quarter",
    municipality: "Municipality",
    quarterName: (code) => {
      const [year, quarter] = code.split("-k");
      return `Quarter ${quarter} of ${year}`;
    },
    definitions: (usual) => [
      "Found nothing: so many times somebody chose this profile and this municipality and there was no help on offer.",
      usual === null
        ? "Long waits only: there was help on offer, but nobody could start soon."
        : `Long waits only: there was help on offer, but the shortest wait was longer than is usual in the region (${usual}), or nobody took people.`,
      "Looked for: all times that somebody chose this. Who looks more often on one day counts once, with the best that was found.",
      "We show nothing under 5, nor anything from which it could be reckoned. So there are no totals, and sometimes no number at looked for. A quarter is shown only when it is over.",
    ],
    caption: (profile) => `Looked for in vain: ${profile}`,
    columns: ["Municipality", "Found nothing", "Long waits only", "Looked for"],
    anywhere: "No municipality chosen",
    none: "Nobody looked in vain in this quarter, or nobody has searched by profile yet.",
    file: [
      ...["quarter", "profile_code", "profile", "municipality_code", "municipality"],
      ...["found_nothing", "long_waits_only", "looked_for"],
    ],
  },
  consults: {
    title: "Consult questions",
    definition:
      "So often a referrer asked a provider for advice in this quarter, without a name. Fewer than 5 are not shown.",
    columns: ["Profile", "Asked", "Answered"],
  },
  gaps: {
    title: "Does not fit",
    definition:
      "For so many needs the expert team was asked in this quarter what to do, since no help on offer fitted. Each need counts once. Fewer than 5 are not shown.",
    none: "In this quarter nobody said of a need that nothing fits.",
    columns: ["Profile", "Municipality", "Needs"],
    noProfile: "Profile not known yet",
    noMunicipality: "Municipality not known yet",
    file: ["profiel_code", "profiel", "gemeente_code", "gemeente", "hulpvragen"],
  },
  waits: {
    title: "Waiting times over time",
    law: "Law",
    segment: "Segment",
    municipality: "Municipality",
    months: "Period",
    monthsName: (count) => `${count} months`,
    definitions: (clocks) => [
      "Wait: the median wait until help starts, as it could be read on the last day of the month. Half waited shorter, half longer. Who is full or takes nobody does not count.",
      `Stale: what was declared was older than ${clocks.stale} days. Unknown: older than ${clocks.unknown} days, or nothing was ever declared.`,
      "It is about help that can be found now. We show nothing of fewer than 5 providers.",
    ],
    medianChart: "Median wait in weeks",
    medianName: "Median wait",
    shareChart: "Share that is stale and unknown, in per cent",
    stale: "Stale",
    unknown: "Unknown",
    about: (first, last) => `From ${first} to ${last}. All figures are in the table below.`,
    pointWeeks: (name, month, value) => `${name}, ${month}: ${value} weeks`,
    pointPercent: (name, month, value) => `${name}, ${month}: ${value} per cent`,
    caption: "Waiting times by month",
    columns: ["Month", "Wait", "Stale", "Unknown"],
    weeks: (value) => `${value} weeks`,
    percent: (value) => `${value}%`,
    none: "There are no figures of this: there are fewer than 5 providers.",
    uncounted: "The figures are counted at night. There are none yet.",
    file: [
      ...["month", "law", "segment", "municipality", "wait_weeks"],
      ...["stale_percent", "unknown_percent"],
    ],
  },
};
