import { holdCombination, type HeldCombination, moveCombination } from "./hold-combination.server";
import { membersThatLost } from "./members-without-contract.server";
import { tellCombination } from "./tell-combination.server";
import { changed, commit, type Trace, type Tx } from "~/db/commit.server";
import type { Listener } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, theSystem } from "~/domain/accounts/public";

const STANDING: readonly string[] = ["signed", "published"];

/** Takes it from where it is found, and tells the lead party that there is something to do. */
export async function breakCombination(tx: Tx, held: HeldCombination, now: Date): Promise<Trace[]> {
  if (!STANDING.includes(held.state)) return [];
  const moved = await moveCombination(tx, held, "break");
  if (!moved.ok) return [];
  const key = `combination/${held.code}/${now.toISOString()}`;
  await tellCombination(tx, held, { kind: "combination-incomplete", key, now });
  return [moved.trace];
}

/** Something of a supplier or its offers changed, maybe its contract: its combinations are looked at. */
export const watchMembers: Listener = async (_, messages) => {
  const offerIds = messages.flatMap(({ payload }) => payload["offerIds"] as string[]);
  const supplierIds = messages.flatMap(({ payload }) => (payload["supplierId"] ?? []) as string[]);
  const concerned = await db.membership.findMany({
    where: {
      OR: [
        { providerId: { in: supplierIds } },
        { provider: { offers: { some: { id: { in: offerIds } } } } },
      ],
      combination: { state: { in: ["signed", "published"] } },
    },
    distinct: ["combinationId"],
    select: { combinationId: true },
  });
  for (const { combinationId } of concerned)
    await breakWhereLost(theSystem("combinations"), combinationId);
};

/** Contracts that ended by the calendar. Safe to do again at any time. */
export async function tendCombinations(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "budgets.tend");
  const standing = await db.combination.findMany({
    where: { state: { in: ["signed", "published"] } },
    select: { supplierId: true },
  });
  for (const { supplierId } of standing) await breakWhereLost(actor, supplierId, now);
}

function breakWhereLost(actor: Actor, supplierId: string, now = new Date()) {
  return commit(actor, async (tx) => {
    const held = await holdCombination(tx, { supplierId });
    const lost = held ? await membersThatLost(tx, held, now) : [];
    return changed(null, ...(held && lost.length > 0 ? await breakCombination(tx, held, now) : []));
  });
}
