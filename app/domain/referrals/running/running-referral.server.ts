/** A referral whose help runs, for whoever changes what was set for it; and that it was done. */
import { type FoundReferral, referralFor } from "../referral/referral-for.server";
import type { Side } from "../referral/referral-for.server";
import { changed, type Changed, type Trace, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

export type Running = FoundReferral & { startedOn: Date };

/** Help that did not begin, or is over, is not changed any more. */
export async function runningFor(
  tx: Tx,
  actor: Actor,
  asked: { id: string; side: Side },
): Promise<Running | Refused> {
  const found = await referralFor(tx, actor, asked);
  const { state, startedOn } = found;
  if (state !== "started" || startedOn === null) return refuseMove("indication.not-running");
  return { ...found, startedOn };
}

/**
 * Whoever sends sets the intensity, on what the supplier proposes or asks; where the law leaves it to the
 * municipality nobody else does (I12).
 */
export function setterFault(
  { need }: FoundReferral,
  { intensitySetBy, referrers }: Pick<RegionConfig, "intensitySetBy" | "referrers">,
): Refused | null {
  if (intensitySetBy[need.law] !== "municipality") return null;
  const route = referrers.find(({ code }) => code === need.route)?.route;
  return route === "municipality" ? null : refuse("indication.set-by-municipality");
}

export function intensityFault(
  { need }: FoundReferral,
  intensity: string | null,
  { intensities }: Pick<RegionConfig, "intensities">,
): Refused | null {
  const isKnown = intensities.some(({ code, law }) => code === intensity && law === need.law);
  return isKnown ? null : refuse("referral.no-such-intensity", { field: "intensiteit" });
}

type Done = { action: `referral.${string}`; side: Side; by: string; now: Date; dueOn?: Date };

/** An entry beside the referral, whose state stays: codes and days only. */
export async function noteDone(
  tx: Tx,
  { id }: FoundReferral,
  {
    done: { action, side, by, now, ...more },
    details,
  }: { done: Done; details: Record<string, string> },
): Promise<Changed<null>> {
  await tx.referral.update({
    where: { id },
    data: { changedAt: now, version: { increment: 1 }, ...more },
  });
  const act = action.slice("referral.".length);
  await tx.referralEntry.create({ data: { referralId: id, at: now, by, side, act } });
  const trace: Trace = { action, subject: `referral/${id}`, announce: [] };
  return changed(null, { ...trace, details });
}
