/** Seals keys anew, writes clients meanwhile, or reads them all, under the master keys that it is given. */
import { aClient } from "~test/factories/referrals";

import { disconnect } from "~/db/client.server";
import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { changeClient, openClient } from "~/domain/referrals/identity/seal-client.server";
import { countByKey, sealKeys } from "~/jobs/seal-keys.server";

type Row = { id: string; organisationId: string };
type Given = { act: "seal" | "write" | "read"; rows: Row[]; times?: number };

const given = JSON.parse(process.argv[2]!) as Given;
const WRITERS = 50;

const ofSender = <T>({ organisationId }: Row, work: Parameters<typeof derive<T>>[0]) =>
  derive<T>(async (tx) => {
    await within(tx, { organisationId, supplierIds: [], roles: [] });
    return work(tx);
  });

/** Each writes referrals of its own, again and again. */
async function write(): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      const mine = given.rows.filter((_row, n) => n % WRITERS === writer);
      let written = 0;
      for (; written < (given.times ?? 0); written += 1) {
        const row = mine[written % mine.length]!;
        const client = aClient({ remark: `door ${writer}` });
        await ofSender(row, (tx) => changeClient(tx, row.id, client));
      }
      return written;
    }),
  );
  return counts.reduce((sum, one) => sum + one, 0);
}

async function read(): Promise<{ readable: number; counts: Record<string, number> }> {
  let readable = 0;
  for (const row of given.rows) {
    const client = await ofSender(row, (tx) => openClient(tx, row.id));
    if (client?.name === aClient().name) readable += 1;
  }
  return { readable, counts: await countByKey() };
}

if (given.act === "seal") await sealKeys();
else process.stdout.write(JSON.stringify(given.act === "write" ? await write() : await read()));
await disconnect();
