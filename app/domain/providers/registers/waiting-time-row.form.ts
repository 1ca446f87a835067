import { z } from "zod";

import { LONGEST_WEEKS, WAIT_STATUSES } from "../waiting-times/waiting-time";
import { cells, register, type RowOf } from "~/domain/catalogue/public.server";
import type { Wrong } from "~/domain/catalogue/public";

const weeks = cells.wholeOrNull(0, LONGEST_WEEKS);
const people = cells.wholeOrNull(0, 100_000);

export const waitingTimeRegister = register("waiting_times.csv", {
  schema: z.object({
    offerCode: cells.code,
    locationCode: cells.codeOrEmpty,
    status: cells.choice(WAIT_STATUSES),
    weeksToIntake: weeks.optional(),
    weeksToStart: weeks.optional(),
    numberWaiting: people.optional(),
    placesFree: people.optional(),
    asOf: cells.day,
    source: cells.textOrEmpty(100).optional(),
    fullUntil: cells.dayOrNull.optional(),
    stopFrom: cells.dayOrNull.optional(),
    stopTo: cells.dayOrNull.optional(),
    stopReason: cells.textOrNull(1_000).optional(),
    decisionRef: cells.textOrNull(200).optional(),
  }),
  key: ["offerCode", "locationCode"],
  rules: (row) => [...weekFaults(row), ...stopFaults(row)],
});

export type WaitingTimeRow = RowOf<typeof waitingTimeRegister>;

type Stated = {
  status: string;
  weeksToIntake?: number | null | undefined;
  weeksToStart?: number | null | undefined;
  asOf: string;
  stopFrom?: string | null | undefined;
  stopTo?: string | null | undefined;
};

function weekFaults({ weeksToIntake, weeksToStart }: Stated): Wrong[] {
  const isOrdered = (weeksToStart ?? Infinity) >= (weeksToIntake ?? 0);
  const message = `must not be below weeks_to_intake ${weeksToIntake}; both count from registration`;
  return isOrdered ? [] : [{ column: "weeks_to_start", message }];
}

/** A stop without a first day begins on the day it was declared. */
function stopFaults({ status, asOf, stopFrom, stopTo }: Stated): Wrong[] {
  if (!stopTo) return [];
  const from = stopFrom ?? (status === "stop" ? asOf : null);
  if (from === null) {
    const message = "must be filled in when stop_to is, unless the status is stop";
    return [{ column: "stop_from", message }];
  }
  const message = `must not be before the first day of the stop, ${from}`;
  return stopTo < from ? [{ column: "stop_to", message }] : [];
}
