/** A referrer called and heard another wait: what is said to whoever called, and to the provider. */
import type { challenges as dutch } from "../nl/challenges";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));
const weeks = (n: number | null) =>
  n === null ? "takes nobody" : n === 1 ? "1 week" : `${n} weeks`;

export const challenges: typeof dutch = {
  form: {
    title: "Did you call this provider?",
    intro:
      "Did you hear another waiting time? Tell it. The provider sees which organisation called, not who. Visitors do not see that.",
    open: "I called and heard something else",
    received: "Thank you. The provider is told now and has to answer.",
    place: "Which place is it about?",
    heard: "What did you hear?",
    someWeeks: "A number of weeks",
    nobody: "The provider takes nobody at the moment",
    weeks: "Weeks to the start of help",
    weeksHint: "For example 12. Leave it empty when nobody is taken.",
    day: "On which day did you call?",
    note: "Note (not needed)",
    noteHint: "At most 200 characters. Write no names and nothing about a resident.",
    send: "Tell the provider",
    earlier: "What your organisation told before",
  },
  atHome: "at people's homes",
  weeks,
  heard: (iso, n, place) => `Called on ${day(iso)}, ${place}: ${weeks(n)}.`,
  states: {
    open: "Waits for an answer",
    expired: "No answer",
    confirmed: "Still right, says the provider",
    corrected: "Changed by the provider",
  },
  due: (iso) => `The provider has until ${day(iso)} to answer.`,
  expired: (iso) =>
    `The provider had until ${day(iso)}. Visitors now see that the waiting time is not certain.`,
  answered: (iso, status, n) =>
    `Answer on ${day(iso)}: ${status}${n === null ? "" : `, ${weeks(n)}`}.`,
  takenBack: "The provider took its own statement back.",
  row: (organisation, iso, n) => `${organisation} called on ${day(iso)} and heard: ${weeks(n)}.`,
  note: (text) => `Note: ${text}`,
  rowDue: (iso) =>
    `Is what you stated still right? Choose Still right or change the weeks, until ${day(iso)}.`,
  waiting: (n) =>
    n === 1
      ? "A referrer heard something else. Answer at that row."
      : `Referrers heard something else. Answer at ${n} rows.`,
  rowLate: "Your answer is late. Visitors now see: not certain.",
  faults: {
    "challenge.weeks": "Fill in a whole number, for example 12.",
    "challenge.too-many-weeks": "Fill in 260 weeks at most.",
    "challenge.no-day": "Fill in a day that exists.",
    "challenge.not-yet-called": "This day is still to come. Fill in the day on which you called.",
    "challenge.said-since": "The provider gave a waiting time after this day. Call again.",
    "challenge.says-the-same": "This page says so already.",
    "challenge.note-too-long": "Your note is too long. Make it shorter.",
    "challenge.nothing-to-doubt": "No waiting time of this place is known now.",
    "challenge.open-already":
      "Your organisation told this already. The provider has not answered yet.",
    "challenge.too-many": "Your organisation told a lot today. Try again tomorrow.",
  },
};
