/**
 * The wait of one offer at one place as its own supplier sees it: also what the public no longer
 * sees because it is too old, and whether it is time to say something again.
 */
import { type Declaration, type FreshnessClocks, type StopView } from "./waiting-time";
import { type SentWait, WAIT_COLUMNS, type WaitColumn, type WaitValues } from "./wait-values";
import { type DayNumber, isoDay } from "~/domain/kernel/day";

export type Freshness = "fresh" | "stale" | "unknown";

/** What was last said, by whom (a user, the register, the region) and how it is known. */
export type OwnDeclaration = Declaration & {
  id: string;
  source: string;
  declaredBy: string;
  stopReason: string | null;
  decisionRef: string | null;
};

/** What a referrer heard on the telephone, and until when the supplier has time to answer. */
export type DoubtedWait = {
  organisation: string;
  /** To the start of help; null: nobody is taken. */
  weeks: number | null;
  calledOn: DayNumber;
  note: string;
  dueOn: DayNumber;
};

export type OwnWait = {
  /** Of the offer at the place. */
  id: string;
  supplierId: string;
  offer: { id: string; code: string; title: string; deliveryForm: string };
  /** Null: at home. */
  place: { id: string; code: string; name: string; city: string } | null;
  declared: OwnDeclaration | null;
  freshness: Freshness;
  isDue: boolean;
  /** In force or announced, from a register or granted by the region. */
  stop: StopView | null;
  /** What waits for an answer; any new declaration is one. */
  challenges: DoubtedWait[];
};

export type OwnClocks = FreshnessClocks & { remindAfterDays: number };

export function freshnessOn(
  declared: Pick<Declaration, "asOf"> | null,
  today: DayNumber,
  clocks: FreshnessClocks,
): Freshness {
  const age = declared ? today - declared.asOf : Infinity;
  if (age > clocks.unknownAfterDays) return "unknown";
  return age > clocks.staleAfterDays ? "stale" : "fresh";
}

/** After how many days its supplier is asked whether it still holds. */
export function isDueOn(
  declared: Pick<Declaration, "asOf"> | null,
  today: DayNumber,
  { remindAfterDays }: OwnClocks,
): boolean {
  return !declared || today - declared.asOf >= remindAfterDays;
}

export type WaitCounts = Record<"all" | "due" | Freshness, number>;

export function countWaits(waits: OwnWait[]): WaitCounts {
  const those = (fits: (wait: OwnWait) => boolean) => waits.filter(fits).length;
  return {
    all: waits.length,
    due: those(({ isDue }) => isDue),
    fresh: those(({ freshness }) => freshness === "fresh"),
    stale: those(({ freshness }) => freshness === "stale"),
    unknown: those(({ freshness }) => freshness === "unknown"),
  };
}

/** Why "it still holds" cannot be said of a declaration, or null when it can. */
export function whyNotConfirmed(
  declared: Declaration | null,
  today: DayNumber,
): "nothing-to-confirm" | "full-until-passed" | "stop-is-over" | null {
  if (!declared) return "nothing-to-confirm";
  const { status, fullUntil, stopTo } = declared;
  if (status === "full" && fullUntil !== null && fullUntil <= today) return "full-until-passed";
  if (status === "stop" && stopTo !== null && stopTo < today) return "stop-is-over";
  return null;
}

/** Whether somebody waits for an answer about this wait. */
export function isDoubted({ challenges }: Pick<OwnWait, "challenges">): boolean {
  return challenges.length > 0;
}

/** What stands in the fields of a row before anything is typed. */
export function fieldsOf({ id, declared }: Pick<OwnWait, "id" | "declared">): SentWait {
  if (!declared) return { id, seen: "", ...EMPTY };
  const text = (n: number | null) => (n === null ? "" : String(n));
  return {
    id,
    seen: declared.id,
    status: declared.status,
    weeksToIntake: text(declared.weeksToIntake),
    weeksToStart: text(declared.weeksToStart),
    numberWaiting: text(declared.numberWaiting),
    placesFree: text(declared.placesFree),
    fullUntil: declared.fullUntil === null ? "" : isoDay(declared.fullUntil),
  };
}

const EMPTY = Object.fromEntries(WAIT_COLUMNS.map((column) => [column, ""])) as Record<
  WaitColumn,
  string
>;

export function valuesOf(declared: Declaration): WaitValues {
  const { status, weeksToIntake, weeksToStart, numberWaiting, placesFree, fullUntil } = declared;
  return { status, weeksToIntake, weeksToStart, numberWaiting, placesFree, fullUntil };
}
