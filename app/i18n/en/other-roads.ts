import type { otherRoads as dutch } from "../nl/other-roads";

const rows = (n: number) => (n === 1 ? "1 row" : `${n} rows`);
const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const otherRoads: typeof dutch = {
  title: "Came by another road",
  intro:
    "Did somebody not come through this shop window? Write it down here, without a name. Then your measured waiting time is right.",
  toFile: "Paste from a spreadsheet or use a file",
  toWaits: "Your waiting times",
  noOffer: "You have no offers in the shop window yet.",
  addTitle: "Add somebody",
  fields: {
    kenmerk: "Your own reference",
    kenmerkHint: "A number of your own file. No name and no date of birth.",
    plek: "For which offer?",
    via: "Who referred?",
    gemeente: "From which municipality?",
    ontvangen: "When was it received?",
    start: "When did help start?",
    einde: "When did it end?",
    eindeHint: "Fill this in when help ended, or when it will not start.",
    reden: "Why will help not start?",
    redenHint: "Only when help had not started.",
    "pauze-van": "The client could not begin from",
    "pauze-tot": "Up to and including",
    pauzeHint: "These days do not count as waiting.",
  },
  pick: "Choose",
  add: "Add",
  waitingTitle: (n: number) => (n === 1 ? "1 person still waits" : `${n} people still wait`),
  nobodyWaits: "Nobody who came by another road is waiting.",
  overTitle: "Started or not to start",
  more: (n: number) => `And ${rows(n)} of before.`,
  columns: {
    kenmerk: "Reference",
    plek: "Offer",
    via: "By",
    ontvangen: "Received",
    stand: "State",
  },
  atHome: "at home",
  gone: "an offer that is no longer there",
  day,
  waits: (days: number) => (days === 1 ? "waits 1 day" : `waits ${days} days`),
  pausedSince: (from: string) => `The client cannot begin from ${day(from)}`,
  started: (on: string) => `started on ${day(on)}`,
  ended: (on: string) => `ended on ${day(on)}`,
  notStarted: (on: string, why: string) => `not to start since ${day(on)}: ${why}`,
  update: "Update",
  updateOf: (reference: string) => `Update ${reference}`,
  save: "Save",
  ends: { left: "The client will or can not", mistake: "This row is wrong" },
  told: {
    saved: (n: number) => `Saved: ${rows(n)}. The measured waiting time follows tomorrow.`,
    savedAny: "Saved. The measured waiting time follows tomorrow.",
    undo: "Undo",
    undoFor: "That can be done for ten minutes.",
    undone: "Undone.",
    same: "It stood so already.",
  },
  file: {
    title: "Other roads from a spreadsheet",
    back: "Back to other roads",
    intro:
      "Copy the rows from your spreadsheet and paste them here. Or choose a CSV file. You see first what changes.",
    paste: "Paste your rows here",
    file: "Or choose a file",
    example: "With the names of the columns on the first line.",
    show: "See what changes",
    columnsTitle: "Which columns?",
    columns:
      "reference, offer, place, route, municipality, received. Later also: started, ended, reason, paused from, paused to.",
    known:
      "Is a reference known already? Then you update that row. A column that you leave out stays as it was.",
    codes:
      "Write the code of the offer. Of place, route and municipality the name or the code. Write a date as 31-1-2026.",
    previewTitle: "This changes",
    preview: (n: number, same: number) =>
      same === 0
        ? `${rows(n)}. Is that right?`
        : `${rows(n)}. ${same} stood so already. Is that right?`,
    nothing: "Everything stood so already. There is nothing to save.",
    save: (n: number) => `Save ${rows(n)}`,
    at: (line: number, column: string) =>
      column === "" ? `Line ${line}` : `Line ${line}, column ${column}`,
  },
  faultTitle: (n: number) =>
    n === 1
      ? "1 thing is not right. Nothing was saved."
      : `${n} things are not right. Nothing was saved.`,
  faults: {
    "road.no-reference": "Fill in your own reference.",
    "road.no-offer": "Choose an offer of your own. Check the code.",
    "road.no-place": "This offer is not at this place. Choose one that belongs to it.",
    "road.no-route": "Choose who referred from the list.",
    "road.no-municipality": "Choose a municipality of the region.",
    "road.no-day": "Fill in a day that exists, such as 31-1-2026.",
    "road.day-to-come": "Fill in a day of today or earlier.",
    "road.day-too-early": "This day is too long ago. Check the year.",
    "road.before-received": "This day is before it was received. Check the days.",
    "road.before-start": "The end is before the start. Check the days.",
    "road.no-reason": "Choose why help will not start.",
    "road.pause-order": "First fill in from which day. The last day comes after.",
    "road.twice": "This reference is there twice. Remove one.",
    "road.known-already": "This reference is known already. Update that row, or use another.",
    "road.undo-too-late": "The ten minutes are over. Update the rows yourself.",
    "referral.text-too-long": "Make the reference shorter: at most 60 characters.",
    "referral.names-a-person": "This looks like a name. Use a number of your file.",
    "referral.past-day": "This looks like a date of birth. Use a number of your file.",
    "remark.email": "This looks like a mail address. Use a number of your file.",
    "remark.citizen-number": "This looks like a citizen number. That may not stand here.",
    "remark.phone": "This looks like a telephone number. Use a number of your file.",
    "remark.address": "This looks like an address. Use a number of your file.",
    "remark.birth-date": "This looks like a date of birth. Use a number of your file.",
    "pasted.empty": "There is nothing in it. Paste your rows or choose a file.",
    "pasted.quotes": "The quotation marks are not right. Remove or close them.",
    "pasted.unknown-column": "We do not know this column. Give it another name or remove it.",
    "pasted.no-reference": "There is no column ‘reference’. Add it.",
    "pasted.too-large": "This file is too large. Split it.",
  },
  fault: "We cannot read this. Check it.",
};
