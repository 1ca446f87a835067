import { findGovernance, type Terms } from "./current-governance.server";
import type { Governance, Rule, Vote } from "./governance";
import { db } from "~/db/read.server";

export type Signing = {
  /** The newest version, signed by all or not; null where none was written. */
  newest: (Governance & Terms & { signed: string[] }) | null;
  /** The one that counts. */
  current: (Governance & Terms) | null;
};

/** What lies to be signed, beside what counts now; the caller has asked who may read it. */
export async function signingOf(combinationId: string): Promise<Signing> {
  const newest = await db.governance.findFirst({
    where: { combinationId },
    include: { shares: { include: { signature: true } } },
    orderBy: { version: "desc" },
  });
  return {
    // Held to its words by the database.
    newest: newest && {
      ...{ ...newest, rule: newest.rule as Rule, silence: newest.silence as Vote },
      signed: newest.shares.flatMap(({ signature, providerId }) => (signature ? [providerId] : [])),
    },
    current: await findGovernance(db, combinationId),
  };
}
