import type { consults as nl } from "../nl/consults";

export const consults: typeof nl = {
  title: "Consult questions",
  one: (name, offer) => `${name}: ${offer}`,
  intro:
    "With a consult question you ask a provider for advice. You give no name, and no plan or referral is needed.",
  find: "Find a provider that gives advice",
  link: "Consult questions: ask for advice without a name",
  linkLate: (count) =>
    count === 1 ? "1 consult question waits too long" : `${count} consult questions wait too long`,
  toAnswer: (count) =>
    count === 1
      ? "1 consult question waits for your advice"
      : `${count} consult questions wait for your advice`,
  fromOffer: "Ask a consult question, without a name",
  none: "Your organisation has not asked a consult question yet.",
  newTitle: "Ask a consult question",
  to: (supplier, offer) => `To ${supplier}, about ${offer}`,
  ageBand: "About how old is the resident? (may stay empty)",
  municipality: "In which municipality? (may stay empty)",
  open: "Not said",
  question: "What do you want to know?",
  hint: (longest) =>
    `At most ${longest} characters. Write no names and nothing by which somebody can be recognised.`,
  due: (day) => `The provider answers by ${day}.`,
  send: "Send the question",
  back: "Back to the consult questions",
  inbox: "Consult questions",
  backToInbox: "Back to the requests",
  late: "Late",
  states: { waiting: "Waits for an answer", answered: "Answered", withdrawn: "Withdrawn" },
  facts: {
    supplier: "Provider",
    sender: "Asked by",
    route: "Refers as",
    phone: "Telephone",
    asked: "Asked on",
    due: "Answer by",
    law: "Law",
    profile: "What it is about",
    ageBand: "Age",
    municipality: "Municipality",
    question: "Question",
    answered: "Answered on",
    answer: "Answer",
  },
  noPerson: "It is about advice. You do not know about whom, and you take nobody.",
  answer: "Your advice",
  sendAnswer: "Send the advice",
  withdraw: "Withdraw the question",
  toNeed: "Make it a need",
  becameNeed: "Go to the need that came of it",
  told: {
    gevraagd: "The question is sent. You hear when there is an answer.",
    ingetrokken: "The question is withdrawn.",
    beantwoord: "Your advice is sent.",
  },
  faultTitle: "This did not work yet",
  faults: {
    "consult.no-question": "Write what you want to know.",
    "consult.no-answer": "Write your advice.",
    "consult.moved-already": "This question was already answered or withdrawn.",
    "referral.text-too-long": "This is too long. Make the text shorter.",
    "referral.names-a-person": "There seems to be a name in it. Take it out.",
    "referral.past-day": "There seems to be a date of birth in it. Take it out.",
  },
};
