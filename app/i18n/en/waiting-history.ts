/** How a wait went over a year, for the provider itself. */
import type { waitingHistory as dutch } from "../nl/waiting-history";

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const weeks = (n: number) => (n === 1 ? "1 week" : `${number.format(n)} weeks`);

export const waitingHistory: typeof dutch = {
  title: "History of the waiting time",
  back: "Back to the waiting times",
  atHome: "at people's homes",
  month: (iso) => month.format(new Date(iso)),
  shortMonth: (iso) => [short.format(new Date(iso)), iso.slice(0, 4)],
  weeks,
  trend: {
    title: "The start of help, month by month",
    intro: "You see how long people wait until help starts. We take the last day of the month.",
    compared: (fewest) =>
      `The mean is of other providers with the same profile. Each provider counts alike. When there are fewer than ${fewest}, we show no mean.`,
    alone: "This offer has no profile. That is why there is no mean of the region.",
    none: "No weeks are known yet to draw.",
    chart: "Chart: weeks to the start of help",
    about: (first, last) => `From ${first} to ${last}. All figures stand in the table below.`,
    own: "Your waiting time",
    mean: "Mean of the region",
    caption: "The figures of the chart",
    columns: ["Month", "You", "The region, mean"],
    unknown: "not known",
    nobody: "takes nobody",
    noWeeks: "no weeks given",
    tooFew: "too few others",
    point: (series, label, n) => `${series}, ${label}: ${weeks(n)}`,
  },
  said: {
    title: "Who stated what?",
    none: "Nothing was stated yet.",
    takenBack: "Undone: it does not count.",
    confirmed: "Still right",
    start: (n) => `start after ${weeks(n)}`,
    talk: (n) => `first talk after ${weeks(n)}`,
    asOf: (day) => `holds from ${day}`,
    by: { register: "The region's register", program: "Your own program", someone: "Somebody" },
    byLink: "by the link in a letter",
    methods: {
      declared: "stated by yourselves",
      estimated: "estimated",
      calculated: "calculated from registrations",
      register: "read in",
      provider: "told by the provider",
    },
  },
  challenges: {
    title: "What referrers heard",
    none: "No referrer heard anything else.",
  },
};
