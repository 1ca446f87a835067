import { randomUUID } from "node:crypto";

import type { ContractRow } from "./contract-row.form";
import { type SupplierBook, supplierOf } from "./supplier-book";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { mergeRow, type Prepared, scopeFaults, type Wrong } from "~/domain/catalogue/public";
import { prepareRows, type ReadRegister } from "~/domain/catalogue/public.server";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

type Terms = {
  law: string | null;
  segment: string | null;
  profile: string | null;
  intensities: string[];
  roles: string[];
  acceptanceDuty: boolean;
  endsOn: IsoDay | null;
  endKept: boolean;
};

type ContractRecord = Terms & { id: string; code: string; supplierId: string; startsOn: IsoDay };

const NEW: Terms = {
  law: null,
  segment: null,
  profile: null,
  intensities: [],
  roles: [],
  acceptanceDuty: false,
  endsOn: null,
  endKept: false,
};

/**
 * What suppliers are contracted for; whether a contract is suspended is not the register's to say, nor
 * when it ends once that was decided here.
 */
export async function prepareContracts(
  tx: Tx,
  read: ReadRegister<ContractRow>,
  book: SupplierBook,
): Promise<Prepared> {
  const known = read.lines.length > 0 ? await knownContracts(tx) : new Map();
  return prepareRows<ContractRow, ContractRecord>(read, {
    settle: ({ contractCode: code, providerCode, from, to, ...terms }) => {
      const { supplier, wrong } = supplierOf(book, providerCode);
      const before: ContractRecord | undefined = known.get(code);
      const merged = mergeRow(NEW, before, {
        ...terms,
        endsOn: before?.endKept ? before.endsOn : to,
      });
      const supplierId = supplier?.id ?? before?.supplierId ?? "";
      const after = { id: before?.id ?? randomUUID(), code, supplierId, startsOn: from, ...merged };
      const faults = [...movedFaults(after, before), ...scopeFaults(book.rules, after, before)];
      return { before, after, wrong: [...wrong, ...faults] };
    },
    note: ({ supplierId }) => book.changed.suppliers.add(supplierId),
    write: (changed) => mergeRows(tx, { table: "contract", key: ["id"] }, changed),
  });
}

async function knownContracts(tx: Tx): Promise<Map<string, ContractRecord>> {
  const contracts = await tx.contract.findMany({
    omit: { state: true, plannedMove: true, plannedOn: true },
  });
  return new Map(
    contracts.map(({ startsOn, endsOn, ...contract }) => [
      contract.code,
      {
        ...contract,
        startsOn: isoDay(dayNumber(startsOn)),
        endsOn: endsOn && isoDay(dayNumber(endsOn)),
      },
    ]),
  );
}

function movedFaults(after: ContractRecord, before: ContractRecord | undefined): Wrong[] {
  const isMoved = before !== undefined && before.supplierId !== after.supplierId;
  const message = `contract "${after.code}" belongs to another supplier; give this contract a code of its own`;
  return isMoved ? [{ column: "contract_code", message }] : [];
}
