/**
 * A line of the contract register: what holds for a supplier now, and what asks for attention.
 *
 * Every supplier has the same line and the same page, whatever its size (W18); the order is by name.
 */
import type { IsoDay } from "~/domain/kernel/day";

export const REGISTER_NEEDS = ["ending", "suspended", "planned", "without"] as const;
export type RegisterNeed = (typeof REGISTER_NEEDS)[number];

export const REGISTER_PAGE = 50;

export type RegisterLine = {
  id: string;
  code: string;
  name: string;
  kind: "provider" | "combination";
  /** Contracts that hold today. */
  inForce: number;
  suspended: number;
  planned: number;
  /** The first day on which one of them ends; null: none does. */
  nextEnd: IsoDay | null;
  /** Who came in its place. */
  successor: string | null;
};

export type RegisterPage = { lines: RegisterLine[]; total: number; page: number; pages: number };

export function readNeed(text: string): RegisterNeed | null {
  return REGISTER_NEEDS.find((need) => need === text) ?? null;
}
