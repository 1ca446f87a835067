/** How the region measures waits. What a region does not say has a sensible term here. */
export type ObservedTerms = {
  /** Waits of the last so many months count. */
  months: number;
  /** Of fewer people nothing is told, not even how many. */
  fewest: number;
  /** What was said of people who came by another road is kept so long after the last word of it. */
  keptMonths: number;
};

const TERMS: ObservedTerms = { months: 6, fewest: 10, keptMonths: 24 };

export function observedTerms({
  observed,
}: {
  observed?: Partial<ObservedTerms> | undefined;
}): ObservedTerms {
  return { ...TERMS, ...observed };
}
