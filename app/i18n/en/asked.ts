import { notADecision } from "~/i18n/en/not-a-decision";
import type { asked as dutch } from "../nl/asked";

const weeks = (n: number) => (n === 0 ? "At once" : n === 1 ? "1 week" : `${n} weeks`);

/** Who was asked for a need without a name, and what was answered. */
export const asked: typeof dutch = {
  title: "Whom you asked",
  none: "You have asked nobody yet.",
  sent: (n) =>
    n === 0
      ? "These providers had been asked already."
      : n === 1
        ? "1 provider has been asked. You get a notification when it answers."
        : `${n} providers have been asked. You get a notification when they answer.`,
  told: {
    antwoord: "Your answer has been sent. The provider can decide now.",
    gezegd: "The answer stands in the table, as said by telephone.",
    "trek-in": "The request has been taken back.",
  },
  columns: {
    who: "Provider",
    declared: "Declared wait",
    answer: "Answer",
    holds: "Holds until",
    todo: "What you can do",
  },
  states: {
    open: "Waits for an answer",
    question: "Asks a question",
    answered: "Says yes",
    lapsed: "The yes no longer holds",
    refused: "Says no",
    expired: "Did not answer",
    chosen: "Chosen",
    closed: "Closed",
    fulfilled: "Fulfilled",
  },
  late: "Late",
  declared: (n, day) =>
    n === null
      ? day === null
        ? "Unknown"
        : `No number of weeks, said on ${day}`
      : `${weeks(n)}, said on ${day ?? ""}`,
  by: (day) => `Answers by ${day}.`,
  wasBy: (day) => `The answer was due on ${day}.`,
  promised: (day) => `Decides on ${day}.`,
  asDeclared: (day) => `As declared: begins around ${day}.`,
  from: (day) => `Can begin on ${day}.`,
  spoken: "Said by telephone.",
  wasLate: "Later than asked.",
  intensity: (name) => `Proposes: ${name}.`,
  question: (text) => `Question: ${text}`,
  reply: (text) => `Your answer: ${text}`,
  supplierStopped: "This provider has no contract in force any more.",
  because: (reason) => `Why: ${reason}.`,
  whoCan: (text) => `Who can do this: ${text}`,
  held: (day) => `The yes held until ${day}.`,
  callMe: "Another question? Call the provider.",
  noPhone: "No telephone number is known.",
  do: {
    choose: "Choose this provider",
    reply: "Answer the question",
    replyText: "Your answer",
    replyHint: (longest) =>
      `Once, at most ${longest} signs, without anything about who it is. After that you call each other.`,
    replySend: "Send the answer",
    enter: "Write down a spoken answer",
    enterHint: "If the provider called you. It will say that it was said by telephone.",
    yesFrom: "Yes, the help can begin on",
    no: "No, because",
    noChoose: "Choose a reason if it is no",
    enterSave: "Save the answer",
    close: "Take this request back",
    of: (supplier) => `: ${supplier}`,
  },
  sheet: {
    notDecision: notADecision,
    title: (name) => `${name}: what you can choose from`,
    intro: "Look at this together. Every provider is shown in the same way, in order of name.",
    yes: "These providers said that they can help.",
    options: "There is no yes yet. These providers fit the need.",
    none: "There is nothing to choose from now.",
    what: "What",
    where: "Where",
    wait: "Wait that the provider declared",
    answer: "Answer to the request",
    phone: "Telephone",
    print: "Print this",
    printHow: "Print this sheet with the print button of your browser.",
    choice: "The resident chooses. Whoever advises writes down that this was done.",
    back: "Back to the need",
  },
  copy: {
    title: "Copy for my file",
    how: "A text without names of persons.",
    button: "Copy the text",
    copied: "The text has been copied.",
    notCopied: "Copying did not work. The text is selected: copy it yourself.",
    label: "Text for your file",
    made: (day) => `As it stands on ${day}`,
  },
  faults: {
    "availability.moved": "Something just changed about this request. See how it stands now.",
    "availability.no-reply": "Write an answer.",
    "availability.no-answer": "Choose a day if it is yes, or a reason if it is no.",
    "availability.no-reason": "Choose a reason from the list.",
    "availability.day-in-the-past": "Choose a day to come.",
  },
};
