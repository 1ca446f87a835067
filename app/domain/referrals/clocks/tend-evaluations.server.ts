import { evaluators } from "../running/evaluation";
import { type DueEvaluation, listDueEvaluations } from "../running/evaluations-due.server";
import { tellOwner, tellReceiver } from "../referral/tell-of-referral.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { findRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/** Tells whoever evaluates, once, that it is time for it. Safe to do again at any time. */
export async function tendEvaluations(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  const region = await findRegion(now);
  if (!region?.referral || isTooEarlyToTell(now)) return;
  const { endReasons } = referralRules(region);
  const asked = { where: {}, endReasons, today: dayAt(now) };
  const due = await askWithin(actor, (tx) => listDueEvaluations(tx, asked));
  for (const one of due.filter(({ isTold }) => !isTold)) await tell(actor, one, { region, now });
}

async function tell(
  actor: Actor,
  due: DueEvaluation,
  { region, now }: { region: RegionConfig; now: Date },
): Promise<void> {
  const { referralId, moment } = due;
  await commit(actor, async (tx) => {
    await within(tx, actor);
    if (!(await mark(tx, due, now))) return unchanged(null);
    const referral = await tx.referral.findUniqueOrThrow({ where: { id: referralId } });
    const key = `evaluate/${due.indicationId ?? moment}`;
    const sides = evaluators(region.steps.evaluate);
    if (sides.includes("sender"))
      await tellOwner(tx, referral, { kind: "evaluation-due", key, now });
    if (sides.includes("supplier"))
      await tellReceiver(tx, referral, { kind: "own-evaluation-due", key, now });
    const trace = { action: "referral.evaluation-told", subject: `referral/${referralId}` };
    return changed(null, { ...trace, details: { moment }, announce: [] });
  });
}

/** False where it was told meanwhile. */
async function mark(tx: Tx, { referralId, indicationId }: DueEvaluation, now: Date) {
  const data = { evaluationToldAt: now };
  const { count } =
    indicationId === null
      ? await tx.trajectory.updateMany({ where: { referralId, evaluationToldAt: null }, data })
      : await tx.indication.updateMany({
          where: { id: indicationId, evaluationToldAt: null },
          data,
        });
  return count > 0;
}
