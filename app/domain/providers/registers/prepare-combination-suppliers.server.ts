import {
  noteSupplier,
  settleSupplier,
  type SupplierRecord,
  supplierSelect,
} from "./settle-supplier.server";
import type { SupplierBook } from "./supplier-book";
import type { Tx } from "~/db/commit.server";
import type { Wrong } from "~/domain/catalogue/public";

/** The supplier that a combination is, before and after its row. */
export type CombinationSupplier = {
  before: SupplierRecord | undefined;
  after: SupplierRecord;
  wrong: Wrong[];
};

/** By code; combinations offer and wait as providers do, so they too are suppliers (D16). */
export async function prepareCombinationSuppliers(
  tx: Tx,
  named: { code: string; name: string }[],
  book: SupplierBook,
): Promise<(combination: { code: string; name: string }) => CombinationSupplier> {
  const rows = await tx.supplier.findMany({
    where: { kind: "combination", code: { in: named.map(({ code }) => code) } },
    select: supplierSelect,
  });
  const known = new Map<string, SupplierRecord>(rows.map((row) => [row.code, row]));
  return ({ code, name }) => {
    const before = known.get(code);
    const { after } = settleSupplier(book, before, { code, kind: "combination", name });
    const isTaken = book.suppliers.get(code)?.kind === "provider";
    if (isTaken) return { before, after, wrong: [takenFault(code)] };
    noteSupplier(book, after, before);
    return { before, after, wrong: [] };
  };
}

function takenFault(code: string): Wrong {
  const message = `"${code}" is the code of a provider; choose another`;
  return { column: "combination_code", message };
}
