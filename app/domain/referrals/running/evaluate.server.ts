import { randomUUID } from "node:crypto";

import { evaluationFaults, evaluators, midDue, type Moment, type Outcomes } from "./evaluation";
import { lastRegular, regularOn } from "./indication";
import { periodsOf } from "./periods.server";
import { noteDone } from "./running-referral.server";
import { runningDue } from "../clocks/due";
import { receiving } from "../referral/received-by.server";
import { type FoundReferral, referralFor, type Side } from "../referral/referral-for.server";
import { tellOwner, tellReceiver } from "../referral/tell-of-referral.server";
import { commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { remarkText } from "~/domain/providers/public";

export type SentEvaluation = { moment: Moment; outcomes: Outcomes; words: string };

/** One side says what came of the goals; once for each moment, and both read it. */
export async function evaluate(
  actor: Actor,
  { id, side, ...sent }: SentEvaluation & { id: string; side: Side },
  now = new Date(),
): Promise<Outcome<null>> {
  const author = side === "supplier" ? await receiving(actor, now) : actor;
  return commit(author, async (tx) => {
    const found = await referralFor(tx, author, { id, side });
    const region = await getRegion(now);
    if (!evaluators(region.steps.evaluate).includes(side)) return refuse("evaluation.by-the-other");
    const of = await evaluatedBy(tx, found, { moment: sent.moment, now });
    if ("ok" in of) return of;
    const goals = found.need.goalTypes;
    const words = remarkText(sent.words);
    // Of the goals that were set, and of no others.
    const outcomes = Object.fromEntries(
      Object.entries(sent.outcomes).filter(([goal]) => goals.includes(goal)),
    );
    const refusals = evaluationFaults({ outcomes, words }, { goals, today: dayAt(now) });
    if (refusals.length > 0) return { ok: false, refusals };
    const { moment } = sent;
    await tx.evaluation.create({
      data: {
        ...{ id: randomUUID(), referralId: id, ...of, moment, side, outcomes, words },
        ...{ recordedBy: author.userId, recordedAt: now },
      },
    });
    await tellOther(tx, found, { side, moment, now });
    const { terms } = referralRules(region);
    const endsOn = lastRegular(await periodsOf(tx, id))?.to ?? null;
    const due = dateOf(runningDue(endsOn, { today: dayAt(now), terms }));
    const next = found.state === "started" ? { dueOn: due } : {};
    const action = "referral.evaluate" as const;
    const done = { action, side, by: author.userId, now, ...next };
    return noteDone(tx, found, { done, details: { moment } });
  });
}

/** Of which indication it is the middle, or the end of the help; what happened can always be recorded. */
async function evaluatedBy(
  tx: Tx,
  { id, state }: FoundReferral,
  { moment, now }: { moment: Moment; now: Date },
): Promise<{ indicationId: string | null } | Refused> {
  if (state !== (moment === "mid" ? "started" : "ended")) return refuseMove("evaluation.not-now");
  const of = moment === "mid" ? await currentOf(tx, id, now) : null;
  if (moment === "mid" && of === null) return refuse("evaluation.none-in-the-middle");
  const where = { referralId: id, moment, indicationId: of };
  return (await tx.evaluation.count({ where })) > 0
    ? refuseMove("evaluation.done-already")
    : { indicationId: of };
}

/** The indication of today or else the last one, where it is long enough to have a middle. */
async function currentOf(tx: Tx, id: string, now: Date): Promise<string | null> {
  const periods = await periodsOf(tx, id);
  const current = regularOn(periods, dayAt(now)) ?? lastRegular(periods);
  return current && midDue(current) !== null ? current.id : null;
}

type Telling = { side: Side; moment: Moment; now: Date };

async function tellOther(tx: Tx, found: FoundReferral, { side, moment, now }: Telling) {
  const key = `evaluate-${moment}/${found.version}`;
  if (side === "sender") await tellReceiver(tx, found, { kind: "referral-changed", key, now });
  else await tellOwner(tx, found, { kind: "referral-answered", key, now });
}
