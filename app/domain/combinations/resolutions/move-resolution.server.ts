import { findResolution } from "./find-resolution.server";
import { after } from "~/domain/kernel/state-machine";
import { type Resolution, resolution, type ResolutionMove } from "./resolution";
import type { HeldCombination } from "../membership/hold-combination.server";
import type { Trace, Tx } from "~/db/commit.server";

type Moving = { open: Resolution; move: ResolutionMove; by: string; now: Date };

/** Ends what lay before the members; the combination is held, so nobody did before. */
export async function moveResolution(
  tx: Tx,
  { code }: Pick<HeldCombination, "code">,
  { open: { id, kind }, move, by, now }: Moving,
): Promise<Trace> {
  await tx.combinationResolution.updateMany({
    where: { id, state: "proposed" },
    data: { state: after(resolution, "proposed", move)!, decidedBy: by, decidedAt: now },
  });
  return {
    ...{ action: `resolution.${move}`, subject: `combination/${code}` },
    ...{ details: { kind }, announce: [] },
  };
}

/** Members are others than those who were asked: what lay before them is over. */
export async function lapseResolution(
  tx: Tx,
  held: Pick<HeldCombination, "id" | "code">,
  { by, now }: Pick<Moving, "by" | "now">,
): Promise<Trace[]> {
  const open = await findResolution(tx, held.id);
  return open ? [await moveResolution(tx, held, { open, move: "lapse", by, now })] : [];
}
