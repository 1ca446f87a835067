import { midDue, type Moment } from "./evaluation";
import type { Tx } from "~/db/commit.server";
import type { EndReason } from "~/domain/catalogue/public";
import { dateOf, type DayNumber, dayNumber } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** An evaluation that is not there, and since when it is time for it. */
export type DueEvaluation = {
  moment: Moment;
  since: DayNumber;
  referralId: string;
  /** Of the one in the middle. */
  indicationId: string | null;
  isTold: boolean;
};

/** Older help is not asked about any more. */
const LONGEST_AGO = 365;

type Asked = { where: Prisma.ReferralWhereInput; endReasons: EndReason[]; today: DayNumber };

/** Of help that runs, and of what ended in the last year, by the referrals that are asked for. */
export async function listDueEvaluations(tx: Tx, asked: Asked): Promise<DueEvaluation[]> {
  return [...(await inTheMiddle(tx, asked)), ...(await afterTheEnd(tx, asked))].toSorted(
    (a, b) => a.since - b.since,
  );
}

async function inTheMiddle(tx: Tx, { where, today }: Asked): Promise<DueEvaluation[]> {
  const rows = await tx.indication.findMany({
    where: {
      ...{ kind: "regular", fromOn: { not: null }, evaluations: { none: {} } },
      OR: [{ toOn: null }, { toOn: { gte: dateOf(today) } }],
      trajectory: { referral: { AND: [where, { state: "started" }] } },
    },
    include: { trajectory: { select: { referralId: true } } },
  });
  return rows.flatMap(({ id, fromOn, toOn, evaluationToldAt, trajectory }) => {
    const days = { from: dayNumber(fromOn!), to: toOn && dayNumber(toOn) };
    const since = midDue({ kind: "regular", ...days });
    if (since === null || since > today) return [];
    const of = { referralId: trajectory.referralId!, indicationId: id };
    return [{ moment: "mid" as const, since, ...of, isTold: evaluationToldAt !== null }];
  });
}

async function afterTheEnd(tx: Tx, { where, endReasons, today }: Asked): Promise<DueEvaluation[]> {
  const without = endReasons.filter(({ noEvaluation }) => noEvaluation).map(({ code }) => code);
  const rows = await tx.referral.findMany({
    where: {
      AND: [where, { state: "ended", endReason: { notIn: without } }],
      endedOn: { gte: dateOf(today - LONGEST_AGO) },
      evaluations: { none: { moment: "end" } },
    },
    select: { id: true, endedOn: true, trajectory: { select: { evaluationToldAt: true } } },
  });
  return rows.map(({ id: referralId, endedOn, trajectory }) => ({
    ...{ moment: "end" as const, since: dayNumber(endedOn!), referralId, indicationId: null },
    isTold: trajectory === null || trajectory.evaluationToldAt !== null,
  }));
}
