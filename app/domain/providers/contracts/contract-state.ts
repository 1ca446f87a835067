/**
 * Whether a contract is in force: suspended by the region (opgeschort), taken up again, or ended.
 *
 * Each move has a reason and a day, today or later; one to come is planned and takes effect on that day
 * by itself. Moves are only ever added to the history (architecture §7, requirements US6).
 */
import { type DayNumber, FOREVER } from "~/domain/kernel/day";
import { type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after, type Machine } from "~/domain/kernel/state-machine";

export type ContractState = "active" | "suspended" | "ended";
export type ContractMove = "suspend" | "resume" | "end";
export const CONTRACT_MOVES = ["suspend", "resume", "end"] as const;

export const contractState: Machine<ContractState, ContractMove> = {
  active: { suspend: "suspended", end: "ended" },
  suspended: { resume: "active", end: "ended" },
  ended: {},
};

/** A percentage is at most this much in hundredths, up or down. */
export const MOST_BASIS_POINTS = 10_000;
export const LONGEST_CONTRACT_REASON = 1_000;

export type Standing = {
  state: ContractState;
  startsOn: DayNumber;
  /** FOREVER when the contract has no end. */
  endsOn: DayNumber;
  planned: { move: ContractMove; on: DayNumber } | null;
};

/** What a form says of a move, before it is known of which contract. */
export function sentMoveFault(
  { from, reason }: { from: DayNumber | null; reason: string },
  today: DayNumber,
): Refused | null {
  if (from === null) return refuse("contract.no-day", { field: "vanaf" });
  if (from < today) return refuse("contract.in-the-past", { field: "vanaf" });
  return reasonFault(reason);
}

export function reasonFault(reason: string): Refused | null {
  if (reason.trim() === "") return refuse("contract.no-reason", { field: "reden" });
  return reason.length > LONGEST_CONTRACT_REASON
    ? refuse("contract.reason-too-long", { field: "reden" })
    : null;
}

/** Why this contract cannot make the move from that day; null when it can. */
export function moveFault(
  { state, endsOn, planned }: Standing,
  { move, from, today }: { move: ContractMove; from: DayNumber; today: DayNumber },
): Refused | null {
  if (!after(contractState, state, move)) return refuseMove(`contract.is-${state}`);
  if (endsOn < today) return refuseMove("contract.is-over");
  // One plan at a time; what takes effect at once goes before it.
  if (planned && from > today) return refuseMove("contract.planned-already");
  return from > endsOn ? refuse("contract.after-its-end", { field: "vanaf" }) : null;
}

/** How a contract stands after the move: at once, or with a plan. */
export function moved(
  before: Standing,
  { move, from, today }: { move: ContractMove; from: DayNumber; today: DayNumber },
): Standing {
  const endsOn = move === "end" ? lastDay(before, from) : before.endsOn;
  if (from > today) return { ...before, endsOn, planned: { move, on: from } };
  const state = after(contractState, before.state, move) ?? before.state;
  const { planned } = before;
  const isStillPossible = planned !== null && after(contractState, state, planned.move) !== null;
  return { ...before, state, endsOn, planned: isStillPossible ? planned : null };
}

/** The day before it ends; a contract has at least its first day. */
function lastDay({ startsOn }: Standing, from: DayNumber): DayNumber {
  return Math.max(from - 1, startsOn);
}

/** Why a contract cannot be made longer to that day. */
export function extendFault(
  { state, endsOn, planned }: Standing,
  { to, today }: { to: DayNumber | null; today: DayNumber },
): Refused | null {
  if (state === "ended") return refuseMove("contract.is-ended");
  if (planned?.move === "end") return refuseMove("contract.planned-already");
  if (endsOn === FOREVER) return refuseMove("contract.has-no-end");
  if (to === null) return refuse("contract.no-day", { field: "tot" });
  return to <= endsOn || to < today ? refuse("contract.not-longer", { field: "tot" }) : null;
}
