/**
 * A request of an organisation to be contracted (registratie, toelating).
 *
 * It holds items, each a part of the region's classification, and every item is decided on its own:
 * with a reason and a day, so that what is refused can be tried again (requirements US5, US6; states by
 * architecture §7).
 */
import type { Machine } from "~/domain/kernel/state-machine";

export type ApplicationState =
  "draft" | "submitted" | "screening" | "more_asked" | "decided" | "withdrawn" | "discarded";
export type ApplicationMove =
  "submit" | "discard" | "take" | "withdraw" | "ask" | "decide" | "supply";

export const application: Machine<ApplicationState, ApplicationMove> = {
  draft: { submit: "submitted", discard: "discarded" },
  submitted: { take: "screening", withdraw: "withdrawn" },
  screening: { ask: "more_asked", decide: "decided", withdraw: "withdrawn" },
  more_asked: { supply: "screening", withdraw: "withdrawn" },
  decided: {},
  withdrawn: {},
  discarded: {},
};

export type ItemState = "pending" | "admitted" | "refused";
export type ItemMove = "admit" | "refuse";

export const applicationItem: Machine<ItemState, ItemMove> = {
  pending: { admit: "admitted", refuse: "refused" },
  admitted: {},
  refused: {},
};

/** What is asked: a part of the classification, or in words what falls outside it (P24). */
export type AskedScope = {
  law: string | null;
  segment: string | null;
  profile: string | null;
  /** Empty: all. */
  intensities: string[];
  roles: string[];
  outside: string;
};

/** Who signs for the organisation and who can be asked. */
export type ApplicantPerson = {
  name: string;
  position: string;
  email: string;
  phone: string;
  /** May sign for the organisation. */
  signs: boolean;
};

export type ApplicantPlace = {
  name: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  branchNumber: string;
};
