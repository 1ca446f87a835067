import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { findSentTrajectory } from "~/domain/referrals/public.server";

export type Party = { name: string; scope: string; state: "accepted" | "running" | "ended" };

/**
 * Who helps along, for whoever referred: party and scope, and never a price (architecture §7, US12). Of a
 * referral of others there is nothing.
 */
export async function listParties(actor: Actor, referralId: string): Promise<Party[]> {
  const trajectoryId = await findSentTrajectory(actor, referralId);
  if (!trajectoryId) return [];
  const rows = await db.subcontract.findMany({
    where: { trajectoryId, state: { in: ["accepted", "running", "ended"] } },
    select: { scope: true, state: true, sub: { select: { name: true } } },
    orderBy: { number: "asc" },
  });
  return rows.map(({ scope, state, sub }) => ({
    ...{ scope, name: sub.name },
    state: state as Party["state"],
  }));
}
