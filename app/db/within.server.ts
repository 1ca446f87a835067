/**
 * For whom a transaction works: the second wall on client data (decision D15).
 *
 * The policies of the database show a transaction only what its organisation sent and what was opened
 * to its suppliers. A transaction that says nothing sees nothing.
 */
import { prisma } from "./client.server";
import type { Tx } from "./commit.server";

/** An actor is one. */
export type Party = {
  organisationId: string | null;
  supplierIds: string[];
  roles: readonly string[];
};

/** Says for whom the transaction works; only the house's own jobs see the rows of all, and no field of a client. */
export async function within(tx: Tx, { organisationId, supplierIds, roles }: Party): Promise<void> {
  const task = roles.includes("system") ? "on" : "";
  await tx.$executeRaw`
    select set_config('app.organisation', ${organisationId ?? ""}, true),
      set_config('app.suppliers', ${supplierIds.join(",")}, true),
      set_config('app.task', ${task}, true)`;
}

/** A question about referrals, behind that wall. */
export function askWithin<T>(party: Party, question: (tx: Tx) => Promise<T>): Promise<T> {
  return prisma().$transaction(
    async (tx) => {
      await within(tx, party);
      return question(tx);
    },
    { maxWait: 5_000, timeout: 10_000 },
  );
}
