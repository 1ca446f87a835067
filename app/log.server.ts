/**
 * What the app tells its operator, one JSON object per line on stdout.
 *
 * Only the keys named here are written, so that personal data cannot slip into a log by accident.
 * Times are UTC; `requestId` is the number that an error page shows.
 */
import pino from "pino";

import { env } from "./env.server";

const KEYS = ["engine", "reason", "port", "ms", "method", "route", "status", "requestId", "count"];

/** Where the lines go; tests give their own. */
export function createLog(level: string, to: pino.DestinationStream = pino.destination(1)) {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // pino would take the text of an error for the line's own, past the keys.
      errorKey: "fault",
      hooks: { logMethod: wrapErrors },
      formatters: { level: (label) => ({ level: label }), log: keepKnownKeys },
    },
    to,
  );
}

export const log = createLog(env.LOG_LEVEL);

function wrapErrors(this: pino.Logger, given: Parameters<pino.LogFn>, write: pino.LogFn): void {
  const [first, ...rest] = given as unknown[];
  if (first instanceof Error) write.call(this, { err: first }, ...(rest as [string?]));
  else write.apply(this, given);
}

function keepKnownKeys(entry: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(entry).filter(([key]) => KEYS.includes(key));
  return {
    ...Object.fromEntries(known),
    ...("err" in entry ? { error: describe(entry.err) } : {}),
  };
}

/** An error of the database is told by its code and place only: its text may quote what was typed. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack = "" } = error;
  const code = (error as { code?: unknown }).code;
  const at = stack.split("\n").filter((line) => /^\s+at /.test(line));
  const quotes = /^(Prisma|DriverAdapter|DatabaseError)/.test(name) || name === "error";
  return { name, code, at, ...(quotes ? {} : { message }) };
}
