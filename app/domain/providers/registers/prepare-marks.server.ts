import type { MarkRow } from "./mark-row.form";
import { type SupplierBook, supplierOf } from "./supplier-book";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { mergeRow, type Prepared, type Wrong } from "~/domain/catalogue/public";
import { prepareRows, type ReadRegister } from "~/domain/catalogue/public.server";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

const NEW = { validUntil: null as IsoDay | null };
/** What no register tells: the row's number, and what the region thinks of it. */
const NOT_TOLD = { id: true, state: true, judgedBy: true, judgedOn: true, reason: true } as const;

/** Quality marks and registrations of organisations; a combination is none, so it has none. */
export async function prepareMarks(
  tx: Tx,
  read: ReadRegister<MarkRow>,
  book: SupplierBook,
): Promise<Prepared> {
  const stored = read.lines.length > 0 ? await tx.mark.findMany({ omit: NOT_TOLD }) : [];
  const known = new Map(
    stored.map((mark) => {
      const validUntil = mark.validUntil && isoDay(dayNumber(mark.validUntil));
      return [keyOf(mark), { ...mark, validUntil }];
    }),
  );
  const into = { table: "mark", key: ["supplierId", "mark", "number"] };
  return prepareRows(read, {
    settle: ({ providerCode, mark, number, issuer, ...validity }) => {
      const { supplier, wrong } = supplierOf(book, providerCode);
      const stated = { supplierId: supplier?.id ?? "", mark, number, issuer };
      const before = known.get(keyOf(stated));
      const after = { ...stated, ...mergeRow(NEW, before, validity) };
      return { before, after, wrong: [...wrong, ...kindFaults(supplier?.kind)] };
    },
    write: (changed) => mergeRows(tx, into, changed),
  });
}

function kindFaults(kind: string | undefined): Wrong[] {
  const message = "must be a provider; a combination has no marks of its own";
  return kind === "combination" ? [{ column: "provider_code", message }] : [];
}

function keyOf(mark: { supplierId: string; mark: string; number: string }): string {
  return JSON.stringify([mark.supplierId, mark.mark, mark.number]);
}
