/** What a part of the help costs: a price per unit, and how many of them (whole cents, decision D9). */
import { type Cents, readEuros as readAmount } from "~/domain/kernel/money";

const MOST_CENTS = 9_999_999_999n;

/** "1.234,50", "1234,5" and "1234.50" are 123450 cents; null where it is no amount above nothing. */
export function readEuros(text: string): Cents | null {
  return readAmount(text, MOST_CENTS);
}

export type Priced = { cents: Cents; units: number };

export function totalOf({ cents, units }: Priced): Cents {
  return cents * BigInt(units);
}
