/** One change to many rows of the table at once, made in what was typed and looked at before saving. */
import { LONGEST_WEEKS } from "./waiting-time";
import type { SentWait } from "./wait-values";
import type { IsoDay } from "~/domain/kernel/day";

export type ManyChange =
  | { kind: "weeks"; weeks: number }
  | { kind: "full"; until: IsoDay }
  | { kind: "status"; status: string };

/** The rows with the change made in those that are meant; the others stay as they were typed. */
export function changeMany(rows: SentWait[], meant: Set<string>, change: ManyChange): SentWait[] {
  return rows.map((row) => (meant.has(row.id) ? changedRow(row, change) : row));
}

function changedRow(row: SentWait, change: ManyChange): SentWait {
  switch (change.kind) {
    case "weeks":
      return {
        ...row,
        weeksToIntake: moved(row.weeksToIntake, change.weeks),
        weeksToStart: moved(row.weeksToStart, change.weeks),
      };
    case "full":
      return { ...row, status: "full", fullUntil: change.until };
    case "status":
      return { ...row, status: change.status };
  }
}

/** What is no number of weeks stays; nothing becomes less than nought or more than can be said. */
function moved(text: string, by: number): string {
  if (!/^\d{1,4}$/.test(text.trim())) return text;
  return String(Math.min(LONGEST_WEEKS, Math.max(0, Number(text) + by)));
}
