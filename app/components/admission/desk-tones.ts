/** How a state of a request or of one of its parts is coloured; the words say the same. */
import type { Tone } from "~/components/ui/tone";
import type { ApplicationState, ItemState, ProofAge, Verdict } from "~/domain/providers/public";

export const STATE_TONES: Record<ApplicationState, Tone> = {
  draft: "neutral",
  discarded: "neutral",
  submitted: "info",
  screening: "info",
  more_asked: "warning",
  decided: "positive",
  withdrawn: "neutral",
};

export const ITEM_TONES: Record<ItemState, Tone> = {
  pending: "neutral",
  admitted: "positive",
  refused: "critical",
};

export const PROOF_TONES: Record<ProofAge | "missing", Tone> = {
  good: "positive",
  ending: "warning",
  ended: "critical",
  too_old: "critical",
  missing: "warning",
};

export const VERDICT_TONES: Record<Verdict | "open", Tone> = {
  met: "positive",
  not_met: "critical",
  not_applicable: "neutral",
  open: "warning",
};
