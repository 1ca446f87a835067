import { type Entered, enterIn } from "./enter.server";
import { memberOf } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { changed, type Trace } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";
import { type Outcome, type Refusal, refuse } from "~/domain/kernel/outcome";
import { uuidOf } from "~/domain/kernel/uuid-of.server";

const COLUMNS = "kenmerk,dag,traject,bedrag,omschrijving";
const MOST_ROWS = 1_000;

/**
 * A member brings what was spent as lines of `kenmerk,dag,traject,bedrag,omschrijving`: all, or none when one is wrong.
 * A line with a reference that was brought before makes nothing new.
 */
export function importRealisation(
  actor: Actor,
  { bookId, text }: { bookId: string; text: string },
  now = new Date(),
): Promise<Outcome<number>> {
  return inBook(actor, { id: bookId, permission: "budget.enter" }, async (tx, book) => {
    const { id: memberId } = memberOf(book);
    const rows = rowsOf(text);
    if (rows.length === 0) return refuse("budget.no-columns", { field: "regels" });
    if (rows.length > MOST_ROWS) return refuse("budget.too-many-rows", { field: "regels" });
    const traces: Trace[] = [];
    const faults: Refusal[] = [];
    for (const [n, row] of rows.entries()) {
      const entered = readRow(row, `${bookId} ${memberId}`);
      const done = entered
        ? await enterIn(tx, book, { entered, by: actor.userId, now })
        : refuse("budget.no-reference");
      if (done.ok) traces.push(...done.traces);
      else faults.push(...done.refusals.map(({ code }) => faultIn(code, n + 2)));
    }
    if (faults.length > 0) return { ok: false, refusals: faults };
    return changed(traces.length, ...traces);
  });
}

/** What stands below the right names of columns. */
function rowsOf(text: string): string[] {
  const [head = "", ...rows] = text.trim().split(/\r?\n/);
  return head.trim() === COLUMNS ? rows : [];
}

/** Null without a reference, by which it is known. */
function readRow(row: string, whose: string): Entered | null {
  const [reference = "", day = "", trajectory = "", amount = "", ...rest] = cellsOf(row);
  if (reference === "") return null;
  return {
    ...{ kind: "realise", trajectory, amount, note: rest.join(", ") },
    on: isIsoDay(day) ? dayNumber(day) : null,
    key: uuidOf(`${whose} ${reference}`),
  };
}

/** Cells may stand in quotes, as a sheet writes an amount with a comma. */
function cellsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? "").trim(),
  );
}

function faultIn(code: string, line: number): Refusal {
  return { code, field: "regels", details: { line } };
}
