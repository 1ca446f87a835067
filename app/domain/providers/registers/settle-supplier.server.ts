import { randomUUID } from "node:crypto";

import { looksDifferent } from "./looks-different.server";
import type { KnownSupplier, SupplierBook } from "./supplier-book";
import { slugOf } from "../supplier/supplier";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { KEPT, mergeRow, type Wrong, settleTexts } from "~/domain/catalogue/public";
import { columnName } from "~/domain/kernel/column-name";

export const supplierSelect = {
  id: true,
  code: true,
  kind: true,
  slug: true,
  name: true,
  website: true,
  email: true,
  phone: true,
  languages: true,
  descriptionProfessional: true,
  descriptionPlain: true,
  importedTexts: true,
} as const;

type Facts = {
  website: string | null;
  email: string | null;
  phone: string | null;
  languages: string[];
};

type Texts = { descriptionProfessional: string; descriptionPlain: string };

export type SupplierRecord = Facts &
  Texts &
  KnownSupplier & { code: string; name: string; importedTexts: unknown };

const NEW: Facts = { website: null, email: null, phone: null, languages: [] };
const TEXTS = ["descriptionProfessional", "descriptionPlain"] as const;

/** A supplier as it becomes; a name may change, its id and address stay. */
export function settleSupplier(
  book: SupplierBook,
  before: SupplierRecord | undefined,
  brought: Pick<SupplierRecord, "code" | "kind" | "name"> & Partial<Facts & Texts>,
): { after: SupplierRecord; kept: Wrong[] } {
  const { code, kind, name } = brought;
  const imported = (before?.importedTexts ?? {}) as Record<string, string>;
  const settled = settleTexts(TEXTS, before && { texts: before, imported }, brought);
  const after: SupplierRecord = {
    id: before?.id ?? randomUUID(),
    ...{ code, kind, name },
    slug: before?.slug ?? freshSlug(book, brought),
    ...mergeRow(NEW, before, brought),
    ...settled.texts,
    importedTexts: settled.imported,
  };
  const kept = settled.kept.map((field) => ({ column: columnName(field), message: KEPT }));
  return { after, kept };
}

/** From here other rows can refer to the supplier; its offers may look different now. */
export function noteSupplier(
  book: SupplierBook,
  after: SupplierRecord,
  before: SupplierRecord | undefined,
): void {
  const { code, id, kind, slug } = after;
  book.suppliers.set(code, { id, kind, slug });
  if (looksDifferent(after, before)) book.changed.suppliers.add(after.id);
}

export function writeSuppliers(
  tx: Tx,
  suppliers: SupplierRecord[],
  { rules }: SupplierBook,
): Promise<void> {
  const updatedAt = rules.now.toISOString();
  const rows = suppliers.map((supplier) => ({ ...supplier, updatedAt }));
  return mergeRows(tx, { table: "supplier", key: ["id"] }, rows);
}

function freshSlug(book: SupplierBook, { code, name }: { code: string; name: string }): string {
  const taken = new Set([...book.suppliers.values()].map(({ slug }) => slug));
  const base = slugOf(name) || slugOf(code);
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
