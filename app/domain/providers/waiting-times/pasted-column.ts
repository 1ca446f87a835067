/**
 * The columns of a table that was pasted or sent as a file, known by the names that people and
 * registers give them; capitals, spaces and signs mean nothing.
 */
import type { WaitColumn } from "./wait-values";
import { WAIT_STATUSES, type WaitStatus } from "./waiting-time";
import { dayNumber, isIsoDay, isoDay } from "~/domain/kernel/day";

export type PastedColumn = "offer" | "place" | WaitColumn;

const NAMES: Record<PastedColumn, string[]> = {
  offer: ["offer_code", "aanbod", "aanbodcode", "code", "code van het aanbod", "offer"],
  place: ["location_code", "locatie", "locatiecode", "plaats", "plaatscode", "place", "location"],
  status: ["status", "hoe staat het", "stand"],
  weeksToIntake: [
    ...["weeks_to_intake", "eerste gesprek", "weken tot eerste gesprek", "eerste gesprek, weken"],
    ...["intake", "first talk", "first talk, weeks"],
  ],
  weeksToStart: [
    ...["weeks_to_start", "start", "start hulp", "start van de hulp", "weken tot start"],
    ...["start hulp, weken", "wachttijd", "wachttijd in weken", "start of help, weeks"],
  ],
  numberWaiting: ["number_waiting", "wachtenden", "aantal wachtenden", "people waiting"],
  placesFree: ["places_free", "plekken vrij", "vrije plekken", "plaatsen vrij", "places free"],
  fullUntil: ["full_until", "vol tot", "full until"],
};

/** Columns of the register that say nothing here: the day is today, and a stop is asked. */
const PASSED_OVER = [
  ...["as_of", "source", "stop_from", "stop_to", "stop_reason", "decision_ref"],
  ...["title", "titel", "naam", "omschrijving", "opgegeven"],
];

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.map((name) => [bare(name), column as PastedColumn] as const),
  ),
);

/** Null: known and passed over. Undefined: not known. */
export function columnOf(header: string): PastedColumn | null | undefined {
  if (PASSED_OVER.some((name) => bare(name) === bare(header))) return null;
  return BY_NAME.get(bare(header));
}

const STATUS_WORDS: Record<WaitStatus, string[]> = {
  open: ["open", "neemt nu mensen aan", "ja"],
  limited: ["weinig plek", "weinig plaats", "beperkt", "few places"],
  waitlist: ["wachtlijst", "waiting list"],
  assessment_first: ["eerst gesprek", "eerst een gesprek", "talk first"],
  full: ["vol", "nu vol"],
  stop: ["cliëntenstop", "client stop"],
};

/** "Nu vol" is full, "4 weken" is 4, "31-1-2027" is 2027-01-31; what is none of it stays, to be named. */
export function plainCell(column: WaitColumn, text: string): string {
  const trimmed = text.trim();
  if (column === "status") return statusOf(trimmed) ?? trimmed;
  if (column === "fullUntil") return plainDay(trimmed);
  return /^(\d+) ?(weken|week|wk|w|weeks)?$/i.exec(trimmed)?.[1] ?? trimmed;
}

function statusOf(text: string): WaitStatus | undefined {
  return WAIT_STATUSES.find(
    (status) => status === text || STATUS_WORDS[status].some((word) => bare(word) === bare(text)),
  );
}

/** "31-1-2027" is 2027-01-31; what is no day stays. */
export function plainDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (!day || !month || !year) return text;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDay(iso) ? isoDay(dayNumber(iso)) : text;
}
