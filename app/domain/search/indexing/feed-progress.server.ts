/**
 * How far each index has been fed from the projection: the live one and, while there is one, the one
 * that is built beside it.
 *
 * A removed document is remembered until no index needs to hear of it any more.
 */
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import type { Prisma } from "~/generated/prisma/client";

type Tx = Prisma.TransactionClient;

export type FedIndex = "meilisearch" | "meilisearch-fresh";

export const LIVE: FedIndex = "meilisearch";
export const FRESH: FedIndex = "meilisearch-fresh";

/** Null: this index was never fed from this database. */
export async function fedUpTo(name: FedIndex): Promise<bigint | null> {
  const feed = await db.searchFeed.findUnique({ where: { name } });
  return feed && feed.change;
}

export async function lastChange(): Promise<bigint> {
  const { _max } = await db.searchDocument.aggregate({ _max: { change: true } });
  return _max.change ?? 0n;
}

/** How many documents the live index holds at least: what it was given and still is. */
export async function countFed(): Promise<number> {
  const [{ count }] = await db.$queryRaw<[{ count: number }]>`
    select count(*)::int as count from search_document
    where not is_removed and change <= coalesce(
      (select change from search_feed where name = ${LIVE}), ${2n ** 63n - 1n})`;
  return count;
}

/**
 * Remembers how far an index is. If somebody else fed it meanwhile (this process lost its lock),
 * older content may have landed last, so what both fed is fed again.
 */
export async function moveOn(name: FedIndex, from: bigint, to: bigint): Promise<void> {
  await derive(async (tx) => {
    const moved = await tx.$executeRaw`
      update search_feed set change = ${to} where name = ${name} and change = ${from}`;
    if (moved > 0) return forgetHeard(tx);
    await tx.$executeRaw`
      update search_feed set change = least(change, ${from}) where name = ${name}`;
  });
}

/** From here on the fresh index is fed too, from a change that its documents will hold. */
export async function beginFresh(from: bigint): Promise<void> {
  await derive(
    (tx) => tx.$executeRaw`
      insert into search_feed (name, change) values (${FRESH}, ${from})
      on conflict (name) do update set change = excluded.change`,
  );
}

/** The fresh index is the live one now. */
export async function promoteFresh(): Promise<void> {
  await derive(async (tx) => {
    await tx.$executeRaw`
      insert into search_feed (name, change)
      select ${LIVE}, change from search_feed where name = ${FRESH}
      on conflict (name) do update set change = excluded.change`;
    await forgetFreshIn(tx);
  });
}

/** Nobody builds any more. */
export async function forgetFresh(): Promise<void> {
  await derive(forgetFreshIn);
}

/** Without an engine to tell, a removed document need not be remembered. */
export async function forgetTombstones(): Promise<void> {
  await derive(forgetHeard);
}

async function forgetFreshIn(tx: Tx): Promise<void> {
  await tx.$executeRaw`delete from search_feed where name = ${FRESH}`;
  await forgetHeard(tx);
}

async function forgetHeard(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    delete from search_document d
    where is_removed and not exists (
      select from search_feed f where f.name in (${LIVE}, ${FRESH}) and f.change < d.change)`;
}
