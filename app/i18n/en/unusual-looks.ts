import type { unusualLooks as nl } from "../nl/unusual-looks";

/** What stands out in the log of who looked, for who guards privacy. */
export const unusualLooks: typeof nl = {
  title: "Unusual looking",
  link: "Unusual looking",
  linkOpen: (count) => `Unusual looking (${count} to look into)`,
  back: "Back to privacy",
  backToList: "Back to unusual looking",
  intro:
    "Every hour the system searches the log of your organisation for what stands out. A signal is a reason to ask. It does not say that somebody did wrong.",
  none: "Nothing stands out now.",
  cut: "These are the newest 200.",
  open: "Still to look into",
  settled: "Looked into",
  gone: "Somebody who is gone",
  kinds: {
    many: "Many clients in an hour",
    outside: "Clients of colleagues",
    night: "Looked at night",
    over: "Looked at help that is over",
  },
  explains: {
    many: "This person saw the data of more clients within an hour than is usual in your region.",
    outside:
      "This person looked at clients that a colleague has, without standing in and without doing anything with them.",
    night: "This person looked at night.",
    over: "This person looked at clients whose data are gone, or whose help has been over for a while.",
  },
  who: (name, clients) => (clients === 1 ? `${name}, 1 client` : `${name}, ${clients} clients`),
  between: (first, last) => (first === last ? first : `${first} to ${last}`),
  rows: "What the log says",
  rowsLogged: "That you read these lines stands in the log now too.",
  row: (when, what) => `${when}: ${what}`,
  settle: {
    title: "What came of it?",
    intro: "First ask the person. Then record what came of it.",
    outcome: "Outcome",
    outcomes: {
      work: "It was part of the work",
      mistake: "It was a mistake and was talked about",
      wrong: "It was not allowed and something was done",
    },
    note: "Explanation, without names",
    noteHint: "At most 500 characters. May be empty if it was part of the work.",
    send: "Record",
    own: "This is about yourself. Somebody else who guards privacy must look into it.",
    settledOn: (day, outcome) => `Looked into on ${day}: ${outcome}.`,
    done: "The outcome is recorded.",
  },
  faultTitle: "It did not work yet",
  faults: {
    "unusual.no-note": "Write what was talked about or done.",
    "unusual.note-too-long": "This is too long. Use at most 500 characters.",
    "unusual.names-a-person": "Write no names or numbers of people.",
    "unusual.about-yourself": "You cannot record this about yourself.",
    "unusual.settled-already": "This was looked into already.",
    "form.invalid_value": "Choose what came of it.",
  },
  fault: "We cannot read this. Please try again.",
};
