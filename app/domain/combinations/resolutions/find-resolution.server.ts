import type { Resolution, ResolutionKind } from "./resolution";
import type { Tx } from "~/db/commit.server";

type Reading = { combinationResolution: Pick<Tx["combinationResolution"], "findFirst"> };

/** What lies before the members of a combination; one thing at a time. */
export async function findResolution(
  tx: Reading,
  combinationId: string,
): Promise<Resolution | null> {
  const found = await tx.combinationResolution.findFirst({
    where: { combinationId, state: "proposed" },
    include: { consents: { select: { providerId: true } } },
  });
  return (
    found && {
      ...{ id: found.id, proposerId: found.proposerId, leadId: found.leadId },
      // Held to its words by the database.
      kind: found.kind as ResolutionKind,
      agreed: found.consents.map(({ providerId }) => providerId),
    }
  );
}
