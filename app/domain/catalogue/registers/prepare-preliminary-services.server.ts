import type { IntakeRules, Prepared } from "./intake";
import { KEPT, settleTexts } from "./kept-texts";
import type { PreliminaryServiceRow } from "./preliminary-service-row.form";
import { prepareRows, type Settled } from "./prepare-rows.server";
import type { ReadRegister } from "./read-register.server";
import { codeFaults, municipalityUse } from "./region-codes";
import {
  asTexts,
  fromTexts,
  KEPT_FIELDS,
  type KeptTexts,
  type ServiceStatement,
} from "../preliminary-services/preliminary-service";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { columnName } from "~/domain/kernel/column-name";

type ServiceRecord = ServiceStatement & {
  municipalityCode: string;
  name: string;
  importedTexts: unknown;
  revision: number;
};
type Known = { record: ServiceRecord; hasEnded: boolean };

const ENDED = "was ended in the portal; it stays ended there, take it out of the register";

/** Help nearby that needs no referral; what its municipality wrote in the portal stays. */
export async function preparePreliminaryServices(
  tx: Tx,
  read: ReadRegister<PreliminaryServiceRow>,
  rules: IntakeRules,
): Promise<Prepared> {
  const known = await knownServices(tx, read);
  const into = { table: "preliminaryService", key: ["municipalityCode", "name"] };
  return prepareRows(read, {
    settle: (row) => settle(row, known.get(keyOf(row)), rules),
    write: (changed) => mergeRows(tx, into, changed),
  });
}

async function knownServices(
  tx: Tx,
  { lines }: ReadRegister<PreliminaryServiceRow>,
): Promise<Map<string, Known>> {
  const omit = { id: true, checkedOn: true } as const;
  const rows = lines.length === 0 ? [] : await tx.preliminaryService.findMany({ omit });
  return new Map(
    rows.map(({ endedOn, ...record }) => [keyOf(record), { record, hasEnded: endedOn !== null }]),
  );
}

function settle(
  row: PreliminaryServiceRow,
  known: Known | undefined,
  rules: IntakeRules,
): Settled<ServiceRecord> {
  const before = known?.record;
  const { after, kept } = recordOf(row, before);
  const { expertise } = after;
  const wrong = codeFaults(rules, [
    municipalityUse(after, before),
    { column: "expertise", kind: "expertise term", codes: expertise, had: before?.expertise },
  ]);
  const ended = known?.hasEnded ? [{ column: "name", message: ENDED }] : [];
  return { before, after, wrong, kept: [...kept, ...ended] };
}

function recordOf(
  { municipalityCode, name, ...row }: PreliminaryServiceRow,
  before?: ServiceRecord,
) {
  const imported = (before?.importedTexts ?? {}) as Record<string, string>;
  const was = before && asTexts(before);
  const settled = settleTexts(KEPT_FIELDS, was && { texts: was, imported }, broughtBy(row));
  const isOther = was && KEPT_FIELDS.some((field) => was[field] !== settled.texts[field]);
  const kept = settled.kept.map((field) => ({ column: columnName(field), message: KEPT }));
  const after: ServiceRecord = {
    ...{ municipalityCode, name, ...fromTexts(settled.texts), importedTexts: settled.imported },
    revision: before ? before.revision + Number(isOther) : 0,
  };
  return { after, kept };
}

/** A column that is absent brings nothing. */
function broughtBy(
  row: Omit<PreliminaryServiceRow, "municipalityCode" | "name">,
): Partial<KeptTexts> {
  const { website, phone, expertise } = row;
  const { targetGroup, descriptionPlain, ...texts } = asTexts({
    ...row,
    ...{ website: website ?? null, phone: phone ?? null, expertise: expertise ?? [] },
  });
  return {
    ...{ targetGroup, descriptionPlain },
    ...(website !== undefined && { website: texts.website }),
    ...(phone !== undefined && { phone: texts.phone }),
    ...(expertise !== undefined && { expertise: texts.expertise }),
  };
}

function keyOf(row: { municipalityCode: string; name: string }): string {
  return JSON.stringify([row.municipalityCode, row.name]);
}
