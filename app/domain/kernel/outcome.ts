/**
 * The answer of a verb: what it did, or why the rules say no.
 *
 * A refusal is something the person can act on; being denied or asking for what does not exist is
 * thrown (see denied.ts), and a fault is thrown as it comes.
 */
export type Refusal = {
  code: string;
  field?: string;
  details?: Record<string, string | number>;
  /** The state no longer allows the move (409): not the form is wrong, something happened before it. */
  conflict?: true;
};
export type Accepted<T> = { ok: true; value: T };
export type Refused = { ok: false; refusals: Refusal[] };
export type Outcome<T> = Accepted<T> | Refused;

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** `refuse("waiting-time.offer-withdrawn")`: codes read thing.reason. */
export function refuse(code: string, more: Omit<Refusal, "code"> = {}): Refused {
  return { ok: false, refusals: [{ code, ...more }] };
}

/** The move is not in the table, or somebody else made one first. */
export function refuseMove(code: string): Refused {
  return refuse(code, { conflict: true });
}
