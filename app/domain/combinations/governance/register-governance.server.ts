import type { Tx } from "~/db/commit.server";

/** Who wrote and signed what a register lists. */
export const ON_PAPER_BY = "system:import";
/** The most careful rules: everything by all, and who says nothing has not said yes. */
const ON_PAPER = { rule: "all", thresholdCents: 0n, answerDays: 14, silence: "no" } as const;

export type Registered = { combinationId: string; members: string[] };

/** What a register lists was signed on paper: other members than before make a version with equal shares. */
export async function signOnPaper(tx: Tx, registered: Registered[], now: Date): Promise<void> {
  for (const { combinationId, members } of registered) {
    const last = await tx.governance.findFirst({
      where: { combinationId },
      include: { shares: true },
      orderBy: { version: "desc" },
    });
    const had = (last?.shares ?? []).map(({ providerId }) => providerId);
    if (last && had.toSorted().join() === members.toSorted().join()) continue;
    const version = (last?.version ?? 0) + 1;
    const whose = { combinationId, version };
    await tx.governance.create({
      data: { ...whose, ...ON_PAPER, writtenBy: ON_PAPER_BY, writtenAt: now },
    });
    const share = `1/${members.length}`;
    await tx.governanceShare.createMany({
      data: members.map((providerId) => ({ ...whose, providerId, share })),
    });
    await tx.governanceSignature.createMany({
      data: members.map((providerId) => ({
        ...{ ...whose, providerId, signedBy: ON_PAPER_BY, signedAt: now },
      })),
    });
  }
}
