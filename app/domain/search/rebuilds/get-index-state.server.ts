import { breakerState } from "../engine.server";
import { checkIndex, type Drift } from "../indexing/check-index.server";
import { countIndexed } from "../indexing/feed-engine.server";
import { fedUpTo, LIVE } from "../indexing/feed-progress.server";
import type { Rebuild, RebuildPhase } from "./rebuild";
import { db } from "~/db/read.server";
import { searchAddress } from "~/db/search-address.server";
import { type Actor, assertMay } from "~/domain/accounts/public";

export type IndexState = {
  engine: "meilisearch" | "postgres";
  /** Why PostgreSQL answers; null with Meilisearch. */
  reason: string | null;
  /** What this process found out: the engine is left alone for a while. */
  isAway: boolean;
  projected: number;
  /** Null: it is the projection itself, or it cannot be asked. */
  indexed: number | null;
  /** Changes that the engine has not had yet. */
  waiting: number;
  /** Messages about offers that still have to reach the projection, and since when. */
  queue: { count: number; oldest: Date | null };
  rebuild: Rebuild | null;
};

export async function getIndexState(actor: Actor): Promise<IndexState> {
  assertMay(actor, "search-index.keep");
  const address = searchAddress();
  const isFed = address.engine === "meilisearch";
  const [projected, indexed, fed, queue, rebuild] = await Promise.all([
    db.searchDocument.count({ where: { isRemoved: false } }),
    isFed ? countIndexed().catch(() => null) : null,
    isFed ? fedUpTo(LIVE) : null,
    db.outboxMessage.aggregate({
      where: { doneAt: null, type: { in: ["offers.changed", "region.loaded"] } },
      _count: { _all: true },
      _min: { createdAt: true },
    }),
    db.searchRebuild.findFirst({ orderBy: { id: "desc" } }),
  ]);
  const waiting = isFed
    ? await db.searchDocument.count({ where: { change: { gt: fed ?? 0n } } })
    : 0;
  return {
    engine: address.engine,
    reason: address.engine === "postgres" ? address.reason : null,
    isAway: breakerState().isOpen,
    ...{ projected, indexed, waiting },
    queue: { count: queue._count._all, oldest: queue._min.createdAt },
    rebuild: rebuild && {
      ...{ ...rebuild, id: String(rebuild.id), phase: rebuild.phase as RebuildPhase },
    },
  };
}

/** Compares ids and digests of everything: some seconds of work, so only when somebody asks. */
export function compareIndexNow(actor: Actor): Promise<Drift> {
  assertMay(actor, "search-index.keep");
  return checkIndex();
}
