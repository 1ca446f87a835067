import type { crisis as nl } from "../nl/crisis";

export const crisis: typeof nl = {
  title: "Help needed now: call",
  link: "Help needed now: whom do you call?",
  danger: "Is somebody in danger of life? Call 112.",
  call: "Call first",
  hours: (hours) => `Can be reached: ${hours}`,
  noNumber:
    "For this municipality no number of the crisis line is known here. Call 112 or the access of the municipality.",
  never:
    "A crisis is settled by telephone, never by a form. Outside working hours nobody reads what you fill in here.",
  municipality: "Municipality",
  all: "The whole region",
  show: "Show numbers",
  openTitle: "Crisis help that is open now",
  openIntro:
    "These providers said themselves that they can begin now. Nobody answers? Call the crisis line above.",
  none: "No provider said that it has room for crisis help now. Call the crisis line above.",
  said: (day) => `Said on ${day}`,
  noPhone: "No telephone number known",
  recordTitle: "Called, and it is settled?",
  recordIntro: (day) =>
    `Write down who helps. Who it is you fill in until and including ${day}. No plan or consent is needed for this.`,
  supplier: "Which provider helps now?",
  anyAge: "Any age",
  age: "How old is the resident?",
  choose: "Choose",
  unclear: "Still to be found out",
  record: "Write it down",
  faultTitle: "It was not written down yet",
  ofNeed: (name) => `This belongs to need ${name}.`,
  toNeed: (name) => `To need ${name}`,
  complete: {
    title: "Fill in who it is",
    intro: (supplier, day) =>
      `Help began after your call. Only ${supplier} reads this. Fill it in until and including ${day}.`,
    late: "That day has passed.",
    send: "Fill in the data",
  },
  owed: (day) => `Opened after a call: fill in who it is by ${day}`,
  owedToSupplier: (day) => `Opened after a call: the referrer fills in who it is by ${day}`,
  faults: {
    "crisis.no-supplier": "Choose the provider that you called and that helps now.",
  },
  chooser: "Nobody: it was a crisis and there was a call",
  acts: { crisis: "wrote down what began after a call", complete: "filled in who it is" },
};
