import { type Entered, enterIn } from "./enter.server";
import { readRealisation, type RealisationRow } from "./read-realisation.server";
import { memberOf } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { changed, type Trace } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";
import { type Outcome, type Refusal, refuse } from "~/domain/kernel/outcome";
import { uuidOf } from "~/domain/kernel/uuid-of.server";

/**
 * A member brings what was spent as rows: all, or none when one is wrong. A row with a reference that was
 * brought before makes nothing new. How many were new.
 */
export function importRealisation(
  actor: Actor,
  { bookId, text }: { bookId: string; text: string },
  now = new Date(),
): Promise<Outcome<number>> {
  return inBook(actor, { id: bookId, permission: "budget.enter" }, async (tx, book) => {
    memberOf(book);
    const read = readRealisation(text);
    if (!read.ok) return read;
    const traces: Trace[] = [];
    const faults: Refusal[] = [];
    for (const row of read.value) {
      const entered = enteredBy(row);
      const done = entered
        ? await enterIn(tx, book, { entered, by: actor.userId, now })
        : refuse("budget.no-reference");
      if (done.ok) traces.push(...done.traces);
      else faults.push(...done.refusals.map(({ code }) => faultIn(code, row.line)));
    }
    if (faults.length > 0) return { ok: false, refusals: faults };
    return changed(traces.length, ...traces);
  });
}

/** Null without a reference, by which it is known. */
function enteredBy({
  kenmerk,
  dag,
  traject,
  bedrag,
  omschrijving,
}: RealisationRow): Entered | null {
  if (kenmerk === "") return null;
  return {
    ...{ kind: "realise", trajectory: traject, amount: bedrag, note: omschrijving },
    on: isIsoDay(dag) ? dayNumber(dag) : null,
    key: uuidOf(kenmerk),
  };
}

function faultIn(code: string, line: number): Refusal {
  return { code, field: "regels", details: { line } };
}
