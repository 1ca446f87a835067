/**
 * A plan is closed with the key of its referral (decision 126): the words of a summary, or the key of the
 * document, which nobody else has. A wipe of that key reaches older backups too.
 */
import type { PlanKind, Summary } from "./plan";
import type { Tx } from "~/db/commit.server";
import { close, open } from "~/sealing.server";

type Place = { id: string; referralId: string; kind: PlanKind };

const placeOf = ({ id, referralId, kind }: Place) => `plan|${kind}|${id}|${referralId}`;

export function closeSummary(key: Buffer, place: Place, summary: Summary) {
  return new Uint8Array(close(key, placeOf(place), Buffer.from(JSON.stringify(summary))));
}

export function openSummary(key: Buffer, place: Place, sealed: Uint8Array): Summary {
  // Only what `closeSummary` wrote opens here.
  return JSON.parse(open(key, placeOf(place), sealed).toString()) as Summary;
}

export function closeFileKey(key: Buffer, place: Place, fileKey: Buffer) {
  return new Uint8Array(close(key, placeOf(place), fileKey));
}

export function openFileKey(key: Buffer, place: Place, sealed: Uint8Array): Buffer {
  return open(key, placeOf(place), sealed);
}

/** The referral has another key: who it is about was corrected. */
export async function sealPlansAnew(
  tx: Tx,
  referralId: string,
  { before, after }: { before: Buffer; after: Buffer },
): Promise<void> {
  for (const plan of await tx.plan.findMany({ where: { referralId } })) {
    // Held to its codes by the database.
    const place = placeOf({ ...plan, kind: plan.kind as PlanKind });
    const sealed = new Uint8Array(close(after, place, open(before, place, plan.sealed)));
    await tx.plan.update({ where: { id: plan.id }, data: { sealed } });
  }
}
