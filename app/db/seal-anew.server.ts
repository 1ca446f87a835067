/**
 * What is sealed with an older master key is sealed with the newest (security requirement P-62): some rows
 * at a time, each batch in a transaction of its own, while everybody works on. Whoever breaks off has done
 * some, and whoever begins again does the rest.
 */
import type { Tx } from "./commit.server";
import { derive } from "./derive.server";
import { Prisma } from "~/generated/prisma/client";
import { keyNames, sealAnew } from "~/master-keys.server";

/** Where something stands that was sealed with a master key, one text in a row. */
export type SealedPlace = {
  table: string;
  /** Of the row: a column of uuids. */
  id: string;
  sealed: string;
  purpose: string;
  /** What a text was sealed for, by the id of its row. */
  placeOf: (id: string) => string;
};

type Row = { id: string; sealed: string };

const AT_ONCE = 25;

/** Returns how many rows were sealed anew; one that others hold just then waits for the next time. */
export async function sealRowsAnew(where: SealedPlace): Promise<number> {
  let total = 0;
  for (let more = AT_ONCE; more === AT_ONCE; total += more)
    more = await derive(async (tx) => {
      await sayWhatFor(tx);
      const rows = await findOlder(tx, where);
      for (const { id, sealed } of rows)
        await write(tx, where, { id, sealed: sealAnew(where.purpose, where.placeOf(id), sealed) });
      return rows.length;
    });
  return total;
}

/** How many rows each master key seals; those of no key on the list as well. */
export function countSealed(where: SealedPlace): Promise<Map<string, number>> {
  const { table, sealed } = columnsOf(where);
  return derive(async (tx) => {
    await sayWhatFor(tx);
    const rows = await tx.$queryRaw<{ name: string; count: number }[]>`
      select split_part(${sealed}, ':', 1) as name, count(*)::int as count
      from ${table} where ${sealed} is not null group by 1`;
    return new Map(rows.map(({ name, count }) => [name, count]));
  });
}

/** Only so the policies show a transaction the keys of all; of fields it says nothing. */
async function sayWhatFor(tx: Tx): Promise<void> {
  await tx.$executeRaw`select set_config('app.seals_keys', 'on', true)`;
}

function findOlder(tx: Tx, where: SealedPlace): Promise<Row[]> {
  const { table, id, sealed } = columnsOf(where);
  const [, ...older] = keyNames();
  return tx.$queryRaw<Row[]>`
    select ${id}::text as id, ${sealed} as sealed from ${table}
    where ${sealed} is not null and split_part(${sealed}, ':', 1) = any(${older})
    order by ${id} limit ${AT_ONCE} for update skip locked`;
}

function write(tx: Tx, where: SealedPlace, row: Row): Promise<number> {
  const { table, id, sealed } = columnsOf(where);
  return tx.$executeRaw`update ${table} set ${sealed} = ${row.sealed} where ${id} = ${row.id}::uuid`;
}

/** Named by our own code, never by a request. */
function columnsOf({ table, id, sealed }: SealedPlace) {
  return { table: Prisma.raw(table), id: Prisma.raw(id), sealed: Prisma.raw(sealed) };
}
