import { rebuildIndex } from "../indexing/check-index.server";
import type { Progress } from "./rebuild";
import { derive } from "~/db/derive.server";
import { whileAlone } from "~/db/lock.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";

const LOCK = 727_291;
const FAULT_LENGTH = 300;

/**
 * Builds the index anew for who asked. A process that died in the midst leaves it open, and its job takes
 * it up from the start; two that take up the same wait for each other, and the second finds it done.
 */
export async function runRebuild(actor: Actor, id: bigint): Promise<void> {
  assertMay(actor, "search-index.keep");
  await whileAlone(LOCK, async () => {
    const rebuild = await db.searchRebuild.findUnique({ where: { id } });
    if (!rebuild || rebuild.endedAt) return;
    await write(id, { begunAt: new Date(), fault: null });
    const progress: Progress = (phase, done, total) => write(id, { phase, done, total });
    try {
      await rebuildIndex(new Date(), progress);
      await write(id, { phase: "done", endedAt: new Date() });
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      const text = reason.slice(0, FAULT_LENGTH);
      await write(id, { phase: "failed", endedAt: new Date(), fault: text });
    }
  });
}

type Step = Partial<{
  phase: string;
  done: number;
  total: number;
  begunAt: Date;
  endedAt: Date;
  fault: string | null;
}>;

async function write(id: bigint, data: Step): Promise<void> {
  await derive((tx) => tx.searchRebuild.updateMany({ where: { id, endedAt: null }, data }));
}
