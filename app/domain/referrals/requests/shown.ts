/**
 * What a supplier sees of a need when it is asked: enough to say whether it can help, and nothing that
 * says for whom (Wmo 5.2.1; architecture D8). The postcode stays with the sender.
 */
import type { FactorAnswer, Urgency } from "../needs/need";
import type { IsoDay } from "~/domain/kernel/day";

export type ShownNeed = {
  law: string;
  municipality: string | null;
  ageBand: string;
  profile: string | null;
  intensity: string | null;
  deliveryForm: string | null;
  languages: string[];
  goalTypes: string[];
  urgency: Urgency;
  wishedStart: IsoDay | null;
  /** Judgement factor → answer; one that would point at somebody is left out. */
  factors: Record<string, FactorAnswer>;
  note: string;
};

/** What the supplier had declared when it was asked. */
export type DeclaredThen = {
  status: string;
  weeksToStart: number | null;
  asOf: IsoDay | null;
};

/**
 * The need as it leaves. Where fewer than `rareBelow` suppliers can be asked the help is rare: with the
 * municipality beside it the answers to factors could say who it is, so a yes or no becomes "unknown".
 */
export function shownOf(
  need: ShownNeed,
  { candidates, rareBelow }: { candidates: number; rareBelow: number },
): ShownNeed {
  const { law, municipality, ageBand, profile, intensity, deliveryForm } = need;
  const { languages, goalTypes, urgency, wishedStart, factors, note } = need;
  const isRare = candidates < rareBelow;
  const general = Object.fromEntries(
    Object.entries(factors).map(([code, answer]) => [code, isRare ? "unknown" : answer] as const),
  );
  return {
    ...{ law, municipality, ageBand, profile, intensity, deliveryForm, languages, goalTypes },
    ...{ urgency, wishedStart, factors: general, note },
  };
}
