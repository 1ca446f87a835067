import { type Decision, isDecisionNeeded, NO_REFERENCES, type References } from "./reference";
import { openReferences } from "./seal-references.server";
import { findClientKey } from "../identity/client-key.server";
import type { FoundReferral } from "../referral/referral-for.server";
import { lastRegular, type Period } from "../running/indication";
import { periodsOf } from "../running/periods.server";
import type { Tx } from "~/db/commit.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { type DayNumber, dayNumber } from "~/domain/kernel/day";

export type PeriodReferences = {
  period: Period;
  decision: Decision;
  references: References;
  /** Of what was written; 0: nothing was. */
  version: number;
};

/** By period, the first day first, within a look that says so. Null where nothing opens any more. */
export async function openPeriods(tx: Tx, referralId: string): Promise<PeriodReferences[] | null> {
  const key = await findClientKey(tx, referralId);
  if (!key) return null;
  const rows = await tx.indicationReference.findMany({ where: { referralId } });
  return (await periodsOf(tx, referralId)).map((period) => {
    const row = rows.find(({ indicationId }) => indicationId === period.id);
    if (!row) return { period, decision: "none", references: NO_REFERENCES, version: 0 };
    return {
      ...{ period, version: row.version, references: openReferences(key, row) },
      // Held to its codes by the database.
      decision: row.decision as Decision,
    };
  });
}

export type DecisionStand = { decision: Decision; isNeeded: boolean };

/** What is known of the decision on the help that goes on, without a number: nothing is opened. */
export async function decisionStandOf(
  tx: Tx,
  found: FoundReferral,
  region: RegionConfig,
): Promise<DecisionStand> {
  const last = lastRegular(await periodsOf(tx, found.id));
  const row =
    last && (await tx.indicationReference.findUnique({ where: { indicationId: last.id } }));
  return {
    // Held to its codes by the database.
    decision: (row?.decision ?? "none") as Decision,
    isNeeded: isDecisionNeeded(region, found),
  };
}

/** Whether there was a decision on the day that help began. */
export async function wasDecidedBy(tx: Tx, referralId: string, on: DayNumber): Promise<boolean> {
  const periods = await openPeriods(tx, referralId);
  return (periods ?? []).some(
    ({ decision, references }) => decision === "known" && dayNumber(references.decidedOn) <= on,
  );
}
