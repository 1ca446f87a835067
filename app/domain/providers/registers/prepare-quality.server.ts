import type { QualityRow } from "./quality-row.form";
import { type SupplierBook, supplierOf } from "./supplier-book";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { codeFaults, type Prepared } from "~/domain/catalogue/public";
import { prepareRows, type ReadRegister } from "~/domain/catalogue/public.server";

/** Figures of quality with their story. */
export async function prepareQuality(
  tx: Tx,
  read: ReadRegister<QualityRow>,
  book: SupplierBook,
): Promise<Prepared> {
  const isEmpty = read.lines.length === 0;
  const stored = isEmpty ? [] : await tx.qualityFigure.findMany({ omit: { id: true } });
  const known = new Map(stored.map((figure) => [keyOf(figure), figure]));
  const into = { table: "qualityFigure", key: ["supplierId", "indicator", "period"] };
  return prepareRows(read, {
    settle: ({ providerCode, ...figure }) => {
      const { supplier, wrong } = supplierOf(book, providerCode);
      const after = { supplierId: supplier?.id ?? "", ...figure };
      const before = known.get(keyOf(after));
      const { indicator: codes } = figure;
      const inRegion = codeFaults(book.rules, [
        { column: "indicator", kind: "indicator", codes, had: before?.indicator },
      ]);
      return { before, after, wrong: [...wrong, ...inRegion] };
    },
    note: ({ supplierId }) => book.changed.suppliers.add(supplierId),
    write: (changed) => mergeRows(tx, into, changed),
  });
}

function keyOf(figure: { supplierId: string; indicator: string; period: string }): string {
  return JSON.stringify([figure.supplierId, figure.indicator, figure.period]);
}
