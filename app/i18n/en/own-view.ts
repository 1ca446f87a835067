import { notADecision } from "~/i18n/en/not-a-decision";
import type { ownView as nl } from "../nl/own-view";

/** My help: whoever gets help sees with a code and a PIN how it stands. */
export const ownView: typeof nl = {
  title: "My help",
  enter: {
    intro:
      "Here you see how it stands with help that was asked for you. You need a code. Your contact person gives it to you on paper.",
    code: "Your code",
    codeHint: "16 letters. Capitals and spaces do not matter.",
    next: "Next",
    pin: "Your PIN",
    pinHint: "The 6 digits that you chose yourself.",
    choose:
      "You use this code for the first time. Choose a PIN of 6 digits now. You need it every time. Tell it to nobody.",
    newPin: "Choose a PIN",
    newPinHint: "6 digits. Not 123456, and not 6 times the same digit.",
    again: "The same PIN again",
    send: "See my help",
    other: "Use another code",
    lost: "Did you lose your code or PIN? Ask your contact person for a new code.",
    faultTitle: "It did not work yet",
  },
  faults: {
    "own-view.wrong":
      "You cannot get in with this code. Check the letters. Perhaps the code does not work any more. Then ask your contact person for a new one.",
    "own-view.pin-digits": "A PIN has 6 digits.",
    "own-view.pin-easy": "This PIN is too easy to guess. Choose another.",
    "own-view.pin-differs": "The two PINs are not the same.",
    "referral.no-consent-to-withdraw": "Your permission was withdrawn already.",
  },
  wrongPin: (left) =>
    left === 1
      ? "The PIN is wrong. You can try 1 more time. After that this code does not work any more."
      : `The PIN is wrong. You can try ${left} more times.`,
  wait: (minutes) =>
    minutes <= 1
      ? "It was tried too often. Wait a minute and try again."
      : `It was tried too often. Wait ${minutes} minutes and try again.`,
  fault: "We cannot read this. Please try again.",
  over: "You were away for a while. That is why we ask for your code again. Nothing was changed.",
  notForYou: "You cannot see this any more. Ask your contact person why.",
  left: "Done, close",
  leftHint: "Does somebody else use this device? Then always close.",
  stands: "How does it stand?",
  states: {
    opened: "The provider said yes and knows whom it is about. The provider makes an appointment.",
    scheduled: "The first talk is planned.",
    started: "The help has begun.",
    ended: "The help has stopped.",
    returned:
      "The provider cannot help after all. Your contact person looks for other help with you.",
    withdrawn: "Your contact person withdrew this request for help.",
  },
  facts: {
    supplier: "Provider",
    offer: "Help",
    planned: "First talk",
    started: "Begun on",
    ended: "Stopped on",
  },
  notDecision: notADecision,
  shared: "Who knows what?",
  asked: (day, names) =>
    `On ${day} it was asked without a name whether there is room, from: ${names}.`,
  sharedWith: (supplier, day) => `On ${day} ${supplier} was shown:`,
  sharedNothing: (supplier, day) =>
    `On ${day} the request for help went to ${supplier}. Whom it is about was not filled in yet.`,
  shutOn: (supplier, day) => `Since ${day} ${supplier} cannot see this here any more.`,
  takenOver: (supplier) => `${supplier} has this in its own file too. Ask there what it says.`,
  references: (supplier) =>
    `${supplier} can read the numbers under which the municipality knows this help.`,
  planShared: (supplier, { on, read, closed }) =>
    [
      `Since ${on} ${supplier} can read your plan.`,
      read === null ? "" : `That was done on ${read}.`,
      closed === null ? "" : `Since ${closed} that is no longer possible.`,
    ]
      .filter(Boolean)
      .join(" "),
  fields: {
    name: "the name",
    birthDate: "the birth date",
    phone: "a telephone number",
    email: "an e-mail address",
    contactName: "the name of a contact person",
    contactRelation: "who that contact person is, as mother or mentor",
    remark: "a remark on calling and meeting",
  },
  readThem:
    "Do you want to read or correct what it says? Ask your contact person. You have a right to it.",
  basis: "Why was that allowed?",
  asksConsent: "This needs permission.",
  asksNone:
    "This needs no permission: it is part of the work of who helps you. Do you not agree? Tell your contact person.",
  source: (source) => `This is in the law: ${source}.`,
  consent: (giver, purpose, day) => `${giver} said yes on ${day} to: ${purpose}.`,
  consentBack: (day) => `That was withdrawn on ${day}.`,
  givers: {
    youth: "The youth",
    parents: "A parent",
    guardian: "The guardian",
    client: "Whom it is about",
    representative: "The representative",
  },
  purposes: {
    identity: "sharing who it is with the provider",
    plan: "sharing the plan",
    check: "finding out whether there is help already",
    subcontractor: "sharing with another helper who takes part",
  },
  withdraw: {
    summary: "I want to withdraw my permission",
    does: "This happens then, at once:",
    points: [
      "The provider cannot see here any more whom it is about, if it did not put that in its own file yet.",
      "Your contact person is told and calls you about what can be done now.",
      "Help that has begun does not stop by itself.",
      "What the provider knows or wrote down already does not disappear. Ask the provider.",
    ],
    cannot: "You cannot undo this here. Did you change your mind? Call your contact person.",
    send: "Yes, withdraw my permission",
    done: "Your permission is withdrawn. Your contact person is told.",
  },
  looked: "Who looked?",
  lookedIntro:
    "On these days people of these organisations looked at the data. You can ask there which people.",
  lookedNone: "Nobody looked yet.",
  lookedLine: (name, day) => `${name}, ${day}`,
  contact: "Whom can I call?",
  contactName: "Your contact person",
  contactOrganisation: "At",
  contactPhone: "Telephone",
};
