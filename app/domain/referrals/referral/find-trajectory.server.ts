import { receiving } from "./received-by.server";
import type { ReferralState } from "./referral";
import { referralFor } from "./referral-for.server";
import type { ShownNeed } from "../requests/shown";
import { db } from "~/db/read.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";

export type OwnTrajectory = {
  id: string;
  number: number;
  supplierId: string;
  /** Of the need as it was sent. */
  profile: string | null;
  referralNumber: number;
  state: ReferralState;
};

/** Help that somebody's supplier delivers, without who it is for; null before it was opened. */
export async function findOwnTrajectory(
  actor: Actor,
  referralId: string,
): Promise<OwnTrajectory | null> {
  const reader = await receiving(actor);
  return askWithin(reader, async (tx) => {
    const found = await referralFor(tx, reader, { id: referralId, side: "supplier" });
    const row = await tx.trajectory.findUnique({ where: { referralId } });
    if (!row || found.shutAt !== null) return null;
    // Whoever receives it reads the need as it was sent, and not what it became.
    const { profile } = found.shown as unknown as ShownNeed;
    return {
      ...{ id: row.id, number: row.number, supplierId: row.supplierId },
      profile,
      ...{ referralNumber: found.number, state: found.state },
    };
  });
}

/** The same for whoever sent somebody; the referral of others is not there. */
export async function findSentTrajectory(actor: Actor, referralId: string): Promise<string | null> {
  await askWithin(actor, (tx) => referralFor(tx, actor, { id: referralId, side: "sender" }));
  const row = await db.trajectory.findUnique({ where: { referralId }, select: { id: true } });
  return row?.id ?? null;
}
