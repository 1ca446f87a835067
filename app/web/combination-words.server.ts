/** The words for a combination as its members see it, and how a reader stands to it. */
import { budgetWords, type BudgetWords } from "./budget-words.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { CombinationDesk } from "~/domain/combinations/public.server";
import { combination as en } from "~/i18n/en/combination";
import { combination as nl } from "~/i18n/nl/combination";

export type CombinationWords = BudgetWords & { forming: typeof nl };
export type Standing = {
  desk: CombinationDesk;
  /** For which member the reader works; null for who is only asked to take part. */
  own: { id: string; isLead: boolean } | null;
};
export function combinationWords(request: Request, region: RegionConfig): CombinationWords {
  const words = budgetWords(request, region);
  return { ...words, forming: { nl, en }[words.language] };
}
