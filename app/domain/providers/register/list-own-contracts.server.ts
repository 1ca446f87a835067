import { contractedScope, listActs } from "./get-supplier-file.server";
import type { ContractActLine, ContractedScope } from "./supplier-file";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";

/** The contracts of the own organisation, and of the combinations that it is a member of. */
export type OwnContracts = {
  supplier: { id: string; code: string; name: string; kind: "provider" | "combination" };
  contracts: ContractedScope[];
  acts: ContractActLine[];
}[];

export async function listOwnContracts(actor: Actor, now = new Date()): Promise<OwnContracts> {
  assertMay(actor, "own-contract.read", actor.supplierIds[0]);
  const own = { in: actor.supplierIds };
  const suppliers = await db.supplier.findMany({
    where: { OR: [{ id: own }, { combination: { members: { some: { providerId: own } } } }] },
    select: {
      ...{ id: true, code: true, name: true, kind: true },
      contracts: { orderBy: [{ startsOn: "desc" }, { code: "asc" }] },
    },
    orderBy: [{ kind: "asc" }, { name: "asc" }],
  });
  const acts = await listActs(suppliers.flatMap(({ contracts }) => contracts.map(({ id }) => id)));
  return suppliers.map(({ contracts, ...supplier }) => {
    const codes = contracts.map(({ code }) => code);
    return {
      supplier,
      contracts: contracts.map((contract) => contractedScope(contract, dayAt(now))),
      acts: acts.filter(({ contractCode }) => codes.includes(contractCode)),
    };
  });
}
