import {
  contractsOf,
  dateOrNull,
  type HeldContract,
  tellManagers,
  writeStanding,
} from "./contract-rows.server";
import { type ContractMove, moved, moveFault, sentMoveFault } from "./contract-state";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit, type Trace, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";

export type SentMove = {
  supplierCode: string;
  /** Null: every contract of the supplier that can make the move. */
  contractCode: string | null;
  from: DayNumber | null;
  reason: string;
};

/** What happened: which contracts, and whether at once. */
export type MovedContracts = { codes: string[]; isPlanned: boolean };

/** The offers under it leave the search at once, or on the day that was planned. */
export function suspendContract(actor: Actor, sent: SentMove, now = new Date()) {
  return moveContracts(actor, { ...sent, move: "suspend" }, now);
}

export function resumeContract(actor: Actor, sent: SentMove, now = new Date()) {
  return moveContracts(actor, { ...sent, move: "resume" }, now);
}

/** It holds up to the day before; a register no longer changes that. */
export function endContract(actor: Actor, sent: SentMove, now = new Date()) {
  return moveContracts(actor, { ...sent, move: "end" }, now);
}

type Moving = { move: ContractMove; from: DayNumber; reason: string; actor: Actor; now: Date };

function moveContracts(
  actor: Actor,
  { supplierCode, contractCode, move, from, reason }: SentMove & { move: ContractMove },
  now: Date,
): Promise<Outcome<MovedContracts>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "contract.move");
    const today = dayAt(now);
    const { supplierId, contracts } = await contractsOf(tx, supplierCode);
    const fault = sentMoveFault({ from, reason }, today);
    if (fault) return fault;
    const chosen = contractCode === null ? contracts : only(contracts, contractCode);
    const asked = { move, from: from!, today };
    const faults = chosen.map((contract) => moveFault(contract, asked));
    const able = chosen.filter((_, i) => faults[i] === null);
    if (able.length === 0) return faults[0] ?? refuseMove("contract.none");
    const traces: Trace[] = [];
    for (const contract of able) {
      const moving = { move, from: from!, reason: reason.trim(), actor, now };
      const trace = await moveOne(tx, { supplierId, contract }, moving);
      if (!trace) return refuseMove("contract.moved-already");
      traces.push(trace);
    }
    traces[0]!.announce = [await offersOf(tx, { supplierId })];
    const value = { codes: able.map(({ code }) => code), isPlanned: from! > today };
    return changed(value, ...traces);
  });
}

function only(contracts: HeldContract[], code: string): HeldContract[] {
  const contract = contracts.find((one) => one.code === code);
  if (!contract) throw new Missing("contract");
  return [contract];
}

async function moveOne(
  tx: Tx,
  { supplierId, contract }: { supplierId: string; contract: HeldContract },
  { move, from, reason, actor, now }: Moving,
): Promise<Trace | null> {
  const after = moved(contract, { move, from, today: dayAt(now) });
  if (!(await writeStanding(tx, contract, after))) return null;
  const isEndMoved = after.endsOn !== contract.endsOn;
  const act = await tx.contractAct.create({
    data: {
      ...{ contractId: contract.id, act: move, fromDay: dateOf(from), reason },
      ...{ by: actor.userId, at: now },
      ...(isEndMoved && {
        endsOn: dateOrNull(after.endsOn),
        endedOn: dateOrNull(contract.endsOn),
      }),
    },
  });
  const { code } = contract;
  await tellManagers(tx, { supplierId, code, eventKey: `contract-act/${act.id}` }, now);
  return {
    ...{ action: `contract.${move}`, subject: `contract/${code}` },
    details: { from: contract.state, to: after.state, day: isoDay(from) },
    announce: [],
  };
}
