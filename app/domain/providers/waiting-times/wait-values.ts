/**
 * What a supplier states of a wait, apart from its day: read from what was typed, and compared.
 *
 * A client stop is not stated here: it is asked of the region (client-stop.ts). Who is full has no
 * list to wait on, so it has a day on which that may change instead of weeks.
 */
import { type Declaration, LONGEST_WEEKS, WAIT_STATUSES, type WaitStatus } from "./waiting-time";
import { type DayNumber, dayNumber, isIsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

export const WAIT_COLUMNS = [
  "status",
  "weeksToIntake",
  "weeksToStart",
  "numberWaiting",
  "placesFree",
  "fullUntil",
] as const;
export type WaitColumn = (typeof WAIT_COLUMNS)[number];

export type WaitValues = Pick<Declaration, WaitColumn>;

/** A row as it was typed; `seen` is the declaration that stood there meanwhile, "" for none. */
export type SentWait = Record<WaitColumn, string> & { id: string; seen: string };

/** How the figures are known. */
export const WAIT_METHODS = ["declared", "estimated", "calculated"] as const;
export type WaitMethod = (typeof WAIT_METHODS)[number];

const MOST_PEOPLE = 100_000;

export type ReadWait = { values: WaitValues; faults: Refusal[] };

/** The values that were typed, with what is wrong with each of them. */
export function readSentWait(sent: SentWait, today: DayNumber): ReadWait {
  const faults: Refusal[] = [];
  const blame =
    (column: WaitColumn) =>
    (code: string, details: Refusal["details"] = {}) => {
      faults.push({ code: `waiting-time.${code}`, field: `${column}.${sent.id}`, details });
      return null;
    };
  const status = readStatus(sent.status) ?? blame("status")("no-status");
  const weeks = (column: "weeksToIntake" | "weeksToStart") =>
    readWhole(sent[column], LONGEST_WEEKS, blame(column));
  const people = (column: "numberWaiting" | "placesFree") =>
    readWhole(sent[column], MOST_PEOPLE, blame(column));
  const values = {
    status: status ?? "open",
    weeksToIntake: weeks("weeksToIntake"),
    weeksToStart: weeks("weeksToStart"),
    numberWaiting: people("numberWaiting"),
    placesFree: people("placesFree"),
    fullUntil: readDay(sent.fullUntil, blame("fullUntil")),
  };
  const fitting = settled(values);
  if (faults.length === 0) inOrder(fitting, { today, blame });
  return { values: fitting, faults };
}

/** Full: a day and no weeks. Otherwise: no day. */
function settled(values: WaitValues): WaitValues {
  if (values.status !== "full") return { ...values, fullUntil: null };
  return { ...values, weeksToIntake: null, weeksToStart: null, placesFree: null };
}

type Blame = (code: string, details?: Refusal["details"]) => null;

function inOrder(
  { status, weeksToIntake, weeksToStart, fullUntil }: WaitValues,
  { today, blame }: { today: DayNumber; blame: (column: WaitColumn) => Blame },
): void {
  if ((weeksToStart ?? Infinity) < (weeksToIntake ?? 0)) {
    blame("weeksToStart")("start-before-intake");
  }
  if (status !== "full") return;
  if (fullUntil === null) blame("fullUntil")("full-without-day");
  else if (fullUntil <= today) blame("fullUntil")("full-until-passed");
}

function readStatus(text: string): WaitStatus | null {
  return WAIT_STATUSES.find((status) => status === text.trim()) ?? null;
}

/** Empty is unknown; nought is nought. */
function readWhole(text: string, most: number, blame: Blame): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!/^\d{1,9}$/.test(trimmed)) return blame("not-a-number", { text: trimmed.slice(0, 40) });
  return Number(trimmed) <= most ? Number(trimmed) : blame("too-much", { most });
}

function readDay(text: string, blame: Blame): DayNumber | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return isIsoDay(trimmed) ? dayNumber(trimmed) : blame("no-day", { text: trimmed.slice(0, 40) });
}

export function sameValues(a: WaitValues, b: WaitValues): boolean {
  return WAIT_COLUMNS.every((column) => a[column] === b[column]);
}

/** Whether nothing at all was typed in a row. */
export function isBlank(sent: SentWait): boolean {
  return WAIT_COLUMNS.every((column) => sent[column].trim() === "");
}
