/**
 * The end of a year: what is left is divided by the shares of the governance, and so is what was promised
 * without money. While both stand open there is still something to spend or to give up first.
 */
import { type Line, turned } from "./account";
import type { Balance } from "./balance";
import { dividedBy, type Governance } from "../governance/governance";
import type { Cents } from "~/domain/kernel/money";

const MONEY_LEFT = ["pot", "allotted"] as const;

/** The lines, or null while money and reservations stand open together. */
export function settlementLines(
  balances: readonly Balance[],
  shares: Governance["shares"],
): Line[] | null {
  const money = balances.filter(
    ({ account, trajectory, cents }) =>
      MONEY_LEFT.some((one) => one === account) && trajectory === 0 && cents > 0n,
  );
  const promised = balances.filter(
    ({ account, trajectory, cents }) => account === "reserved" && trajectory > 0 && cents > 0n,
  );
  const left = total(money);
  const short = total(promised);
  if (left > 0n && short > 0n) return null;
  return [
    ...turned(money),
    ...to("surplus", shares, left),
    ...turned(promised),
    // The reservations end, and their shortage stands where each member bears it.
    ...to("shortage", shares, short),
  ];
}

function to(account: "surplus" | "shortage", shares: Governance["shares"], cents: Cents): Line[] {
  if (cents === 0n) return [];
  return dividedBy(shares, cents).map((part) => ({ ...part, account, trajectory: 0 }));
}

function total(balances: readonly Balance[]): Cents {
  return balances.reduce((sum, { cents }) => sum + cents, 0n);
}
