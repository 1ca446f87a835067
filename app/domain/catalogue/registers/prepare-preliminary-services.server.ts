import { type IntakeRules, mergeRow, type Prepared } from "./intake";
import type { PreliminaryServiceRow } from "./preliminary-service-row.form";
import { prepareRows } from "./prepare-rows.server";
import type { ReadRegister } from "./read-register.server";
import { codeFaults, municipalityUse } from "./region-codes";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";

type Facts = { website: string | null; phone: string | null; expertise: string[] };

const NEW: Facts = { website: null, phone: null, expertise: [] };

/** Help nearby that needs no referral. */
export async function preparePreliminaryServices(
  tx: Tx,
  read: ReadRegister<PreliminaryServiceRow>,
  rules: IntakeRules,
): Promise<Prepared> {
  const isEmpty = read.lines.length === 0;
  const rows = isEmpty ? [] : await tx.preliminaryService.findMany({ omit: { id: true } });
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const into = { table: "preliminaryService", key: ["municipalityCode", "name"] };
  return prepareRows(read, {
    settle: (row) => {
      const before = known.get(keyOf(row));
      const after = { ...row, ...mergeRow(NEW, before, row) };
      const { expertise } = after;
      const wrong = codeFaults(rules, [
        municipalityUse(after, before),
        { column: "expertise", kind: "expertise term", codes: expertise, had: before?.expertise },
      ]);
      return { before, after, wrong };
    },
    write: (changed) => mergeRows(tx, into, changed),
  });
}

function keyOf(row: { municipalityCode: string; name: string }): string {
  return JSON.stringify([row.municipalityCode, row.name]);
}
