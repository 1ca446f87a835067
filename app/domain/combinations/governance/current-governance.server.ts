import type { Governance, Rule, Vote } from "./governance";
import type { Tx } from "~/db/commit.server";

type Reading = { governance: Pick<Tx["governance"], "findFirst"> };

export type Terms = { exitTerms: string; disputeTerms: string; reportingTerms: string };

/** The newest version that every member signed, until a moment or now; null where there is none. */
export async function findGovernance(
  tx: Reading,
  combinationId: string,
  until: Date | null = null,
): Promise<(Governance & Terms) | null> {
  const found = await tx.governance.findFirst({
    where: {
      combinationId,
      shares: {
        some: {},
        every: { signature: until ? { signedAt: { lte: until } } : { isNot: null } },
      },
    },
    include: { shares: { select: { providerId: true, share: true } } },
    orderBy: { version: "desc" },
  });
  // Held to its words by the database.
  return found && { ...found, rule: found.rule as Rule, silence: found.silence as Vote };
}
