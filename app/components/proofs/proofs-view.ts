import type { Tone } from "~/components/ui/tone";

export type ProofField = "afgegeven" | "geldig" | "nummer" | "instantie";

export type ProofValues = Record<ProofField, string>;

/** What was sent about one kind and refused. */
export type RefusedProof = {
  values: ProofValues;
  faults: { field: string; text: string }[];
  /** A file that was received all the same, and need not be sent again. */
  kept: { id: string; name: string } | null;
};

export type ProofKindView = {
  code: string;
  name: string;
  ask: string;
  state: { text: string; tone: Tone };
  /** What is known of the proof that counts. */
  lines: string[];
  file: { name: string; size: string; to: string } | null;
  /** The address that asks whether it is to be taken back. */
  withdraw: string | null;
  /** What is asked when one is handed in; null when the region only looks at it. */
  form: { fields: ProofField[]; isOpen: boolean; refused: RefusedProof | null } | null;
};

export type ProofsView = {
  title: string;
  /** Where the forms go. */
  self: string;
  /** The request that the forms are of; null with an account. */
  formOf: string | null;
  back: { to: string; name: string } | null;
  told: string | null;
  /** Of a form that has no place on the page. */
  fault: string | null;
  /** How much is there of what is asked. */
  count: string;
  kinds: ProofKindView[];
  withdrawing: { id: string; name: string } | null;
};
