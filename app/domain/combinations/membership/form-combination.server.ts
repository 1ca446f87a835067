import type { Tx } from "~/db/commit.server";
import type { Listener, Message } from "~/db/outbox.server";

/**
 * A combination that was admitted begins to form: its members stand, one leads. What they agree, sign and
 * share comes after; until then nothing of it is shown. Safe to run twice.
 */
export const formCombinations: Listener = async (tx, messages) => {
  for (const message of messages) await form(tx, message);
};

async function form(tx: Tx, { payload }: Message): Promise<void> {
  const supplierId = String(payload["supplierId"]);
  const lead = String(payload["lead"]);
  const request = await tx.application.findUniqueOrThrow({
    where: { id: String(payload["application"]) },
    select: { targetGroup: true, items: { select: { segment: true }, take: 1 } },
  });
  const segment = request.items[0]?.segment ?? null;
  const targetGroup = request.targetGroup ?? "";
  await tx.combination.createMany({
    data: [{ supplierId, segment, targetGroup }],
    skipDuplicates: true,
  });
  await tx.membership.createMany({
    data: (payload["members"] as string[]).map((providerId) => ({
      ...{ combinationId: supplierId, providerId, isLead: providerId === lead },
    })),
    skipDuplicates: true,
  });
}
