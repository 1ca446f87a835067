import type { ownWaits as nl } from "~/i18n/nl/own-waits";

const rows = (n: number) => (n === 1 ? "1 row" : `${n} rows`);
const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const ownWaits: typeof nl = {
  title: "Waiting times",
  intro:
    "Does everything still hold? Then one click is enough. Has something changed? Edit it in the table.",
  counts: (all) => `You have ${rows(all)}.`,
  due: (n) =>
    n === 0
      ? "Everything was confirmed not long ago."
      : `${rows(n)} ${n === 1 ? "waits" : "wait"} for you.`,
  fresh: (n) => `${n} up to date`,
  stale: (n) => `${n} out of date`,
  unknown: (n) => `${n} unknown`,
  none: "None of your offers is in the shop window yet.",
  allHolds: "Everything still holds",
  look: "Check and save",
  holds: "Still holds",
  holdsFor: (where) => `Still holds: ${where}`,
  choose: (where) => `Choose ${where}`,
  keys: "Arrow keys take you to the row above or below. Enter goes one row down.",
  table: "Your waiting times",
  atHome: "At people's homes",
  columns: {
    choose: "Choose",
    place: "Place",
    status: "How it stands",
    fullUntil: "Full until",
    weeksToIntake: "First talk, weeks",
    weeksToStart: "Start of help, weeks",
    numberWaiting: "People waiting",
    placesFree: "Places free",
    asOf: "Given",
  },
  of: (column, where) => `${column}: ${where}`,
  statuses: {
    open: "Open",
    limited: "Few places",
    waitlist: "Waiting list",
    assessment_first: "Talk first",
    full: "Full",
    stop: "Client stop",
  },
  noStatus: "Choose",
  badges: { fresh: "Up to date", stale: "Out of date", unknown: "Unknown" },
  day,
  never: "never yet",
  by: { me: "by you", register: "from the register", other: "by a colleague" },
  history: "History",
  historyOf: (where) => `History of ${where}`,
  stopUntil: (from, to) =>
    to
      ? `Client stop from ${day(from)} up to and including ${day(to)}.`
      : `Client stop from ${day(from)}.`,
  notes: {
    "nothing-to-confirm": "Fill in the waiting time.",
    "full-until-passed": "The day at ‘full until’ has passed. Fill in a new day.",
    "stop-is-over": "The stop is over. Choose how it stands now.",
  },
  method: "How do you know?",
  methods: {
    declared: "Given by us",
    estimated: "Estimated",
    calculated: "Calculated from registrations",
  },
  many: {
    title: "Change many rows at once",
    where: "Which rows?",
    chosen: "The rows that I ticked",
    all: "All rows",
    at: (place) => `Everything at ${place}`,
    what: "What changes?",
    weeks: "More or fewer weeks",
    weeksLabel: "Number of weeks",
    weeksHint: "For example 2. Fewer weeks? Then write -2.",
    full: "Set to full",
    fullLabel: "Full until",
    status: "Set to",
    statusLabel: "How it stands",
    show: "See what changes",
  },
  preview: {
    title: "This will change",
    intro: (n) => `${rows(n)} will change. Is that right?`,
    alsoHolds: "You asked to confirm everything. You also changed something. Check it and save it.",
    same: "Everything in your table is so already. You can confirm the rows.",
    confirm: (n) => `Confirm ${rows(n)}`,
    before: "Now",
    after: "Becomes",
    save: (n) => `Save ${rows(n)}`,
    what: "What",
    saveOnly: (n) => `Save ${rows(n)} only`,
    saveRest: (n, rest) => `Save ${rows(n)} and confirm the other ${rest}`,
    back: "Back to the table",
  },
  empty: "empty",
  weeks: (n) => (n === 1 ? "1 week" : `${n} weeks`),
  told: {
    saved: (n) => `Saved: ${rows(n)}. Referrers see it at once.`,
    savedAny: "Saved. Referrers see it at once.",
    undo: "Undo",
    undoFor: "You can do so for a minute.",
    undone: "Undone. Everything is as it was.",
    nothing: "Nothing was changed.",
    confirmedAlready: "You confirmed that today already.",
    confirmedRow: "Confirmed. Your other changes are still in the table. Save them.",
  },
  faultTitle: (n) =>
    n === 1
      ? "Something is not right. Nothing was saved."
      : `${n} things are not right. Nothing was saved.`,
  faults: {
    "waiting-time.no-status": "Choose how it stands.",
    "waiting-time.not-a-number": "Fill in a whole number, for example 4.",
    "waiting-time.too-much": "This number is too large. Check it.",
    "waiting-time.no-day": "Fill in a day that exists.",
    "waiting-time.start-before-intake":
      "Help cannot start before the first talk. Both count from registration.",
    "waiting-time.full-without-day": "Fill in until when it is full.",
    "waiting-time.full-with-weeks":
      "Full has no weeks. Choose something else, or take the weeks away.",
    "waiting-time.full-until-passed": "At ‘full until’, choose a day after today.",
    "waiting-time.changed-meanwhile":
      "Someone else just changed this row. Look at the new figures and then save.",
    "waiting-time.stop-is-asked": "A client stop is asked of the region. Choose something else.",
    "waiting-time.nothing-to-confirm": "There is nothing here yet. Fill in the waiting time.",
    "waiting-time.stop-is-over": "The stop is over. Choose how it stands now.",
    "waiting-time.undo-too-late": "The minute is over. Edit the rows yourself and save them again.",
    "form.too-many-fields": "These are too many rows for one time. Use a file.",
    "many.nothing-said": "Say what changes. Fill in the number or the day as well.",
    "many.no-rows": "Choose rows first, or choose a place.",
  },
  fault: "We cannot read this. Check it.",
  toClosed: "Holidays and client stops",
  toRoads: "Came by another road",
  toFile: "Paste from a spreadsheet or use a file",
};
