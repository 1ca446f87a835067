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
  /** Of whoever looks with a code: this referral, and nothing else of who sent it. */
  referralId?: string;
};

/** Says for whom the transaction works; only the house's own jobs see the rows of all, and no field of a client. */
export async function within(tx: Tx, party: Party): Promise<void> {
  const { organisationId, supplierIds, roles, referralId = "" } = party;
  const task = roles.includes("system") ? "on" : "";
  const organisation = referralId === "" ? (organisationId ?? "") : "";
  // The joint budgets of all combinations: for who contracts them.
  const budgets = roles.includes("contract-manager") ? "on" : "";
  await tx.$executeRaw`
    select set_config('app.organisation', ${organisation}, true),
      set_config('app.suppliers', ${supplierIds.join(",")}, true),
      set_config('app.referral', ${referralId}, true),
      set_config('app.budgets', ${budgets}, true),
      set_config('app.task', ${task}, true)`;
}

/** Before it is known who it is: the transaction finds the code with one of these hashes, and no other. */
export async function withinCode(tx: Tx, hashes: readonly string[]): Promise<void> {
  await tx.$executeRaw`select set_config('app.codes', ${hashes.join(",")}, true)`;
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
