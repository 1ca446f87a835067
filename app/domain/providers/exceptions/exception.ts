/**
 * What asks for a look at the desk, by exception (P25): nobody is on the list for being large, and the
 * terms are the same for all (P26, W18).
 *
 * The order is by harm: first where somebody may get unsafe help, then where people are sent in vain or
 * lose their help, then what keeps the agreements true. Within a kind the longest overdue comes first.
 */
import type { IsoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

/** From the greatest harm to the least. */
export const EXCEPTION_KINDS = [
  "signal",
  "proof",
  "ending",
  "doubtful",
  "silent",
  "full",
  "stale",
  "action",
  "unused",
  "tariff",
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

export type Exception = {
  kind: ExceptionKind;
  /** With the kind, what it is about; when that changes it is another thing. */
  key: string;
  /** Null: of no supplier. */
  supplier: { code: string; name: string; phone: string | null } | null;
  /** What of the supplier: a contract, a mark, an offer. */
  about: string;
  /** The day that matters: the end, the term, since when. Null: there is none. */
  on: IsoDay | null;
  /** Days past the term; below nought: still to come. */
  days: number;
  /** A figure beside it: weeks, places. */
  figures?: Record<string, number | string | null>;
};

const LONGEST_REST_DAYS = 366;
export const LONGEST_REST_REASON = 1_000;

/** By harm, then the longest overdue, then by name: size plays no part (I17). */
export function byHarm(a: Exception, b: Exception): number {
  const rank = (kind: ExceptionKind) => EXCEPTION_KINDS.indexOf(kind);
  return (
    rank(a.kind) - rank(b.kind) ||
    b.days - a.days ||
    (a.supplier?.name ?? "").localeCompare(b.supplier?.name ?? "", "nl") ||
    a.key.localeCompare(b.key)
  );
}

export function readKind(text: string): ExceptionKind | null {
  return EXCEPTION_KINDS.find((kind) => kind === text) ?? null;
}

/** "Do nothing" has a reason and a day on which it returns. */
export function restFault(
  { reason, until }: { reason: string; until: number | null },
  today: number,
): Refused | null {
  if (reason.trim() === "") return refuse("rest.no-reason", { field: "reden" });
  if (reason.length > LONGEST_REST_REASON)
    return refuse("rest.reason-too-long", { field: "reden" });
  if (until === null) return refuse("rest.no-day", { field: "tot" });
  return until <= today || until > today + LONGEST_REST_DAYS
    ? refuse("rest.day-out-of-reach", { field: "tot" })
    : null;
}
