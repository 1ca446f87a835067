/** The words for calls for partners. */
import { needWords, type NeedWords } from "./need-words.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { partners as en } from "~/i18n/en/partners";
import { partners as nl } from "~/i18n/nl/partners";

export type PartnerWords = Omit<NeedWords, "said"> & { said: typeof nl };

export function partnerWords(request: Request, region: RegionConfig, now = new Date()) {
  const words = needWords(request, region, now);
  return { ...words, said: { nl, en }[words.language] };
}
