import type { RegionConfig } from "./region-config";

/** What the region asks of subcontracting; a region that does not say has the usual. */
export function subcontractTerms({ rules }: Pick<RegionConfig, "rules">) {
  return {
    answerWorkdays: rules.subcontractAnswerWorkdays ?? 5,
    municipalConsent: rules.subcontractMunicipalConsent ?? false,
  };
}
