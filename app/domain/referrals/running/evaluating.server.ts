import { evaluators, midDue, type Moment, type Outcomes } from "./evaluation";
import { lastRegular, regularOn } from "./indication";
import { periodsOf } from "./periods.server";
import type { FoundReferral, Side } from "../referral/referral-for.server";
import type { Tx } from "~/db/commit.server";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";

export type ReadEvaluation = {
  moment: Moment;
  at: Date;
  side: Side;
  outcomes: Outcomes;
  words: string;
};

export type Evaluating = {
  evaluations: ReadEvaluation[];
  /** What the reader's side can say now; `isDue`: it is time for it. */
  next: { moment: Moment; isDue: boolean } | null;
};

/** What came of the goals as both sides read it, and what one of them can say now. */
export async function evaluatingOf(
  tx: Tx,
  found: FoundReferral,
  { side, now }: { side: Side; now: Date },
): Promise<Evaluating> {
  const rows = await tx.evaluation.findMany({
    where: { referralId: found.id },
    orderBy: { recordedAt: "asc" },
  });
  const isShut = side === "supplier" && found.shutAt !== null;
  const region = await getRegion(now);
  const isEvaluator = evaluators(region.steps.evaluate).includes(side);
  return {
    evaluations: rows.map(({ moment, recordedAt, side: by, outcomes, words }) => ({
      // Held to their codes by the database, and to its shape by the verb.
      ...{ moment: moment as Moment, at: recordedAt, side: by as Side },
      ...{ outcomes: outcomes as Outcomes, words: isShut ? "" : words },
    })),
    next: isEvaluator ? await nextOf(tx, found, { rows, now }) : null,
  };
}

/** Before it is time for it, it is asked so many days ahead at most. */
const SOON = 60;

type Said = { rows: { moment: string; indicationId: string | null }[]; now: Date };

async function nextOf(
  tx: Tx,
  { id, state, endReason }: FoundReferral,
  { rows, now }: Said,
): Promise<Evaluating["next"]> {
  if (state === "ended") {
    if (rows.some(({ moment }) => moment === "end")) return null;
    const { endReasons } = referralRules(await getRegion(now));
    const reason = endReasons.find(({ code }) => code === endReason);
    return { moment: "end", isDue: reason?.noEvaluation !== true };
  }
  if (state !== "started") return null;
  const today = dayAt(now);
  const periods = await periodsOf(tx, id);
  const current = regularOn(periods, today) ?? lastRegular(periods);
  const due = current && midDue(current);
  const isSaid = rows.some(({ indicationId }) => indicationId === current?.id);
  return due === null || isSaid || due > today + SOON
    ? null
    : { moment: "mid", isDue: due <= today };
}
