/** Numbers of a decision and an assignment, closed with the key of their referral (decision 125). */
import type { References } from "./reference";
import type { Tx } from "~/db/commit.server";
import { close, open } from "~/sealing.server";

type Place = { indicationId: string; referralId: string };

const placeOf = ({ indicationId, referralId }: Place) =>
  `indication_reference|${indicationId}|${referralId}`;

export function closeReferences(key: Buffer, place: Place, references: References) {
  return new Uint8Array(close(key, placeOf(place), Buffer.from(JSON.stringify(references))));
}

export function openReferences(
  key: Buffer,
  { sealed, ...place }: Place & { sealed: Uint8Array },
): References {
  // Only what `closeReferences` wrote opens here.
  return JSON.parse(open(key, placeOf(place), sealed).toString()) as References;
}

/** The referral has another key: who it is about was corrected. */
export async function sealReferencesAnew(
  tx: Tx,
  referralId: string,
  { before, after }: { before: Buffer; after: Buffer },
): Promise<void> {
  for (const row of await tx.indicationReference.findMany({ where: { referralId } })) {
    const sealed = closeReferences(after, row, openReferences(before, row));
    const { indicationId } = row;
    await tx.indicationReference.update({ where: { indicationId }, data: { sealed } });
  }
}

export async function dropReferences(tx: Tx, referralId: string): Promise<void> {
  await tx.indicationReference.deleteMany({ where: { referralId } });
}
