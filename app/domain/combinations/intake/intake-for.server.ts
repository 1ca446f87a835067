import { receiversFor } from "./receivers.server";
import type { Tx } from "~/db/commit.server";

/** Whom to call about one referral: one member, and a person there. */
export type Contact = {
  memberId: string;
  name: string;
  /** "" where nobody was named: then it is the member's own number. */
  person: string;
  phone: string | null;
};

/** Who does what for one referral, and whom to call: for members, who sent it, and whom it is about. */
export type IntakeFor = {
  /** Of the combination. */
  code: string;
  contact: Contact | null;
  doing: { name: string; scope: string }[];
};

type Which = { referralId: string; combinationId: string };

/** Null where the supplier is no combination. */
export async function intakeFor(
  tx: Tx,
  { referralId, combinationId }: Which,
  now: Date,
): Promise<IntakeFor | null> {
  const found = await tx.combination.findUnique({
    where: { supplierId: combinationId },
    select: {
      supplier: { select: { code: true } },
      members: { select: { provider: { select: { id: true, name: true, phone: true } } } },
    },
  });
  if (!found) return null;
  const known = new Map(found.members.map(({ provider }) => [provider.id, provider]));
  const named = await tx.intakeContact.findUnique({ where: { referralId } });
  const receivers = await receiversFor(tx, combinationId, now);
  const parts = await tx.allocation.findMany({
    where: { referralId, state: "accepted" },
    orderBy: { proposedAt: "asc" },
  });
  // Who left is called no more, nor who has nothing to do with it any more.
  const knowing = [...receivers, ...parts.map(({ memberId }) => memberId)];
  const member = knowing.includes(named?.memberId ?? "") ? known.get(named!.memberId) : undefined;
  const standing = member ?? known.get(receivers[0] ?? "");
  return {
    code: found.supplier.code,
    contact: standing
      ? {
          ...{ memberId: standing.id, name: standing.name },
          person: member ? named!.person : "",
          phone: member ? named!.phone : standing.phone,
        }
      : null,
    doing: parts.flatMap(({ memberId, scope }) => {
      const name = known.get(memberId)?.name;
      return name ? [{ name, scope }] : [];
    }),
  };
}
