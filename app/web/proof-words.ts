/** How a proof stands, as a badge says it. */
import type { Tone } from "~/components/ui/tone";
import type { ProofKind } from "~/domain/catalogue/public";
import { ageOf, type ProofAge, type ProofFacts } from "~/domain/providers/public";
import type { proofs } from "~/i18n/nl/proofs";

const TONE: Record<ProofAge, Tone> = {
  good: "positive",
  ending: "warning",
  ended: "critical",
  too_old: "warning",
};

type Seen = ProofFacts & { seen: unknown };

export function stateOfProof(
  kind: ProofKind,
  proof: Seen | null,
  { texts: { states }, today }: { texts: typeof proofs; today: number },
): { text: string; tone: Tone } {
  if (!proof) return stateOfNone(kind, states);
  const age = ageOf(proof, kind, today);
  return { text: age === "good" && proof.seen ? states.seen : states[age], tone: TONE[age] };
}

function stateOfNone({ keep, optional }: ProofKind, states: (typeof proofs)["states"]) {
  if (keep === "seen") return { text: states.toShow, tone: "neutral" as const };
  if (optional) return { text: states.optional, tone: "neutral" as const };
  return { text: states.none, tone: "warning" as const };
}
