import { randomUUID } from "node:crypto";

import { listCandidates } from "./list-candidates.server";
import { wishOf } from "./list-options.server";
import { type MatchSnapshot, snapshotOf } from "./snapshot";
import type { NeedFacts } from "../needs/need";
import type { Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayAt } from "~/domain/kernel/day";

/** The order of this moment; asked before a transaction holds a connection. `offers`: codes from a list. */
export async function takeSnapshot(
  need: NeedFacts,
  offers: readonly string[],
  { region, now }: { region: RegionConfig; now: Date },
): Promise<MatchSnapshot> {
  const where = { code: { in: [...offers] } };
  const chosen =
    offers.length === 0 ? [] : await db.offer.findMany({ where, select: { id: true } });
  const wish = wishOf(
    need,
    region,
    chosen.map(({ id }) => id),
  );
  const at = { today: dayAt(now), clocks: region.clocks };
  return snapshotOf(await listCandidates(wish, at), wish, at);
}

type Kept = {
  needId: string;
  act: "ask" | "refer";
  snapshot: MatchSnapshot;
  actor: Actor;
  now: Date;
};

export async function keepSnapshot(
  tx: Tx,
  { needId, act, snapshot, actor, now }: Kept,
): Promise<void> {
  await tx.matchSnapshot.create({
    data: { id: randomUUID(), needId, act, snapshot, at: now, by: actor.userId },
  });
}
