import { rebuildAsked } from "../events";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";

/** One of so long ago was left by processes that died, and stands in nobody's way. */
const LOST_AFTER_MS = 2 * 60 * 60 * 1000;

/** Asks for the index to be built anew; refused while another is under way. */
export function askRebuild(actor: Actor, now = new Date()): Promise<Outcome<null>> {
  assertMay(actor, "search-index.keep");
  return commit(actor, async (tx) => {
    await tx.searchRebuild.updateMany({
      where: { endedAt: null, askedAt: { lt: new Date(now.getTime() - LOST_AFTER_MS) } },
      data: { endedAt: now, phase: "failed", fault: "lost" },
    });
    const rows = await tx.$queryRaw<{ id: bigint }[]>`
      insert into search_rebuild (asked_by, asked_at) values (${actor.userId}, ${now})
      on conflict do nothing returning id`;
    const [row] = rows;
    if (!row) return refuseMove("search-rebuild.under-way");
    const trace = { action: "search-index.rebuild", subject: `search-rebuild/${row.id}` };
    return changed(null, { ...trace, announce: [rebuildAsked(row.id)] });
  });
}
