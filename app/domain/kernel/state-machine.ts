/**
 * States and moves as one table: `{ asked: { grant: "granted" }, granted: {} }`.
 *
 * A move that is not in the table does not exist. Who writes it puts the from-state in the `where`,
 * so that two people cannot both make the same move.
 */
export type Machine<State extends string, Move extends string> = Record<
  State,
  Partial<Record<Move, State>>
>;

/** The state a move leads to, or null when the table does not hold that move. */
export function after<State extends string, Move extends string>(
  machine: Machine<State, Move>,
  from: State,
  move: Move,
): State | null {
  return machine[from][move] ?? null;
}
