/** A line of work: what kind of supplier this is, what it gives and how it presents itself. */
import type { FormKind } from "./theme";

export type SizeClass = "large" | "medium" | "small" | "solo";
export type Regime = "jeugdwet" | "wmo";

export type Line = {
  /** How often this line occurs in each size class. */
  share: Record<SizeClass, number>;
  regimes: readonly Regime[];
  trades: readonly string[];
  forms: readonly FormKind[];
  /** Expertise terms of its themes; a large supplier has most of them, a small one a few. */
  themes: readonly string[];
  plain: readonly string[];
  professional: readonly string[];
  /** Sentences that give an offer the colour of this supplier. */
  habits: readonly string[];
};
