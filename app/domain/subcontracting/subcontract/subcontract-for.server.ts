import { movesOf, type Side, type SubcontractMove, type SubcontractState } from "./subcontract";
import type { Tx } from "~/db/commit.server";
import { type Actor, assertMay, type Permission } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import { receiving } from "~/domain/referrals/public.server";
import type { Prisma } from "~/generated/prisma/client";

const PERMISSION = {
  main: "subcontract.keep",
  sub: "subcontract.answer",
} as const satisfies Record<Side, Permission>;

/** The suppliers for which somebody works on a side: who leads a combination asks for it too (D16). */
export async function suppliersOn(actor: Actor, side: Side): Promise<string[]> {
  assertMay(actor, PERMISSION[side], actor.supplierIds[0]);
  return side === "main" ? (await receiving(actor)).supplierIds : actor.supplierIds;
}

/** What a side may know of; a draft is of who writes it. */
export function ownSubcontracts(side: Side, suppliers: string[]): Prisma.SubcontractWhereInput {
  return side === "main"
    ? { mainId: { in: suppliers } }
    : { subId: { in: suppliers }, state: { notIn: ["draft", "discarded"] } };
}

export type FoundSubcontract = Prisma.SubcontractGetPayload<object> & { state: SubcontractState };

/** One as a side works on it, held until the transaction ends; one of others is not there. */
export async function subcontractFor(
  tx: Tx,
  suppliers: string[],
  { id, side }: { id: string; side: Side },
): Promise<FoundSubcontract> {
  if (isUuid(id)) await tx.$queryRaw`select id from subcontract where id = ${id}::uuid for update`;
  const row = isUuid(id)
    ? await tx.subcontract.findFirst({ where: { id, ...ownSubcontracts(side, suppliers) } })
    : null;
  if (!row) throw new Missing("subcontract");
  // Held to its codes by the database.
  return { ...row, state: row.state as SubcontractState };
}

/** On which side somebody stands to it; of others it is not there. */
export async function sideOf(
  find: (where: Prisma.SubcontractWhereInput) => Promise<unknown>,
  actor: Actor,
  id: string,
): Promise<Side> {
  const suppliers = {
    main: await suppliersOn(actor, "main"),
    sub: await suppliersOn(actor, "sub"),
  };
  if (isUuid(id))
    for (const side of ["main", "sub"] as const)
      if (await find({ id, ...ownSubcontracts(side, suppliers[side]) })) return side;
  throw new Missing("subcontract");
}

export function mayMove(found: FoundSubcontract, side: Side, move: SubcontractMove): boolean {
  return movesOf(side, madeOf(found)).includes(move);
}

export function madeOf({
  state,
  counterCents,
  question,
}: Pick<FoundSubcontract, "state" | "counterCents" | "question">) {
  return { state, hasCountered: counterCents !== null, hasAsked: question !== "" };
}
