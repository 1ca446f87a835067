import type { waitingTimes as nl } from "../nl/waiting-times";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const weeks = (n: number) => (n === 1 ? "1 week" : `${n} weeks`);
const day = (iso: string) => longDay.format(new Date(iso));

export const waitingTimes = {
  day,
  age: (days) => (days <= 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`),
  status: {
    open: "Taking people now",
    limited: "Few places",
    waitlist: "Waiting list",
    assessment_first: "A talk first",
    full: "Full at the moment",
    stop: "No new clients",
    unknown: "Waiting time unknown",
  },
  takesNobody: "Takes nobody at the moment.",
  startAfter: (n) => (n === 0 ? "Help can start at once." : `Help starts after about ${weeks(n)}.`),
  talkAfter: (n) => (n === 0 ? "The first talk can be at once." : `First talk after ${weeks(n)}.`),
  noWeeks: "The provider gave no number of weeks.",
  unknown: "The provider gave no waiting time lately. Call or write to ask.",
  declared: (iso, age) => `Given on ${day(iso)} by the provider (${age}).`,
  stale: (days) => `Out of date: ${days} days old`,
  unsure: "Not certain",
  doubtful: "A referrer heard something else. The provider has not answered yet.",
  waiting: (n) =>
    n === 0 ? "Nobody is waiting." : n === 1 ? "1 person is waiting." : `${n} people are waiting.`,
  observed: (declared, { weeks: n, isAtLeast, count, months }) => {
    const said = declared === null ? "Measured" : `Declared ${weeks(declared)}, measured`;
    const measured = n === 0 ? "no wait" : `${isAtLeast ? "more than " : ""}${weeks(n)}`;
    return `${said} ${measured}, ${count} people in ${months} months.`;
  },
  free: (n) => (n === 1 ? "There is 1 free place." : `There are ${n} free places.`),
  fullUntil: (iso) => `Full until ${day(iso)}.`,
  stopUntil: (iso) => `No new clients up to and including ${day(iso)}.`,
  stopOpenEnded: "No new clients until further notice.",
  stopFrom: (iso) => `Please note: no new clients from ${day(iso)}.`,
  closed: (from, to) =>
    from === to
      ? `Closed on ${day(from)}.`
      : `Closed from ${day(from)} up to and including ${day(to)}.`,
  deputy: (who) => `Who stands in: ${who.replace(/\.$/, "")}.`,
  explained: {
    title: "How do waiting times work?",
    intro: "Each kind of help says how long you wait. The provider gives this itself.",
    twoTitle: "Two waiting times",
    two: [
      ["First talk", "The time from your registration to the first talk."],
      ["Start of help", "The time from your registration until help begins."],
    ],
    twoNote: "Both count in weeks from the day you register. So you do not add one to the other.",
    example:
      "Does it say: first talk after 2 weeks, help starts after 6 weeks? Then help begins 6 weeks after you register.",
    ageTitle: "How old may a waiting time be?",
    ages: (fresh, known) => [
      [
        `0 to ${fresh} days old`,
        "Up to date. You also find this help when you search by ‘can start within’.",
      ],
      [
        `${fresh + 1} to ${known} days old`,
        "Out of date. You see the waiting time with a warning. We do not count it as a place.",
      ],
      [`More than ${known} days old`, "Unknown. You no longer see a waiting time."],
    ],
    agingTitle: "An example",
    aging: (declared: string) =>
      `On ${day(declared)} a provider says: help starts after 6 weeks. After that it says nothing.`,
    agingSteps: (lastFresh: string, lastKnown: string) => [
      [`Until ${day(lastFresh)}`, "You see: help starts after about 6 weeks."],
      [`After that, until ${day(lastKnown)}`, "You see 6 weeks, with a warning."],
      ["After that", "You see: waiting time unknown. Call the provider then."],
    ],
    agingNew: "Does the provider give a new waiting time? Then counting starts again.",
    statusTitle: "What do the words mean?",
    statuses: {
      open: "You can register now.",
      limited: "You can register now, but there are few places.",
      waitlist: "You are put on a list and wait until there is a place.",
      assessment_first:
        "The provider talks with you first. Then you hear whether there is a place.",
      full: "There is no place at the moment.",
      stop: "The provider takes nobody for some time. This was agreed with the municipality.",
      unknown: "The provider gave nothing, or too long ago.",
    },
    observedTitle: "Measured waiting time",
    observed: (months, fewest) => [
      "Sometimes it also says: measured 9 weeks. That is how long people really waited, from registration to the start of help.",
      `We count everybody who waited in the last ${months} months. Who still waits counts as well.`,
      "Half of the people waited no longer than the number that you see. Did the client want to begin later? Then those days do not count.",
      `With fewer than ${fewest} people nothing is shown. A number would say too little, or too much about one person.`,
    ],
    orderTitle: "The order of the list",
    order:
      "A short or long wait says nothing about how good the help is. The size of a provider does not count in the order. Nobody can pay for a higher place.",
    doubtTitle: "Is something not right?",
    doubt:
      "Call the provider or ask your municipality. It can ask the provider to check. Without an answer in time it says: not certain.",
  },
} satisfies typeof nl;
