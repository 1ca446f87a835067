/**
 * Who reads which field of a referral, and how far it must have come for that (requirements 3.2 and 4.1;
 * security requirements P-05, P-10 to P-13, P-40; decisions 091 to 094).
 */
import type { Field, Phase } from "./referral-tokens";

/**
 * How somebody stands to one referral: of the organisation that sends it; its privacy officer; who receives
 * it; a member of the combination that does, and one that does a part of the help; who was asked beside it; who holds the mailed link of who
 * receives it; whom it is about, with a code; everybody else.
 */
export type Stand =
  "sender" | "officer" | "receiver" | "member" | "part" | "asked" | "link" | "resident" | "none";

/** The letters of the phases in which it is read; after a slash those in which it may be. */
type Cell = `${string}` | `${string}/${string}`;

const FROM_ASKING = "qycopsedrxt";
const FROM_CHOICE = "copsedrxt";

const TABLE: Record<Field, Partial<Record<Stand, Cell>>> = {
  // Whoever of a combination does a part reads who it is until that is over, and the plan; it works on nothing.
  ...who({ sender: "opserxt", officer: "opserxt", receiver: "opse", part: "ops" }),
  // The resident's: with the supplier it was shared with, and the officer who answers for what is kept.
  plan: { sender: "opserxt", officer: "opserxt", receiver: "opse", part: "ops" },
  // What leads to the person in the municipality's own system: with who it is about.
  references: { sender: "opserxt", officer: "opserxt", receiver: "opse" },
  // The results are the receiver's to read too (3.2), with who it is about.
  goals: { sender: `w${FROM_ASKING}`, officer: FROM_CHOICE, receiver: "ops" },
  note: {
    ...{ sender: `w${FROM_ASKING}`, officer: FROM_CHOICE, link: "q/d" },
    ...{ receiver: FROM_ASKING, member: FROM_ASKING, part: FROM_ASKING, asked: FROM_ASKING },
  },
  // "Blijft bij u": nobody else measures from where somebody lives.
  postcode: { sender: `w${FROM_ASKING}`, officer: FROM_CHOICE },
  // Codes without words stay with a request for two years (P-40), beside nobody's name.
  factor: {
    ...{ sender: `w${FROM_ASKING}/z`, officer: `/${FROM_CHOICE}`, link: "q/d" },
    ...{ receiver: `${FROM_ASKING}/z`, member: `${FROM_ASKING}/z`, asked: `${FROM_ASKING}/z` },
    part: `${FROM_ASKING}/z`,
  },

  ownQuestion: {
    sender: FROM_ASKING,
    receiver: FROM_ASKING,
    member: FROM_ASKING,
    part: FROM_ASKING,
    link: "/qd",
  },
  ownReply: {
    sender: FROM_ASKING,
    receiver: FROM_ASKING,
    member: FROM_ASKING,
    part: FROM_ASKING,
    link: "/qd",
  },
  ownRemark: { sender: "ycopserxt", receiver: "ycopserxt", member: "ycopserxt", part: "ycopserxt" },
  otherQuestion: { sender: FROM_ASKING, asked: FROM_ASKING },
  otherReply: { sender: FROM_ASKING, asked: FROM_ASKING },
  otherRemark: { sender: `y${FROM_CHOICE}`, asked: `y${FROM_CHOICE}` },
  otherWhoCan: { sender: `y${FROM_CHOICE}`, asked: `y${FROM_CHOICE}` },

  // Choice, advice and basis are between the resident and whoever refers (I4).
  choiceReason: { sender: FROM_CHOICE, officer: FROM_CHOICE },
  // One of the advisers that a form offers, before there is a choice.
  adviser: { sender: `${FROM_CHOICE}z/wqy`, officer: `/${FROM_CHOICE}z` },
  basis: { sender: `${FROM_CHOICE}z`, officer: `${FROM_CHOICE}z`, resident: "opserxt" },
  // Taken back it no longer stands; the officer keeps it as evidence (P-03).
  consent: { sender: "copsedrxz", officer: `${FROM_CHOICE}z` },
  // On the sender's own form; once that is gone the officer has it.
  obstacleNote: { sender: "c", officer: FROM_CHOICE },

  question: { sender: "d", officer: "d", receiver: "d" },
  answer: { sender: "d", officer: "d", receiver: "d" },
  declineNote: { sender: "dr", officer: "dr", receiver: "dr" },
  whoCan: { sender: "dr", officer: "dr", receiver: "dr" },
  // Of running help: what was set for a while and what is asked, until it is answered.
  changeReason: { sender: "se", officer: "se", receiver: "se" },
  askReason: { sender: "s", officer: "se", receiver: "s" },
  midEvaluation: { sender: "se", officer: "se", receiver: "se" },
  endEvaluation: { sender: "e", officer: "e", receiver: "e" },
  // Each party's own; the officer answers for everything that is kept (P-30).
  senderRef: { sender: "opserxtz", officer: "opserxtz" },
  supplierRef: { receiver: "psetz", officer: "psetz" },
  // Why data stay longer is the officer's matter, and may be a complaint about the supplier.
  hold: { sender: "/opserxt", officer: "opserxt" },

  // Money is of whoever delivers the help; whoever refers sees no amount anywhere (architecture 7; I16).
  tariff: { receiver: "copsez/drxt" },
  instalment: { receiver: "copsez/drxt" },
  // What the need became after this supplier was out of it; who sends can always choose it.
  later: { sender: "drx/wqycopsetz", officer: "drx" },
};

/** The same for every field of who it is about. */
function who(cells: Partial<Record<Stand, Cell>>) {
  return {
    ...{ name: cells, birthDate: cells, phone: cells, email: cells },
    ...{ contactName: cells, contactRelation: cells, remark: cells },
  };
}

export type Reads = "must" | "may" | "never";

export function reads(field: Field, stand: Stand, phase: Phase): Reads {
  const [must, may = ""] = (TABLE[field][stand] ?? "").split("/");
  if (must!.includes(phase)) return "must";
  return may.includes(phase) ? "may" : "never";
}

/** Whether somebody who stands so reads it in some phase. */
export function readsEver(field: Field, stand: Stand): boolean {
  return (TABLE[field][stand] ?? "").replace("/", "") !== "";
}
