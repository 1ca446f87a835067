/**
 * The answer of a verb: what it did, or why the rules say no.
 *
 * A refusal is something the person can act on; being denied or asking for what does not exist is
 * thrown (see denied.ts), and a fault is thrown as it comes.
 */
export type Refusal = { code: string; field?: string; details?: Record<string, string | number> };
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
