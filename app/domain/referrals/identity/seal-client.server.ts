/**
 * Who a referral is about, sealed per field with a key of that referral alone (decision D8).
 *
 * The place of a field is sealed with it: it opens in its own row and column only. The transaction says for
 * whom it works (`within`): others find nothing here.
 */
import { type Client, CLIENT_FIELDS, type ClientField } from "./client";
import { findClientKey, findClientKeys, makeClientKey } from "./client-key.server";
import { sealPlansAnew } from "../plan/seal-plan.server";
import { sealReferencesAnew } from "../references/seal-references.server";
import type { Tx } from "~/db/commit.server";
import { close, open } from "~/sealing.server";

const placeOfField = (field: ClientField, referralId: string) =>
  `client_field|${field}|${referralId}`;

/** Every field is kept, an empty one too: which of them were filled in is nobody's business. */
export async function sealClient(tx: Tx, referralId: string, client: Client): Promise<Buffer> {
  const key = await makeClientKey(tx, referralId);
  await tx.clientField.createMany({
    data: CLIENT_FIELDS.map((field) => ({
      ...{ referralId, field },
      sealed: new Uint8Array(
        close(key, placeOfField(field, referralId), Buffer.from(client[field])),
      ),
    })),
  });
  return key;
}

/** With a new key: what stood there before cannot be put back. What else the key closed goes along. */
export async function changeClient(tx: Tx, referralId: string, client: Client): Promise<void> {
  const before = await findClientKey(tx, referralId);
  await dropClient(tx, referralId);
  const after = await sealClient(tx, referralId, client);
  if (!before) return;
  await sealPlansAnew(tx, referralId, { before, after });
  await sealReferencesAnew(tx, referralId, { before, after });
}

/** Null where nothing is kept any more, where its key is gone, or where others may not know. */
export async function openClient(tx: Tx, referralId: string): Promise<Client | null> {
  return (await openFields(tx, [referralId], CLIENT_FIELDS)).get(referralId) ?? null;
}

/** Some fields of those that can be opened, by referral. */
export async function openFields<F extends ClientField>(
  tx: Tx,
  referralIds: string[],
  fields: readonly F[],
): Promise<Map<string, Record<F, string>>> {
  const where = { referralId: { in: referralIds } };
  const keys = await findClientKeys(tx, referralIds);
  const rows = await tx.clientField.findMany({ where: { ...where, field: { in: [...fields] } } });
  const sealed = new Map(rows.map((row) => [`${row.referralId} ${row.field}`, row.sealed]));
  return new Map(
    [...keys].map(([referralId, key]) => {
      const texts = fields.map((field) => {
        const found = sealed.get(`${referralId} ${field}`);
        if (!found) throw new Error(`Referral ${referralId} misses a field of its client.`);
        return [field, open(key, placeOfField(field, referralId), found).toString()] as const;
      });
      return [referralId, Object.fromEntries(texts) as Record<F, string>] as const;
    }),
  );
}

/** The key first: without it the rest is noise, also in copies of this database. */
export async function dropClient(tx: Tx, referralId: string): Promise<void> {
  await tx.clientKey.deleteMany({ where: { referralId } });
  await tx.clientField.deleteMany({ where: { referralId } });
}
