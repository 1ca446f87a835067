/** Waits of a supplier as its own table sends them, and who may send it. */
import { aManagerOf, anEditorOf } from "./actors";
import { db } from "~/db/read.server";
import { fieldsOf, type OwnWait, type SentWait } from "~/domain/providers/public";

async function idOf(supplierCode: string): Promise<string> {
  return (await db.supplier.findUniqueOrThrow({ where: { code: supplierCode } })).id;
}

export const theEditorOf = async (supplierCode: string) => anEditorOf(await idOf(supplierCode));
export const theManagerOf = async (supplierCode: string) => aManagerOf(await idOf(supplierCode));

/** The row as it stands, with what was typed in it. */
export function sentRow(wait: OwnWait, typed: Partial<SentWait> = {}): SentWait {
  return { ...fieldsOf(wait), ...typed };
}
