import { figureOf, type MonthFigure, monthEnds, type Part } from "./waiting-month";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";

/** How a part of the region stood at the ends of the last months; `isCounted`: any of them was counted. */
export async function listMonths(
  actor: Actor,
  { part, months }: { part: Part; months: number },
  now = new Date(),
): Promise<{ figures: MonthFigure[]; isCounted: boolean }> {
  assertMay(actor, "policy.read");
  const ends = monthEnds(dayAt(now), months);
  const rows = await db.waitingMonth.findMany({
    where: { ...part, month: { gte: dateOf(ends[0]!) } },
  });
  const byMonth = new Map(rows.map((row) => [isoDay(dayNumber(row.month)), row]));
  const figures = ends.map((month) => figureOf(month, byMonth.get(month) ?? null));
  return { figures, isCounted: rows.length > 0 };
}
