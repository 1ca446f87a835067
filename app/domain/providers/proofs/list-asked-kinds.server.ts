import { type ProofScope, proofsNeeded } from "./proof";
import { db } from "~/db/read.server";
import type { ProofKind } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";

const OPEN = ["draft", "submitted", "screening", "more_asked"] as const;

/**
 * The kinds of proof that the region asks of an organisation, for what it has and for what it asks; all of
 * them as long as it has and asks nothing.
 */
export async function listAskedKinds(
  { applicantId, supplierId }: { applicantId: string | null; supplierId: string | null },
  now = new Date(),
): Promise<ProofKind[]> {
  const { admission } = await getRegion(now);
  const today = dateOf(dayAt(now));
  const isRunning = {
    state: { not: "ended" as const },
    OR: [{ endsOn: null }, { endsOn: { gte: today } }],
  };
  const [contracts, items] = await Promise.all([
    supplierId === null ? [] : db.contract.findMany({ where: { supplierId, ...isRunning } }),
    applicantId === null
      ? []
      : db.applicationItem.findMany({
          where: { application: { applicantId, state: { in: [...OPEN] } } },
        }),
  ]);
  const scopes: ProofScope[] = [...contracts, ...items];
  return proofsNeeded(admission?.proofs ?? [], scopes);
}
