/** Decision and assignment: numbers and a date alone, to copy into the own system. */
import type { references as nl } from "~/i18n/nl/references";

export const references: typeof nl = {
  title: (referral) => `To copy into your system: ${referral}`,
  link: "To copy into your own system",
  back: (referral) => `Back to referral ${referral}`,
  logged: "That you see this stands in the log.",
  notHere:
    "The letter of the municipality does not belong here. There are numbers only, so that both systems speak of the same.",
  ofOthers:
    "Whoever refers writes down no numbers for this help. You arrange that with the municipality.",
  period: {
    fromStart: "The help from its start",
    open: (from) => `The help from ${from}`,
    closed: (from, to) => `The help from ${from} up to and including ${to}`,
    temporary: (from, to) => `Different for a while, from ${from} up to and including ${to}`,
  },
  fact: "Decision",
  stands: { known: "is there", follows: "follows", none: "not known" },
  waits: "The start waits for it.",
  fields: {
    decisionNumber: "Number of the decision",
    decidedOn: "Date of the decision",
    requestNumber: "Request for assignment (315)",
    assignmentNumber: "Assignment (301)",
  },
  write: {
    title: (period) => `Write down numbers. ${period}`,
    decision: "Is there a decision of the municipality?",
    decisions: { known: "Yes", follows: "It follows", none: "That is not known" },
    ifKnown: "Only if there is a decision.",
    ifThere: "If it is known.",
    sure: "A number looks like a citizen number (BSN). Is it one?",
    isNone: "No, it is another number",
    send: "Save the numbers",
  },
  more: "Correct something",
  only: "Correct something",
  told: "The numbers were saved. The provider was told.",
  done: "wrote down numbers of a decision or an assignment",
  faultTitle: "This did not work yet",
  faults: {
    "references.no-decision": "Say whether there is a decision.",
    "references.known-after-all":
      "You filled in a number or a date of a decision. Then choose that it is there, or empty this.",
    "references.no-number": "Fill in the number of the decision.",
    "references.no-day": "Fill in the date of the decision.",
    "references.day-is-to-come": "This date is to come. Then choose that the decision follows.",
    "references.too-long": "Make this shorter: at most 36 characters.",
    "references.no-reference": "Fill in a number, no name or address.",
    "references.like-citizen-number":
      "This looks like a citizen number (BSN). It does not belong here. Is it another number? Then tick that below.",
    "references.changed-meanwhile": "Something changed here meanwhile. Look how it stands now.",
    "references.not-here": "You cannot write down numbers for this referral.",
  },
};
