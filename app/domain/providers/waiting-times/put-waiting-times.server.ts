import { readOwnWaits } from "./list-own-waiting-times.server";
import { type OwnWait, valuesOf } from "./own-wait";
import { type PutRow, putRow } from "./put-waiting-times.form";
import { assertMayDeclare } from "./own-only";
import { findStatedRequest, noteStatedRequest } from "./stated-requests.server";
import { readSentWait, sameValues, type SentWait, type WaitValues } from "./wait-values";
import {
  holdOfferPlaces,
  type NewDeclaration,
  writeDeclarations,
} from "./write-declarations.server";
import { commit, unchanged } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type DayNumber, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refusal, refuse } from "~/domain/kernel/outcome";

type Read = { declaration: NewDeclaration | null; faults: Refusal[] };
type Known = { waits: Map<string, OwnWait>; today: DayNumber };

/**
 * The waits of a supplier as its own program states them: all of the request or nothing. What stands
 * already is not declared again, so that the same request may be sent twice, and what is older than
 * what is known is left; the answer is how each row stands now.
 * With a key it is done once in two days.
 */
export function putWaitingTimes(
  actor: Actor,
  { rows: sent, key = null }: { rows: unknown[]; key?: string | null },
  now = new Date(),
): Promise<Outcome<WaitState[]>> {
  const { organisationId } = actor;
  const request = key !== null && organisationId !== null && { organisationId, key, rows: sent };
  return commit(actor, async (tx) => {
    assertMayDeclare(actor);
    await holdOfferPlaces(tx, actor.supplierIds);
    const before = request ? await findStatedRequest(tx, request, now) : "new";
    if (before === "other") return refuse(KEY_OF_OTHER_ROWS);
    const own = await readOwnWaits(tx, actor, now);
    if (before === "same") return unchanged(statesOf(own, sent));
    const known = { waits: new Map(own.map((wait) => [keyOf(wait), wait])), today: dayAt(now) };
    const rows = readRows(sent, known);
    const faults = rows.flatMap((row) => row.faults);
    if (faults.length > 0) return { ok: false, refusals: faults };
    const news = rows.flatMap(({ declaration }) => declaration ?? []);
    const by = { actor, action: "waiting-time.declare", now };
    const written = await writeDeclarations(tx, news, by);
    if (request) await noteStatedRequest(tx, request, now);
    return { ...written, value: statesOf(await readOwnWaits(tx, actor, now), sent) };
  });
}

/** The key came before, with other rows. */
export const KEY_OF_OTHER_ROWS = "key.other-rows";

function statesOf(waits: OwnWait[], sent: unknown[]): WaitState[] {
  const asked = new Set(sent.map((row) => keyOfRow(row as PutRow)));
  return waits.filter((wait) => asked.has(keyOf(wait))).map(stateOf);
}

function readRows(sent: unknown[], known: Known): Read[] {
  const seen = new Set<string>();
  return sent.map((row, index) => {
    const parsed = putRow.safeParse(row);
    if (!parsed.success) {
      const { path, code } = parsed.error.issues[0]!;
      return faulty({ index, row }, { code: `form.${code}`, field: path.join(".") });
    }
    const key = keyOfRow(parsed.data);
    if (seen.has(key)) return faulty({ index, row }, { code: "twice", field: "offerCode" });
    seen.add(key);
    const wait = known.waits.get(key);
    return wait
      ? readRow({ index, row: parsed.data }, wait, known.today)
      : faulty({ index, row }, { code: "unknown", field: "offerCode" });
  });
}

function readRow(at: { index: number; row: PutRow }, wait: OwnWait, today: DayNumber): Read {
  const { row } = at;
  const { values, faults } = readSentWait(asSent(row, wait.id), today);
  const asOf = row.asOf === undefined ? today : dayNumber(row.asOf);
  const fault = faults[0] ?? rowFault(row, wait, { asOf, today });
  if (fault) return faulty(at, { code: fault.code, field: fault.field?.split(".")[0] ?? "" });
  if (isSaid(wait, values, asOf)) return { faults: [], declaration: null };
  return { faults: [], declaration: { wait, values, source: row.method, asOf } };
}

/** The same of the same day, or something of a later one. */
function isSaid({ declared }: OwnWait, values: WaitValues, asOf: DayNumber): boolean {
  if (!declared || declared.asOf < asOf) return false;
  return declared.asOf > asOf || sameValues(valuesOf(declared), values);
}

/** As it would be typed, so that one set of rules reads both. */
function asSent(row: PutRow, id: string): SentWait {
  const text = (value: number | string | null) => (value === null ? "" : String(value));
  return {
    ...{ id, seen: "", status: row.status, fullUntil: text(row.fullUntil) },
    ...{ weeksToIntake: text(row.weeksToIntake), weeksToStart: text(row.weeksToStart) },
    ...{ numberWaiting: text(row.numberWaiting), placesFree: text(row.placesFree) },
  };
}

function rowFault(
  { status }: PutRow,
  { declared }: OwnWait,
  { asOf, today }: { asOf: DayNumber; today: DayNumber },
): Refusal | null {
  if (asOf > today) return { code: "waiting-time.in-the-future", field: "asOf" };
  const asksStop = status === "stop" && declared?.status !== "stop";
  return asksStop ? { code: "waiting-time.stop-is-asked", field: "status" } : null;
}

function faulty(
  { index, row }: { index: number; row: unknown },
  { code, field = "" }: { code: string; field?: string },
): Read {
  const { offerCode, locationCode } = (row ?? {}) as Partial<Record<string, unknown>>;
  const named = (value: unknown) => (typeof value === "string" ? value.slice(0, 100) : "");
  const details = { index, offerCode: named(offerCode), locationCode: named(locationCode) };
  return { declaration: null, faults: [{ code, field, details }] };
}

function keyOf({ offer, place }: OwnWait): string {
  return JSON.stringify([offer.code, place?.code ?? null]);
}

function keyOfRow({ offerCode, locationCode }: PutRow): string {
  return JSON.stringify([offerCode, locationCode]);
}

export type WaitState = ReturnType<typeof stateOf>;

const UNSAID = {
  status: "unknown",
  ...{ weeksToIntake: null, weeksToStart: null, numberWaiting: null, placesFree: null },
  ...{ fullUntil: null, asOf: null },
} as const;

/** How a wait stands, in the names in which it is sent. */
export function stateOf({ offer, place, declared }: OwnWait) {
  const named = { offerCode: offer.code, locationCode: place?.code ?? null };
  if (!declared) return { ...named, ...UNSAID };
  const { status, weeksToIntake, weeksToStart, numberWaiting, placesFree } = declared;
  return {
    ...{ ...named, status, weeksToIntake, weeksToStart, numberWaiting, placesFree },
    fullUntil: declared.fullUntil === null ? null : isoDay(declared.fullUntil),
    asOf: isoDay(declared.asOf),
  };
}
