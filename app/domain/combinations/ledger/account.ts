/**
 * The accounts of a joint budget (decision D9). Money goes from the funder to the pot, is allotted to
 * members and spent by them. Commitments stand beside it: what was indicated, and what is reserved.
 */
import type { Cents } from "~/domain/kernel/money";

export type Account =
  | "funder"
  | "pot"
  | "allotted"
  | "spent"
  | "surplus"
  | "indicated"
  | "entitled"
  | "to-come"
  | "reserved"
  | "shortage";

/** Only the world outside stands below nothing. */
export const OUTSIDE: readonly Account[] = ["funder", "indicated", "to-come"];

export const POSTING_KINDS = [
  ...(["receipt", "entitle", "allot", "return", "move"] as const),
  ...(["reserve", "release", "realise", "reverse", "settle"] as const),
];
export type PostingKind = (typeof POSTING_KINDS)[number];

/** The most that one line holds. */
export const MOST_CENTS: Cents = 1_000_000_000_000n;
export const MONTHS = 12;
/** What comes in after the year. */
export const AFTER_THE_YEAR = 13;

export type Line = {
  account: Account;
  memberId: string | null;
  /** Its number, or 0. */
  trajectory: number;
  cents: Cents;
};

export type Part = { memberId: string; cents: Cents };
export type Moved = Part & { fromId: string };
export type OfATrajectory = Part & { trajectory: number };

export function receiptLines(cents: Cents): Line[] {
  return [of("funder", -cents), of("pot", cents)];
}

export function entitleLines(cents: Cents, trajectory: number): Line[] {
  return [of("indicated", -cents, { trajectory }), of("entitled", cents, { trajectory })];
}

export function allotLines(parts: readonly Part[]): Line[] {
  return parts.flatMap(({ memberId, cents }) => [
    ...[of("pot", -cents), of("allotted", cents, { memberId })],
  ]);
}

export function returnLines(parts: readonly Part[]): Line[] {
  return turned(allotLines(parts));
}

export function moveLines(parts: readonly Moved[]): Line[] {
  return parts.flatMap(({ memberId, fromId, cents }) => [
    ...[of("allotted", -cents, { memberId: fromId }), of("allotted", cents, { memberId })],
  ]);
}

export function reserveLines({ memberId, trajectory, cents }: OfATrajectory): Line[] {
  return [of("to-come", -cents), of("reserved", cents, { memberId, trajectory })];
}

export function releaseLines(part: OfATrajectory): Line[] {
  return turned(reserveLines(part));
}

/** Spending uses up what was reserved for the same trajectory, as far as it goes. */
export function realiseLines(part: OfATrajectory, reservedCents: Cents): Line[] {
  const { memberId, trajectory, cents } = part;
  const used = cents < reservedCents ? cents : reservedCents;
  return [
    of("allotted", -cents, { memberId }),
    of("spent", cents, { memberId, trajectory }),
    ...(used > 0n ? releaseLines({ ...part, cents: used }) : []),
  ];
}

/** What takes a posting back: the same lines the other way round. */
export function turned(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, cents: -line.cents }));
}

function of(
  account: Account,
  cents: Cents,
  { memberId = null, trajectory = 0 }: Partial<Line> = {},
): Line {
  return { account, memberId, trajectory, cents };
}
