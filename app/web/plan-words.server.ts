/** The words for plans of residents, with those of the referral. */
import { type ReferralWords, referralWords } from "./referral-words.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { Refusal } from "~/domain/kernel/outcome";
import { momentText } from "~/i18n/moment";

export type PlanWords = ReferralWords & {
  planTexts: ReferralWords["said"]["plans"];
  moment: (at: Date) => string;
};

export function planWords(request: Request, region: RegionConfig, now: Date): PlanWords {
  const words = referralWords(request, region, now);
  const planTexts = words.said.plans;
  const refusalText = (refusal: Refusal) =>
    refusal.code.startsWith("file.") && !(refusal.code in planTexts.faults)
      ? planTexts.fileFault
      : words.refusalText(refusal);
  return { ...words, planTexts, refusalText, moment: (at) => momentText(at, words.language) };
}
