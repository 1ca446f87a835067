/** The numbers of a budget that can be explained down to their postings: the accounts that make each up. */
import type { Account } from "../ledger/account";
import type { Cents } from "~/domain/kernel/money";

export const NUMBERS = {
  received: ["funder"],
  allotted: ["allotted", "spent"],
  reserved: ["reserved"],
  spent: ["spent"],
  left: ["pot", "allotted"],
  pot: ["pot"],
  entitled: ["entitled"],
  surplus: ["surplus"],
  shortage: ["shortage"],
} as const satisfies Record<string, readonly Account[]>;
export type NumberName = keyof typeof NUMBERS;

/** What came from outside stands below nothing there. */
export function shownSum(name: NumberName | null, sum: Cents): Cents {
  return name === "received" ? -sum : sum;
}
