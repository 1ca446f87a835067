import type { ContractMove, ContractState, Standing } from "./contract-state";
import type { Tx } from "~/db/commit.server";
import { NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { dateOf, type DayNumber, dayNumber, FOREVER } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Prisma } from "~/generated/prisma/client";

export type HeldContract = Standing & { id: string; code: string };
type Row = Prisma.ContractGetPayload<object>;

/** The supplier and its contracts as they stand; unknown is Missing. */
export async function contractsOf(
  tx: Tx,
  supplierCode: string,
): Promise<{ supplierId: string; contracts: HeldContract[] }> {
  const supplier = await tx.supplier.findUnique({
    where: { code: supplierCode },
    select: { id: true, contracts: { orderBy: { code: "asc" } } },
  });
  if (!supplier) throw new Missing("supplier");
  return { supplierId: supplier.id, contracts: supplier.contracts.map(held) };
}

/** One of its contracts; another supplier's answers like one that does not exist. */
export async function contractOf(
  tx: Tx,
  { supplierCode, contractCode }: { supplierCode: string; contractCode: string },
): Promise<{ supplierId: string; contract: HeldContract }> {
  const { supplierId, contracts } = await contractsOf(tx, supplierCode);
  const contract = contracts.find(({ code }) => code === contractCode);
  if (!contract) throw new Missing("contract");
  return { supplierId, contract };
}

function held({ id, code, ...row }: Row): HeldContract {
  return { id, code, ...standingOf(row) };
}

export function standingOf(
  row: Pick<Row, "state" | "startsOn" | "endsOn" | "plannedMove" | "plannedOn">,
): Standing {
  return {
    state: row.state,
    startsOn: dayNumber(row.startsOn),
    endsOn: row.endsOn ? dayNumber(row.endsOn) : FOREVER,
    planned:
      row.plannedMove && row.plannedOn
        ? { move: row.plannedMove as ContractMove, on: dayNumber(row.plannedOn) }
        : null,
  };
}

/** `endKept`: whether a register may no longer move its end; without it, whoever moves the end keeps it. */
export type NewStanding = Standing & { endKept?: boolean };

/** Writes how it stands now, if it still stands as it was: of two people one is second. */
export async function writeStanding(
  tx: Tx,
  before: HeldContract,
  now: NewStanding,
): Promise<boolean> {
  const isEndMoved = now.endsOn !== before.endsOn;
  const { count } = await tx.contract.updateMany({
    where: { id: before.id, ...columns(before) },
    data: { ...columns(now), ...(isEndMoved && { endKept: now.endKept ?? true }) },
  });
  return count === 1;
}

function columns({ state, endsOn, planned }: Standing): {
  state: ContractState;
  endsOn: Date | null;
  plannedMove: ContractMove | null;
  plannedOn: Date | null;
} {
  return {
    state,
    endsOn: dateOrNull(endsOn),
    plannedMove: planned?.move ?? null,
    plannedOn: planned && dateOf(planned.on),
  };
}

export function dateOrNull(day: DayNumber): Date | null {
  return day === FOREVER ? null : dateOf(day);
}

/** The managers of the supplier hear it; of a combination, those of its members. */
export async function tellManagers(
  tx: Tx,
  { supplierId, code, eventKey }: { supplierId: string; code: string; eventKey: string },
  now: Date,
): Promise<void> {
  const kind = "contract-changed";
  const members = await tx.membership.findMany({ where: { combinationId: supplierId } });
  const whom = members.length > 0 ? members.map(({ providerId }) => providerId) : [supplierId];
  for (const one of whom) {
    const concerned = { supplierId: one, roles: NOTIFICATION_KINDS[kind] };
    await notify(tx, { kind, subject: `contract/${code}`, eventKey }, { concerned, now });
  }
}
