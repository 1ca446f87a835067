/**
 * What a table that was sent would change: shown before it is saved, and worked out anew when it is.
 *
 * Only rows in which something was typed change. One bad row names itself, and then nothing changes;
 * a row that someone else changed meanwhile is bad too, because nobody saw what it replaces.
 */
import { fieldsOf, type OwnDeclaration, type OwnWait, valuesOf } from "./own-wait";
import {
  isBlank,
  readSentWait,
  sameValues,
  type SentWait,
  WAIT_COLUMNS,
  type WaitValues,
} from "./wait-values";
import type { DayNumber } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

export type WaitChange = { wait: OwnWait; before: WaitValues | null; after: WaitValues };

export type WaitPlan = { changes: WaitChange[]; faults: Refusal[] };

export type SentTable = {
  waits: OwnWait[];
  /** Rows of `waits` only. */
  sent: SentWait[];
  /** Declarations that stood in the table when it was opened and have been replaced since. */
  replaced: Map<string, OwnDeclaration>;
};

export function planChanges({ waits, sent, replaced }: SentTable, today: DayNumber): WaitPlan {
  const byId = new Map(waits.map((wait) => [wait.id, wait]));
  const rows = sent.flatMap((row) => {
    const wait = byId.get(row.id);
    const stood = replaced.get(row.seen) ?? wait?.declared ?? null;
    return wait && isTouched(row, stood) ? [planRow(wait, row, today)] : [];
  });
  return {
    changes: rows.flatMap(({ changes }) => changes),
    faults: rows.flatMap(({ faults }) => faults),
  };
}

function isTouched(sent: SentWait, stood: OwnDeclaration | null): boolean {
  if (!stood) return !isBlank(sent);
  const before = fieldsOf({ id: sent.id, declared: stood });
  return WAIT_COLUMNS.some((column) => sent[column].trim() !== before[column]);
}

function planRow(wait: OwnWait, sent: SentWait, today: DayNumber): WaitPlan {
  const before = wait.declared && valuesOf(wait.declared);
  const { values, faults: unread } = readSentWait(sent, today);
  const faults = [...unread, ...rowFaults(wait, sent, values)];
  const isSame = before !== null && sameValues(before, values);
  if (isSame && faults.every(({ code }) => code === MEANWHILE)) return { changes: [], faults: [] };
  return { faults, changes: faults.length > 0 ? [] : [{ wait, before, after: values }] };
}

const MEANWHILE = "waiting-time.changed-meanwhile";

function rowFaults({ declared }: OwnWait, sent: SentWait, { status }: WaitValues): Refusal[] {
  const before = declared?.status;
  const reasons = {
    "changed-meanwhile": sent.seen !== (declared?.id ?? ""),
    "stop-is-asked": status === "stop" && before !== "stop",
    "full-with-weeks": status === "full" && before === "full" && weeksTyped(sent),
  };
  const codes = Object.entries(reasons).flatMap(([code, holds]) => (holds ? [code] : []));
  return codes.map((code) => ({ code: `waiting-time.${code}`, field: `status.${sent.id}` }));
}

/** Who is full and types weeks means that it is full no more; that is asked, not guessed. */
function weeksTyped({ weeksToIntake, weeksToStart }: SentWait): boolean {
  return (weeksToIntake + weeksToStart).trim() !== "";
}
