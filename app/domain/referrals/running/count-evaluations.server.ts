import { type GoalOutcome, isReached } from "./evaluation";
import { listDueEvaluations } from "./evaluations-due.server";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay, theSystem } from "~/domain/accounts/public";
import { referralRules, runningTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";

export type EvaluationCount = {
  /** It was time for them for longer than the region's days. */
  missing: { mid: number; end: number };
  /** Of last evaluations of a year: how many goals were reached; null where they are too few to tell. */
  goals: { reached: number; set: number; evaluations: number } | null;
};

const DAYS = 365;

/** What is missing at a supplier, and what came of goals: numbers, no case (US30, I22). */
export async function countEvaluations(
  actor: Actor,
  supplierId: string,
  now = new Date(),
): Promise<EvaluationCount> {
  assertMay(actor, "referral.count");
  const region = await getRegion(now);
  const today = dayAt(now);
  if (!region.referral) return { missing: { mid: 0, end: 0 }, goals: null };
  const rules = referralRules(region);
  const before = today - runningTerms(rules).evaluateDays;
  const asked = { where: { supplierId }, endReasons: rules.endReasons, today };
  return askWithin(theSystem("count"), async (tx) => {
    const late = (await listDueEvaluations(tx, asked)).filter(({ since }) => since < before);
    const mid = late.filter(({ moment }) => moment === "mid").length;
    const goals = await goalsOf(tx, supplierId, dateOf(today - DAYS));
    return {
      missing: { mid, end: late.length - mid },
      goals: goals.set > 0 && goals.evaluations >= region.minimumN ? goals : null,
    };
  });
}

async function goalsOf(tx: Tx, supplierId: string, since: Date) {
  const rows = await tx.evaluation.findMany({
    where: { moment: "end", recordedAt: { gte: since }, referral: { supplierId } },
    select: { outcomes: true },
  });
  // Written by the verb, by this shape.
  const told = rows.map(({ outcomes }) => Object.entries(outcomes as Record<string, GoalOutcome>));
  const pairs = told.flat();
  return {
    reached: pairs.filter(([goal, came]) => isReached(goal, came)).length,
    ...{ set: pairs.length, evaluations: told.filter((goals) => goals.length > 0).length },
  };
}
