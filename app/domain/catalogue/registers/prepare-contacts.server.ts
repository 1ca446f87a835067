import type { ContactRow } from "./contact-row.form";
import { type IntakeRules, mergeRow, type Prepared } from "./intake";
import { prepareRows } from "./prepare-rows.server";
import type { ReadRegister } from "./read-register.server";
import { codeFaults, municipalityUse } from "./region-codes";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";

type Facts = { phone: string | null; hours: string | null; website: string | null };

const NEW: Facts = { phone: null, hours: null, website: null };

/** Whom residents of a municipality can call. */
export async function prepareContacts(
  tx: Tx,
  read: ReadRegister<ContactRow>,
  rules: IntakeRules,
): Promise<Prepared> {
  const rows = read.lines.length > 0 ? await tx.contact.findMany({ omit: { id: true } }) : [];
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const into = { table: "contact", key: ["municipalityCode", "kind", "name"] };
  return prepareRows(read, {
    settle: (row) => {
      const { municipalityCode, kind, name } = row;
      const before = known.get(keyOf(row));
      const after = { municipalityCode, kind: kind as string, name, ...mergeRow(NEW, before, row) };
      const wrong = codeFaults(rules, [municipalityUse(after, before)]);
      return { before, after, wrong };
    },
    write: (changed) => mergeRows(tx, into, changed),
  });
}

function keyOf(row: { municipalityCode: string; kind: string; name: string }): string {
  return JSON.stringify([row.municipalityCode, row.kind, row.name]);
}
