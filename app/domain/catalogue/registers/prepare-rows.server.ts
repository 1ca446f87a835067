import { isDeepStrictEqual } from "node:util";

import { type Prepared, tallyOf } from "./intake";
import type { ReadRegister } from "./read-register.server";
import type { RegisterFault, Wrong } from "./register-fault";

/** What a row makes of what is stored; `kept` are texts edited in the portal that stay. */
export type Settled<S> = { before: S | undefined; after: S; wrong: Wrong[]; kept?: Wrong[] };

export type RowWork<T, S> = {
  settle: (row: T) => Settled<S>;
  /** Told of every row that is new or differs, before anything is written. */
  note?: (after: S, before: S | undefined) => void;
  write: (changed: S[]) => Promise<void>;
};

/** Prepares a register: every row is settled, and only what is new or differs is written. */
export function prepareRows<T, S extends object>(
  { file, lines }: ReadRegister<T>,
  { settle, note, write }: RowWork<T, S>,
): Prepared {
  const faults: RegisterFault[] = [];
  const conflicts: RegisterFault[] = [];
  const changed: S[] = [];
  let added = 0;
  for (const { line, row } of lines) {
    const { before, after, wrong, kept = [] } = settle(row);
    faults.push(...wrong.map((one) => ({ file, line, ...one })));
    conflicts.push(...kept.map((one) => ({ file, line, ...one })));
    if (isDeepStrictEqual(before, after)) continue;
    if (before === undefined) added += 1;
    changed.push(after);
    note?.(after, before);
  }
  return {
    ...{ file, faults, conflicts },
    tally: tallyOf({ added, changed: changed.length - added }),
    write: () => (changed.length > 0 ? write(changed) : Promise.resolve()),
  };
}
