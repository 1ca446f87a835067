import type { Named } from "./named-code";
import type { IsoDay } from "~/domain/kernel/day";

/** Why a case is put to the expert team; `asksComplexity`: what it decides says how complex it is (I13). */
export type ExpertReason = Named & { asksComplexity?: boolean };

/** "Past niet": it is a gap in the help that there is, so every region has it (requirement P51). */
export const NO_OPTION = "no-option";

const USUAL: ExpertReason[] = [
  {
    ...{ code: NO_OPTION, name: "Past niet: geen aanbod past bij deze hulpvraag" },
    nameEn: "Does not fit: no help on offer fits this need",
  },
  {
    ...{ code: "complexity", name: "Het is niet duidelijk of dit lage of hoge complexiteit is" },
    ...{ nameEn: "It is unclear whether this is low or high complexity", asksComplexity: true },
  },
  {
    ...{ code: "intensity", name: "Wij denken verschillend over hoeveel hulp nodig is" },
    nameEn: "We differ about how much help is needed",
  },
  { code: "stuck", name: "De zaak zit vast", nameEn: "The case is stuck" },
];

type Rules = { referral?: { expertReasons?: ExpertReason[] | undefined } | undefined };

/** All that a question can have had; a region that was loaded before it could say so has the usual ones. */
export function expertReasons({ referral }: Rules): ExpertReason[] {
  return referral?.expertReasons ?? USUAL;
}

/** Those that can be given on a day. */
export function openExpertReasons(rules: Rules, today: IsoDay): ExpertReason[] {
  return expertReasons(rules).filter(({ until }) => until === undefined || until >= today);
}
