import { moveResolution } from "./move-resolution.server";
import { endFault } from "./open-matters.server";
import type { Resolution } from "./resolution";
import {
  type HeldCombination,
  itsOffers,
  moveCombination,
} from "../membership/hold-combination.server";
import { tellCombination, tellFunder } from "../membership/tell-combination.server";
import { type Changed, changed, type Trace, type Tx } from "~/db/commit.server";
import { type Refused, refuseMove } from "~/domain/kernel/outcome";

type Carrying = { open: Resolution; now: Date };

/** What all agreed to is done at once, in the transaction of the last word, and is before them no more. */
export async function carryWhole(
  tx: Tx,
  held: HeldCombination,
  { by, ...carrying }: Carrying & { by: string },
): Promise<Changed<null> | Refused> {
  const done = await carryOut(tx, held, carrying);
  if (!done.ok) return done;
  const carried = await moveResolution(tx, held, { ...carrying, move: "carry", by });
  return changed(null, carried, ...done.traces);
}

async function carryOut(
  tx: Tx,
  held: HeldCombination,
  { open, now }: Carrying,
): Promise<Changed<null> | Refused> {
  const key = `resolution/${open.id}/carried`;
  const kind = open.kind === "lead" ? "lead-changed" : "combination-ended";
  const done = open.kind === "lead" ? await handOver(tx, held, open) : await end(tx, held);
  if (!done.ok) return done;
  await tellCombination(tx, held, { kind, key, now });
  await tellFunder(tx, held, { kind, key, now });
  return done;
}

/** There is one lead party at any moment: the old one steps back first, in the same transaction. */
async function handOver(
  tx: Tx,
  held: HeldCombination,
  { proposerId, leadId }: Resolution,
): Promise<Changed<null> | Refused> {
  const { id: combinationId, code, members } = held;
  // A register may have named another one since.
  if (!members.some((one) => one.isLead && one.id === proposerId))
    return refuseMove("combination.not-asked");
  const of = (providerId: string) => ({ where: { combinationId, providerId } });
  await tx.membership.updateMany({ ...of(proposerId), data: { isLead: false } });
  await tx.membership.updateMany({ ...of(leadId!), data: { isLead: true } });
  const trace: Trace = {
    ...{ action: "combination.hand-over", subject: `combination/${code}` },
    announce: await itsOffers(tx, combinationId),
  };
  return changed(null, trace);
}

/** Off both searches by the change of its offers; who is still asked to take part is asked no more. */
async function end(tx: Tx, held: HeldCombination): Promise<Changed<null> | Refused> {
  const fault = await endFault(tx, held);
  if (fault) return fault;
  await tx.combinationInvitation.deleteMany({ where: { combinationId: held.id } });
  const moved = await moveCombination(tx, held, "end");
  return moved.ok ? changed(null, moved.trace) : moved;
}
