import type { Tx } from "~/db/commit.server";

/** Whether a supplier is a combination that has ended; one that has not does not end before the transaction does. */
export async function hasEnded(tx: Tx, supplierId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ ended: boolean }[]>`
    select state = 'ended' ended from combination where supplier_id = ${supplierId}::uuid for share`;
  return rows[0]?.ended ?? false;
}
