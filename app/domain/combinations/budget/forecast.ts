/**
 * When the money runs out if it goes on as it went. From seventy percent on it is told (contract standard).
 */
import type { Cents } from "~/domain/kernel/money";
import type { DayNumber } from "~/domain/kernel/day";

const SIGNAL_PERCENT = 70n;

export type Spending = { received: Cents; spent: Cents; from: DayNumber; today: DayNumber };
export type Forecast = {
  /** Of what was received; null while nothing was. */
  spentPercent: number | null;
  isSignal: boolean;
  /** The first day without money; null when nothing goes out, or when it is gone already. */
  runsOutOn: DayNumber | null;
};

export function forecast({ received, spent, from, today }: Spending): Forecast {
  const days = BigInt(Math.max(1, today - from + 1));
  const left = received - spent;
  const runsOutOn = spent > 0n && left > 0n ? today + Number((left * days) / spent) + 1 : null;
  return {
    spentPercent: received > 0n ? Number((spent * 100n) / received) : null,
    isSignal: received > 0n && spent * 100n >= received * SIGNAL_PERCENT,
    runsOutOn,
  };
}
