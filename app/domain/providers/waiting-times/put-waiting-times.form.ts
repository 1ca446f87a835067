import { z } from "zod";

import { WAIT_METHODS } from "./wait-values";
import { WAIT_STATUSES } from "./waiting-time";

const MOST_ROWS = 2_000;

const count = z.number().int().min(0).nullable().default(null);
const day = z.iso.date();

/** A wait as a program sends it, in the names of the other answers. */
export const putRow = z.strictObject({
  offerCode: z.string().min(1).max(100),
  locationCode: z.string().min(1).max(100).nullable(),
  status: z.enum(WAIT_STATUSES),
  weeksToIntake: count,
  weeksToStart: count,
  numberWaiting: count,
  placesFree: count,
  fullUntil: day.nullable().default(null),
  asOf: day.optional(),
  method: z.enum(WAIT_METHODS).default("declared"),
});

export const putBody = z.strictObject({
  waitingTimes: z.array(z.unknown()).min(1).max(MOST_ROWS),
});

export type PutRow = z.output<typeof putRow>;
