import { signOnPaper } from "../governance/register-governance.server";
import type { CombinationRow } from "./combination-row.form";
import { releaseMembers } from "../membership/release-members.server";
import { holdStored, keptMembers, type Members, type Standing } from "./kept-members.server";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { codeFaults, mergeRow, type Prepared, type Wrong } from "~/domain/catalogue/public";
import { prepareRows, type ReadRegister } from "~/domain/catalogue/public.server";
import type { SupplierBook } from "~/domain/providers/public";
import {
  type CombinationSupplier,
  prepareCombinationSuppliers,
  writeSuppliers,
} from "~/domain/providers/public.server";
import type { CombinationState } from "~/generated/prisma/client";

type Terms = { segment: string | null; targetGroup: string };
type Stored = {
  terms: Terms;
  state: CombinationState;
  members: Members;
};
type Known = Stored & { supplier: CombinationSupplier["after"] };

const NEW: Terms = { segment: null, targetGroup: "" };

/** Care combinations; what a register lists is signed by all members, so a new one is published. */
export async function prepareCombinations(
  tx: Tx,
  read: ReadRegister<CombinationRow>,
  book: SupplierBook,
): Promise<Prepared> {
  const named = read.lines.map(({ row }) => ({ code: row.combinationCode, name: row.name }));
  const settleSupplier = await prepareCombinationSuppliers(tx, named, book);
  const members = read.lines.map(({ row }) => [row.combinationCode, membersOf(book, row)] as const);
  const { stored, standing } = await storedCombinations(tx, new Map(members));
  return prepareRows<CombinationRow, Known>(read, {
    settle: (row) => {
      const supplier = settleSupplier({ code: row.combinationCode, name: row.name });
      const known = stored.get(row.combinationCode);
      const brought = membersOf(book, row);
      const kept = keptMembers(standing.get(row.combinationCode), brought);
      const after = {
        supplier: supplier.after,
        terms: mergeRow(NEW, known?.terms, row),
        state: known?.state ?? "published",
        members: known && kept.length > 0 ? known.members : brought,
      };
      const before = known && supplier.before && { ...known, supplier: supplier.before };
      const wrong = [
        ...supplier.wrong,
        ...memberFaults(book, row),
        ...segmentFaults(book, after, known),
      ];
      return { before, after, wrong, kept };
    },
    note: ({ supplier }) => book.changed.suppliers.add(supplier.id),
    write: (changed) => writeCombinations(tx, changed, { book, standing }),
  });
}

async function storedCombinations(tx: Tx, brought: ReadonlyMap<string, Members>) {
  const standing = await holdStored(tx, brought);
  const rows = await tx.combination.findMany({
    where: { supplier: { code: { in: [...standing.keys()] } } },
    include: { supplier: { select: { code: true } } },
  });
  const stored = new Map(
    rows.map(({ supplier: { code }, segment, targetGroup, state }): [string, Stored] => [
      code,
      { terms: { segment, targetGroup }, state, members: standing.get(code)!.members },
    ]),
  );
  return { stored, standing };
}

/** The lead party is a member too, named among them or not. */
function membersOf(book: SupplierBook, row: CombinationRow): Members {
  const codes = [row.leadProviderCode, ...row.memberProviderCodes];
  return new Map(
    codes.map((code) => [book.suppliers.get(code)?.id ?? code, code === row.leadProviderCode]),
  );
}

function memberFaults(book: SupplierBook, row: CombinationRow): Wrong[] {
  const isProvider = (code: string) =>
    book.suppliers.get(code)?.kind === "provider" || book.mayComeFrom.suppliers(code);
  const message = (code: string) => `"${code}" is no known provider; add it to providers.csv`;
  const lead = isProvider(row.leadProviderCode)
    ? []
    : [{ column: "lead_provider_code", message: message(row.leadProviderCode) }];
  const others = row.memberProviderCodes.filter(
    (code) => code !== row.leadProviderCode && !isProvider(code),
  );
  const members = others.map((code) => ({
    column: "member_provider_codes",
    message: message(code),
  }));
  return [...lead, ...members];
}

function segmentFaults(
  { rules }: SupplierBook,
  after: Stored,
  before: Stored | undefined,
): Wrong[] {
  const { segment: codes } = after.terms;
  const had = before?.terms.segment;
  return codeFaults(rules, [{ column: "segment", kind: "segment", codes, had }]);
}

type Around = { book: SupplierBook; standing: Map<string, Standing> };

async function writeCombinations(
  tx: Tx,
  changed: Known[],
  { book, standing }: Around,
): Promise<void> {
  const suppliers = changed.map(({ supplier }) => supplier);
  await writeSuppliers(tx, suppliers, book);
  const states = await statesNow(
    tx,
    suppliers.map(({ id }) => id),
  );
  const rows = changed.map(({ supplier, terms, state }) => ({
    ...{ supplierId: supplier.id, ...terms, state: states.get(supplier.id) ?? state },
  }));
  await mergeRows(tx, { table: "combination", key: ["supplierId"] }, rows);
  // Of a combination that is not held the members are as they were.
  const own = changed.filter(({ supplier: { code } }) => standing.get(code)?.isHeld !== false);
  if (own.length === 0) return;
  await writeMembers(tx, own, { by: book.rules.author, now: book.rules.now });
  const signed = own.filter(({ supplier, state }) => {
    return (states.get(supplier.id) ?? state) === "published";
  });
  await signOnPaper(
    tx,
    signed.map(({ supplier, members }) => ({
      ...{ combinationId: supplier.id, members: [...members.keys()] },
    })),
    book.rules.now,
  );
}

/** What the portal does meanwhile is not undone. */
async function statesNow(tx: Tx, ids: string[]): Promise<Map<string, CombinationState>> {
  const rows = await tx.$queryRaw<{ id: string; state: CombinationState }[]>`
    select supplier_id id, state from combination
    where supplier_id = any (${ids}::uuid[]) order by supplier_id for update`;
  return new Map(rows.map(({ id, state }) => [id, state]));
}

type Doing = { by: string; now: Date };

/** The old and the new lead party never stand side by side. */
async function writeMembers(tx: Tx, changed: Known[], doing: Doing): Promise<void> {
  const each = changed.map(({ supplier, members }) => {
    const lead = [...members].find(([, isLead]) => isLead)![0];
    return { combinationId: supplier.id, ids: [...members.keys()], lead };
  });
  const goes = {
    where: { OR: each.map(({ ids, ...of }) => ({ ...whose(of), providerId: { notIn: ids } })) },
  };
  for (const { combinationId, providerId } of await tx.membership.findMany(goes))
    await releaseMembers(tx, { combinationId, memberIds: [providerId] }, doing);
  await tx.membership.deleteMany(goes);
  await tx.membership.updateMany({
    where: { OR: each.map(({ lead, ...of }) => ({ ...whose(of), providerId: { not: lead } })) },
    data: { isLead: false },
  });
  await tx.membership.createMany({
    data: each.flatMap(({ ids, ...of }) => ids.map((providerId) => ({ ...whose(of), providerId }))),
    skipDuplicates: true,
  });
  await tx.membership.updateMany({
    where: { OR: each.map(({ lead, ...of }) => ({ ...whose(of), providerId: lead })) },
    data: { isLead: true },
  });
}

const whose = ({ combinationId }: { combinationId: string }) => ({ combinationId });
