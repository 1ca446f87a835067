/** One signal of the desk in words. */
import type { SignalState } from "~/domain/signals/public";

export type DeskMove = "acknowledge" | "talk" | "resolve" | "feed-back" | "reopen";

export type SignalDossierView = {
  id: string;
  title: string;
  state: SignalState;
  facts: { name: string; value: string }[];
  linksName: string;
  links: { id: string; name: string }[];
  parts: { title: string; note: string | null; text: string }[];
  entries: { head: string; text: string }[];
  /** What can be done, and with what; null for who only reads. */
  acts: {
    moves: DeskMove[];
    mayDisclose: boolean;
    /** The supplier has a say before it is resolved. */
    mustBeHeard: boolean;
    ownerId: string | null;
    /** The actor, where somebody else or nobody has it. */
    take: string | null;
    managers: { id: string; name: string }[];
    tags: string[];
    knownTags: string[];
    belongsToId: string;
    others: { id: string; name: string }[];
  } | null;
  /** What was refused: of which act, with what was typed. */
  typed: { doe: string; tekst: string; reden: string; nieuw: string };
  faults: { field: string | null; text: string }[];
};
