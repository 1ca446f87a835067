import type { registration as nl } from "../nl/registration";

type Said = { label: string; most: string; what: string };

const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

export const registration: typeof nl = {
  title: "Your request",
  back: "Back to your request",
  reference: (reference) => `Number ${reference}`,
  steps: {
    organisation: "Your organisation",
    people: "People",
    places: "Places",
    items: "What you ask for",
    members: "Together with others",
    proofs: "Proofs",
  },
  checkStep: "Check and send",
  stepStates: { done: "Done", todo: "To do", optional: "Not required" },
  stepsTitle: "What you fill in",
  stepsIntro: "You choose the order. You save each step with the button below it.",
  savedAt: (moment) => `Saved on ${moment}.`,
  goOnLater: (day) =>
    `You can always stop. With the link in your mail you go on later, up to and including ${day}. Each time you save something, the 90 days start again.`,
  closed: "This request has been sent or thrown away already. You can fill in nothing more here.",
  faultTitle: "This did not work yet",
  told: {
    organisation: "Your organisation has been saved.",
    people: "The people have been saved.",
    places: "The places have been saved.",
    items: "What you ask for has been saved.",
    members: "The members have been saved.",
    answers: "Your answers have been saved. You have not sent them yet.",
    supplied: "Your answers have been sent. The region goes on.",
    verified: "Your mail address is right. You can begin.",
    withdrawn: "You have withdrawn your request.",
  },
  stale: {
    title: "Something else was saved meanwhile",
    text: "You did so in another tab, or a colleague did. What you just typed still stands below. If you save now, it replaces what was there.",
    look: "See what is saved now",
  },
  otherRequest: {
    title: "You have opened another request meanwhile",
    text: (sent, open) =>
      `This form is of ${sent ? `request ${sent}` : "another request"}. In this browser request ${open} is open now. Nothing has been saved. Open the link in the mail about the first request in another tab. Then press the button here once more.`,
  },
  over: {
    title: "This link no longer works",
    what: "The link is too old, or was not copied whole. Open the link in your mail once more.",
    again:
      "Does it still not work? Start again with the same mail address and KvK number. If your request still exists, you get a new mail with the link.",
    start: "To becoming a provider",
  },
  verify: {
    title: "Is your mail address right?",
    text: (email) =>
      `You came here by the link that we sent to ${email}. Press the button to begin.`,
    button: "Yes, begin my request",
  },
  discard: {
    title: "No request after all?",
    intro: "You can throw your request away. After a week we erase everything you filled in.",
    start: "Throw the request away",
    sure: "Are you sure that you want to throw the request away?",
    yes: "Yes, throw away",
    no: "No, go back",
  },
  withdraw: {
    title: "Do not want to go on?",
    intro:
      "You can withdraw your request until the region has decided. You can make a new one later.",
    start: "Withdraw the request",
    sure: "Are you sure that you want to withdraw the request?",
    yes: "Yes, withdraw",
    no: "No, go back",
  },
  stateTitle: "How it stands",
  states: {
    draft: "Not sent yet",
    submitted: "Received by the region",
    screening: "The region looks at your request",
    more_asked: "The region wants to know more",
    decided: "Decided",
    withdrawn: "Withdrawn",
    discarded: "Thrown away",
  },
  stateTexts: {
    submitted: (due) =>
      `The region has received your request. You get an answer on or before ${due}.`,
    screening: (due) =>
      `The region looks at quality, integrity and your finances. You get an answer on or before ${due}.`,
    more_asked: () =>
      "The region has a question for you. The time to decide stands still until you answer.",
    decided: () => "The region has decided. Below you see the outcome.",
    withdrawn: () => "You have withdrawn this request. The region does nothing more with it.",
    discarded: () => "You have thrown this request away. After a week we erase what you filled in.",
    draft: () => "",
  },
  submittedOn: "Sent on",
  dueOn: "Answer on or before",
  toQuestions: (n) => `Answer ${many(n, "question", "questions")}`,
  toReceipt: "See your confirmation",
  toProofs: "See your proofs",
  decisions: "What the region decided",
  itemStates: { pending: "Not decided yet", admitted: "Admitted", refused: "Not admitted" },
  from: (day) => `From ${day}`,
  fromTo: (from, to) => `From ${from} up to and including ${to}`,
  reason: "Explanation",
  again: "You can try again. Make a new request then.",
  remedy: (text, days) => `${text} You can do so within ${many(days, "day", "days")}.`,
  outside: "Outside the classification",
  items: (n) => many(n, "part", "parts"),
  gaps: {
    "registration.gap": ({ what }: Said) => `Fill in or mend: ${what}.`,
    "registration.no-signer": () => "Name somebody who may sign, with a mail address.",
    "registration.no-items": () => "Choose what you want to offer.",
    "registration.few-members": () => "A care combination has at least two members.",
    "registration.no-lead": () => "Choose one member that leads the combination.",
    "registration.member-asked": ({ what }: Said) => `${what} has not answered yet.`,
    "registration.member-declined": ({ what }: Said) => `${what} does not take part.`,
    "registration.proof-none": ({ what }: Said) => `This proof is still missing: ${what}.`,
    "registration.proof-too_old": ({ what }: Said) => `This proof is too old: ${what}.`,
    "registration.proof-ended": ({ what }: Said) => `This proof has ended: ${what}.`,
    "registration.kvk-known": () =>
      "This KvK number is of a provider that is in the shop window already. Take over that page.",
    "registration.runs-already": () =>
      "The region is dealing with a request of this KvK number already.",
    "registration.not-stated": () => "Tick the statement.",
    "registration.no-scope": ({ what }: Said) => `${what}: this choice no longer exists.`,
    "registration.closed": ({ what }: Said) => `${what}: you cannot register for this now.`,
    "registration.no-role": ({ what }: Said) => `${what}: choose what you do.`,
    "registration.no-outside": ({ what }: Said) => `${what}: describe what you offer.`,
    "registration.no-motivation": ({ what }: Said) => `${what}: write why you can do this.`,
    "registration.too-long": ({ what }: Said) => `${what}: the text is too long.`,
  },
  faults: {
    "registration.no-organisation": () => "Fill in the name of your organisation.",
    "registration.no-name": () => "Fill in a name.",
    "registration.no-kvk": () => "A KvK number has 8 digits. Look at your extract.",
    "registration.kvk-known": () =>
      "This KvK number is of a provider that is in the shop window already. Take over that page at “Become a provider”.",
    "registration.no-agb": () => "An AGB code has 8 digits, and does not begin with 00.",
    "registration.no-branch": ({ what }: Said) =>
      `A branch number has 12 digits. This is not right: ${what}`,
    "registration.no-email": () => "This is no mail address. An example: name@organisation.nl",
    "registration.no-phone": () => "This is no telephone number. An example: 0229 12 34 56",
    "registration.no-website": () => "This is no address of a website. An example: organisation.nl",
    "registration.too-long": ({ label, most }: Said) =>
      `${label}: this is too long. There is room for ${most} characters.`,
    "registration.too-many": ({ most }: Said) => `These are too many. There is room for ${most}.`,
    "registration.no-role": () =>
      "Choose whether you arrange the help yourself, or work with another.",
    "registration.no-scope": () => "This choice does not go with it. Choose again.",
    "registration.closed": () => "You cannot register for this now.",
    "registration.no-outside": () => "Describe what you offer.",
    "registration.no-motivation": () => "Write why your organisation can offer this.",
    "registration.no-combination": () => "Give the care combination a name.",
    "registration.more-leads": () => "Choose one member that leads the combination.",
    "registration.twice": () => "This KvK number is there twice.",
    "registration.no-part": () => "Write what your organisation will do.",
    "registration.no-answer": () => "Answer this question.",
    "registration.no-asked-proof": () =>
      "Add the proof at Proofs, or write why that does not work.",
    "registration.too-often": ({ what }: Said) =>
      `Requests were started often. Wait ${what} minutes and try again.`,
    "registration.not-here": () => "This region takes no requests here.",
    "application.other-request": () =>
      "You have opened another request meanwhile. Nothing was done. Look first which request you see here.",
    "application.saved-meanwhile": () => "Something else was saved meanwhile.",
    "application.not-a-draft": () => "This request has been sent or thrown away already.",
    "application.moved-already": () =>
      "This is no longer possible. Something else was done meanwhile.",
    "application.nothing-asked": () => "The region no longer waits for an answer.",
    "application-member.answered-already": () => "Your organisation has answered already.",
    "place.missing": ({ label }: Said) => `${label}: fill this in.`,
    "place.too-long": ({ label, most }: Said) =>
      `${label}: this is too long. There is room for ${most} characters.`,
    "place.no-postcode": () => "A postcode has four digits and two letters, such as 1621 AB.",
    "place.unknown-postcode": ({ what }: Said) =>
      `Postcode ${what} is not in this region. Name places in the region only.`,
  },
  fault: "We cannot read this. Look it over and save again.",
};
