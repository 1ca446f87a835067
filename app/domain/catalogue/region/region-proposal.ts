/**
 * A file of the region that somebody wants to take effect. It changes nothing until somebody who saw
 * what it does says so; another one takes its place.
 */
import { type Machine } from "~/domain/kernel/state-machine";

export type ProposalState = "open" | "applied" | "discarded";

export const PROPOSAL: Machine<ProposalState, "apply" | "discard"> = {
  open: { apply: "applied", discard: "discarded" },
  applied: {},
  discarded: {},
};
