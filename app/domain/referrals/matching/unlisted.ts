/** Why a supplier has nothing in the index at all, so that no gate could say it. */
import type { DayNumber } from "~/domain/kernel/day";

/** `admission`: it never had a contract here. */
export type Unlisted = "page" | "admission" | "suspended" | "ended" | "scope";

type ContractLine = { state: string; endsOn: DayNumber | null };

export function unlistedOf(
  { isShown, contracts }: { isShown: boolean; contracts: ContractLine[] },
  today: DayNumber,
): Unlisted {
  if (!isShown) return "page";
  if (contracts.length === 0) return "admission";
  const running = contracts.filter(
    ({ state, endsOn }) => state !== "ended" && (endsOn === null || endsOn >= today),
  );
  if (running.length === 0) return "ended";
  return running.every(({ state }) => state === "suspended") ? "suspended" : "scope";
}
