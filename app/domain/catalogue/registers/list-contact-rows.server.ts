import type { ContactRow } from "./contact-row.form";
import { db } from "~/db/read.server";

/** The contacts as their register writes them. */
export async function listContactRows(): Promise<ContactRow[]> {
  const orderBy = [{ municipalityCode: "asc" }, { kind: "asc" }, { name: "asc" }] as const;
  const rows = await db.contact.findMany({ omit: { id: true }, orderBy: [...orderBy] });
  return rows.map((row) => ({ ...row, kind: row.kind as ContactRow["kind"] }));
}
