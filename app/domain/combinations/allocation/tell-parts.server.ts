/** What members that do a part hear of their referral, besides who receives it. */
import { tellOfPart } from "./tell-of-part.server";
import { receiversFor } from "../intake/receivers.server";
import type { Tx } from "~/db/commit.server";

type Referred = { id: string; supplierId: string };

/** The members that do a part of a referral now: while it is open they read who it is. */
export async function membersDoingParts(
  tx: Pick<Tx, "allocation" | "membership">,
  { id: referralId, supplierId: combinationId }: Referred,
): Promise<string[]> {
  const parts = await tx.allocation.findMany({
    where: { referralId, combinationId, state: "accepted" },
    select: { memberId: true },
  });
  const members = await tx.membership.findMany({
    where: { combinationId, providerId: { in: parts.map(({ memberId }) => memberId) } },
    select: { providerId: true },
  });
  return members.map(({ providerId }) => providerId);
}

/** Something of it changed, for example that a plan was shared or taken back (P-05). */
export async function tellPartsOfChange(
  tx: Tx,
  referred: Referred,
  { key, now }: { key: string; now: Date },
): Promise<void> {
  const doing = await membersDoingParts(tx, referred);
  if (doing.length === 0) return;
  const around = await aroundOf(tx, referred, now);
  const members = doing.filter((one) => !around.receivers.includes(one));
  const told = { kind: "part-changed", members, key: `${referred.id}/${key}`, now } as const;
  await tellOfPart(tx, around, told);
}

/** The parts that the database ended with their referral, in this same step. */
export async function tellPartsOver(tx: Tx, referred: Referred, now: Date): Promise<void> {
  const over = await tx.allocation.findMany({
    where: { referralId: referred.id, overAt: now, state: { in: ["ended", "withdrawn"] } },
    select: { id: true, memberId: true },
  });
  if (over.length === 0) return;
  const around = await aroundOf(tx, referred, now);
  for (const { id, memberId } of over)
    if (!around.receivers.includes(memberId))
      await tellOfPart(tx, around, {
        ...({ kind: "part-over", members: [memberId] } as const),
        ...{ key: `${id}/over`, now },
      });
}

async function aroundOf(tx: Tx, { id: referralId, supplierId }: Referred, now: Date) {
  const { code } = await tx.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  return { code, referralId, receivers: await receiversFor(tx, supplierId, now) };
}
