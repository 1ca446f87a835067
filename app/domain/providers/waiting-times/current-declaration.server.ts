import type { OwnDeclaration } from "./own-wait";
import { dayNumber } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** How a relation finds the current declaration: the greatest (as_of, id) that was not taken back. */
export const currentDeclaration = {
  where: { withdrawal: null },
  orderBy: [{ asOf: "desc" }, { id: "desc" }],
  take: 1,
} as const satisfies Prisma.OfferPlace$declarationsArgs;

export function ownDeclaration(row: Prisma.WaitingDeclarationGetPayload<object>): OwnDeclaration {
  const day = (date: Date | null) => date && dayNumber(date);
  return {
    id: String(row.id),
    status: row.status,
    weeksToIntake: row.weeksToIntake,
    weeksToStart: row.weeksToStart,
    numberWaiting: row.numberWaiting,
    placesFree: row.placesFree,
    source: row.source,
    declaredBy: row.declaredBy,
    stopReason: row.stopReason,
    decisionRef: row.decisionRef,
    asOf: dayNumber(row.asOf),
    fullUntil: day(row.fullUntil),
    stopFrom: day(row.stopFrom),
    stopTo: day(row.stopTo),
  };
}
