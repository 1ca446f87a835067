/**
 * The key of one referral: everything of its client is closed with it and with nothing else (decision D8).
 *
 * It stands apart and is kept apart from the dump, so that what was wiped cannot be read from an older one.
 * The transaction says for whom it works (`within`): others find no key.
 */
import type { Tx } from "~/db/commit.server";
import type { SealedPlace } from "~/db/seal-anew.server";
import { newKey, openKey } from "~/sealing.server";

const PURPOSE = "clients";
const placeOfKey = (referralId: string) => `client_key/${referralId}`;

/** Where the keys stand, sealed with the master key. */
export const CLIENT_KEYS: SealedPlace = {
  ...{ table: "client_key", id: "referral_id", sealed: "sealed" },
  ...{ purpose: PURPOSE, placeOf: placeOfKey },
};

export async function makeClientKey(tx: Tx, referralId: string): Promise<Buffer> {
  const { key, sealed } = newKey(PURPOSE, placeOfKey(referralId));
  await tx.clientKey.create({ data: { referralId, sealed } });
  return key;
}

/** By referral; of those that were wiped, or that others may not know, there is none. */
export async function findClientKeys(tx: Tx, referralIds: string[]): Promise<Map<string, Buffer>> {
  const rows = await tx.clientKey.findMany({ where: { referralId: { in: referralIds } } });
  return new Map(
    rows.map(({ referralId, sealed }) => [
      referralId,
      openKey(PURPOSE, placeOfKey(referralId), sealed),
    ]),
  );
}

export async function findClientKey(tx: Tx, referralId: string): Promise<Buffer | null> {
  return (await findClientKeys(tx, [referralId])).get(referralId) ?? null;
}
