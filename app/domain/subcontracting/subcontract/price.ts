/** What a part of the help costs: a price per unit, and how many of them (whole cents, decision D9). */
import type { Cents } from "~/domain/kernel/money";

const MOST_EUROS_DIGITS = 8;

/** "1.234,50", "1234,5" and "1234.50" are 123450 cents; null where it is no amount above nothing. */
export function readEuros(text: string): Cents | null {
  const bare = text.replace(/[\s€]/g, "");
  const found =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare) ?? /^(\d+)\.(\d{1,2})$/.exec(bare);
  if (!found) return null;
  const euros = found[1]!.replaceAll(".", "");
  if (euros.length > MOST_EUROS_DIGITS) return null;
  const cents = BigInt(euros) * 100n + BigInt((found[2] ?? "0").padEnd(2, "0"));
  return cents > 0n ? cents : null;
}

export type Priced = { cents: Cents; units: number };

export function totalOf({ cents, units }: Priced): Cents {
  return cents * BigInt(units);
}
