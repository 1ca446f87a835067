import type { ProviderRow } from "./provider-row.form";
import {
  noteSupplier,
  settleSupplier,
  type SupplierRecord,
  supplierSelect,
  writeSuppliers,
} from "./settle-supplier.server";
import type { SupplierBook } from "./supplier-book";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { codeFaults, mergeRow, type Prepared, type Wrong } from "~/domain/catalogue/public";
import { prepareRows, type ReadRegister } from "~/domain/catalogue/public.server";

type Organisation = {
  legalName: string;
  tradeName: string | null;
  kvk: string | null;
  agb: string | null;
  sizeClass: string | null;
};

type Known = { supplier: SupplierRecord; organisation: Organisation };

const NEW: Organisation = { legalName: "", tradeName: null, kvk: null, agb: null, sizeClass: null };

/** Organisations that offer help. */
export async function prepareProviders(
  tx: Tx,
  read: ReadRegister<ProviderRow>,
  book: SupplierBook,
): Promise<Prepared> {
  const known = await knownProviders(tx, read);
  return prepareRows(read, {
    settle: (row) => {
      const before = known.get(row.providerCode);
      const organisation = mergeRow(NEW, before?.organisation, row);
      const name = organisation.tradeName ?? organisation.legalName;
      const wrong = [...kindFaults(book, row), ...languageFaults(book, row, before)];
      const brought = { ...row, code: row.providerCode, kind: "provider" as const, name };
      const { after, kept } = settleSupplier(book, before?.supplier, brought);
      noteSupplier(book, after, before?.supplier);
      return { before, after: { supplier: after, organisation }, wrong, kept };
    },
    write: async (changed) => {
      const suppliers = changed.map(({ supplier }) => supplier);
      await writeSuppliers(tx, suppliers, book);
      const rows = changed.map(({ supplier, organisation }) => ({
        supplierId: supplier.id,
        ...organisation,
      }));
      await mergeRows(tx, { table: "provider", key: ["supplierId"] }, rows);
    },
  });
}

async function knownProviders(
  tx: Tx,
  read: ReadRegister<ProviderRow>,
): Promise<Map<string, Known>> {
  const rows = await tx.supplier.findMany({
    where: { kind: "provider", code: { in: read.lines.map(({ row }) => row.providerCode) } },
    select: { ...supplierSelect, provider: { omit: { supplierId: true } } },
  });
  return new Map(
    rows.map(({ provider, ...supplier }) => [
      supplier.code,
      { supplier, organisation: provider ?? NEW },
    ]),
  );
}

function kindFaults(book: SupplierBook, { providerCode }: ProviderRow): Wrong[] {
  const isTaken = book.suppliers.get(providerCode)?.kind === "combination";
  const message = `"${providerCode}" is the code of a combination; choose another`;
  return isTaken ? [{ column: "provider_code", message }] : [];
}

function languageFaults(
  { rules }: SupplierBook,
  { languages }: ProviderRow,
  before: Known | undefined,
): Wrong[] {
  const codes = languages ?? [];
  const had = before?.supplier.languages;
  return codeFaults(rules, [{ column: "languages", kind: "language", codes, had }]);
}
