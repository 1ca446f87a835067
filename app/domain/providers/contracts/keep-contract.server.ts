import {
  contractOf,
  dateOrNull,
  type HeldContract,
  type NewStanding,
  tellManagers,
  writeStanding,
} from "./contract-rows.server";
import { extendFault, MOST_BASIS_POINTS, reasonFault } from "./contract-state";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt, dayNumber, FOREVER } from "~/domain/kernel/day";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import type { ContractActKind } from "~/generated/prisma/client";

type Which = { supplierCode: string; contractCode: string; reason: string };

/** Takes back what was planned: the contract stays as it is, and ends when it did. */
export function keepContract(
  actor: Actor,
  { reason, ...which }: Which,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "contract.move");
    const { supplierId, contract } = await contractOf(tx, which);
    const fault = reasonFault(reason);
    if (fault) return fault;
    if (!contract.planned) return refuseMove("contract.nothing-planned");
    const endsOn =
      contract.planned.move === "end" ? await endBefore(tx, contract) : contract.endsOn;
    const endKept = await isExtended(tx, contract);
    const after = { ...contract, endsOn, planned: null, endKept };
    return actOn(tx, { supplierId, contract, after }, { act: "keep", reason, actor, now });
  });
}

/** The last day as it was before an end was planned. */
async function endBefore(tx: Tx, { id }: HeldContract): Promise<DayNumber> {
  const act = await tx.contractAct.findFirst({
    where: { contractId: id, act: "end" },
    orderBy: { id: "desc" },
  });
  return act?.endedOn ? dayNumber(act.endedOn) : FOREVER;
}

/** An end that was taken back was never decided; one to which the contract was made longer was. */
async function isExtended(tx: Tx, { id }: HeldContract): Promise<boolean> {
  return (await tx.contractAct.count({ where: { contractId: id, act: "extend" } })) > 0;
}

/** The contract holds longer. */
export function extendContract(
  actor: Actor,
  { reason, to, ...which }: Which & { to: DayNumber | null },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "contract.keep");
    const { supplierId, contract } = await contractOf(tx, which);
    const fault = extendFault(contract, { to, today: dayAt(now) }) ?? reasonFault(reason);
    if (fault) return fault;
    const after = { ...contract, endsOn: to! };
    return actOn(tx, { supplierId, contract, after }, { act: "extend", reason, actor, now });
  });
}

/** The prices of a year: by how much they change, and by which rule. */
export function indexContract(
  actor: Actor,
  sent: Which & { year: number | null; basisPoints: number | null },
  now = new Date(),
): Promise<Outcome<null>> {
  const { reason, year, basisPoints, ...which } = sent;
  return commit(actor, async (tx) => {
    assertMay(actor, "contract.keep");
    const { supplierId, contract } = await contractOf(tx, which);
    if (year === null || year < 2000 || year > 2100)
      return refuse("contract.no-year", { field: "jaar" });
    if (basisPoints === null || Math.abs(basisPoints) > MOST_BASIS_POINTS)
      return refuse("contract.no-percentage", { field: "percentage" });
    const fault = reasonFault(reason);
    if (fault) return fault;
    const more = { year, basisPoints };
    return actOn(
      tx,
      { supplierId, contract, after: contract },
      { act: "index", reason, actor, now, more },
    );
  });
}

type Act = {
  act: ContractActKind;
  reason: string;
  actor: Actor;
  now: Date;
  more?: { year: number; basisPoints: number };
};

async function actOn(
  tx: Tx,
  {
    supplierId,
    contract,
    after,
  }: { supplierId: string; contract: HeldContract; after: NewStanding },
  { act, reason, actor, now, more = undefined }: Act,
) {
  const isEndMoved = after.endsOn !== contract.endsOn;
  if (!(await writeStanding(tx, contract, after))) return refuseMove("contract.moved-already");
  const { id } = await tx.contractAct.create({
    data: {
      ...{ contractId: contract.id, act, fromDay: dateOf(dayAt(now)), reason: reason.trim() },
      ...{ by: actor.userId, at: now, ...more },
      ...(isEndMoved && {
        endsOn: dateOrNull(after.endsOn),
        endedOn: dateOrNull(contract.endsOn),
      }),
    },
  });
  const { code } = contract;
  await tellManagers(tx, { supplierId, code, eventKey: `contract-act/${id}` }, now);
  const trace = { action: `contract.${act}`, subject: `contract/${code}` };
  return changed(null, { ...trace, announce: [await offersOf(tx, { supplierId })] });
}
