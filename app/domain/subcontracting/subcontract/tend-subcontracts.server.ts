import { moveSubcontract } from "./move-subcontract.server";
import type { SubcontractState } from "./subcontract";
import { commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { findRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/** What nobody answered by its day expires, and both sides hear of it. Safe to do again at any time. */
export async function tendSubcontracts(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "subcontracts.tend");
  const region = await findRegion(now);
  if (!region || isTooEarlyToTell(now)) return;
  const passed = {
    state: { in: ["sent", "question", "countered"] },
    dueOn: { lt: dateOf(dayAt(now)) },
  };
  for (const { id } of await db.subcontract.findMany({ where: passed, select: { id: true } }))
    await commit(actor, async (tx) => {
      await tx.$queryRaw`select id from subcontract where id = ${id}::uuid for update`;
      const row = await tx.subcontract.findFirst({ where: { id, ...passed } });
      if (!row) return unchanged("expired" as SubcontractState);
      const found = { ...row, state: row.state as SubcontractState };
      const moving = { by: actor.userId, side: "main", move: "expire", region, now } as const;
      return moveSubcontract(tx, found, moving);
    });
}
