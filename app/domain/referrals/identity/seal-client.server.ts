/**
 * Who a referral is about, sealed per field with a key of that referral alone (decision D8).
 *
 * The place of a field is sealed with it: it opens in its own row and column only. The key stands apart
 * and is kept apart from the dump, so that what was wiped cannot be read from an older one.
 *
 * The transaction says for whom it works (`within`): others find nothing here.
 */
import { type Client, CLIENT_FIELDS, type ClientField } from "./client";
import type { Tx } from "~/db/commit.server";
import { close, newKey, open, openKey } from "~/sealing.server";

const PURPOSE = "clients";
const placeOfKey = (referralId: string) => `client_key/${referralId}`;
const placeOfField = (field: ClientField, referralId: string) =>
  `client_field|${field}|${referralId}`;

/** Every field is kept, an empty one too: which of them were filled in is nobody's business. */
export async function sealClient(tx: Tx, referralId: string, client: Client): Promise<void> {
  const { key, sealed } = newKey(PURPOSE, placeOfKey(referralId));
  await tx.clientKey.create({ data: { referralId, sealed } });
  await tx.clientField.createMany({
    data: CLIENT_FIELDS.map((field) => ({
      ...{ referralId, field },
      sealed: new Uint8Array(
        close(key, placeOfField(field, referralId), Buffer.from(client[field])),
      ),
    })),
  });
}

/** With a new key: what stood there before cannot be put back. */
export async function changeClient(tx: Tx, referralId: string, client: Client): Promise<void> {
  await dropClient(tx, referralId);
  await sealClient(tx, referralId, client);
}

/** Null where nothing is kept any more, where its key is gone, or where others may not know. */
export async function openClient(tx: Tx, referralId: string): Promise<Client | null> {
  return (await openClients(tx, [referralId])).get(referralId) ?? null;
}

/** Of those that can be opened, by referral. */
export async function openClients(tx: Tx, referralIds: string[]): Promise<Map<string, Client>> {
  const where = { referralId: { in: referralIds } };
  const [keys, fields] = [
    await tx.clientKey.findMany({ where }),
    await tx.clientField.findMany({ where }),
  ];
  const clients = keys.map(({ referralId, sealed }) => {
    const key = openKey(PURPOSE, placeOfKey(referralId), sealed);
    const own = fields.filter((one) => one.referralId === referralId);
    return [referralId, opened(own, { key, referralId })] as const;
  });
  return new Map(clients);
}

type Sealed = { field: string; sealed: Uint8Array };

/** Throws when a field is missing or is not what was put in its place. */
function opened(own: Sealed[], { key, referralId }: { key: Buffer; referralId: string }): Client {
  const texts = CLIENT_FIELDS.map((field) => {
    const found = own.find((one) => one.field === field);
    if (!found) throw new Error(`Referral ${referralId} misses a field of its client.`);
    return [field, open(key, placeOfField(field, referralId), found.sealed).toString()] as const;
  });
  return Object.fromEntries(texts) as Client;
}

/** The key first: without it the rest is noise, also in copies of this database. */
export async function dropClient(tx: Tx, referralId: string): Promise<void> {
  await tx.clientKey.deleteMany({ where: { referralId } });
  await tx.clientField.deleteMany({ where: { referralId } });
}
