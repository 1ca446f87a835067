import { receivedOrInPart } from "../looking/own-referral.server";
import type { ReferralState } from "./referral";
import type { Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay, type Permission } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type Side = "sender" | "supplier";

const PERMISSION = {
  sender: "referral.keep",
  supplier: "referral.answer",
} as const satisfies Record<Side, Permission>;

/** Whose a referral is on each side. */
export function ownReferrals(actor: Actor, side: Side): Prisma.ReferralWhereInput {
  return side === "sender"
    ? { organisationId: actor.organisationId ?? "" }
    : { supplierId: { in: actor.supplierIds }, state: { notIn: ["draft", "discarded"] } };
}

export function assertSide(actor: Actor, side: Side): void {
  const own =
    side === "sender"
      ? { organisationId: actor.organisationId ?? "" }
      : { supplierId: actor.supplierIds[0] ?? "" };
  assertMay(actor, PERMISSION[side], own);
}

export type FoundReferral = Prisma.ReferralGetPayload<{ include: typeof include }> & {
  state: ReferralState;
};

const include = { need: true, request: true, supplier: { select: { name: true } } } as const;

/** A referral as one side works on it, held until the transaction ends; one of others is not there. */
export async function referralFor(
  tx: Tx,
  actor: Actor,
  { id, side }: { id: string; side: Side },
): Promise<FoundReferral> {
  assertSide(actor, side);
  await within(tx, actor);
  if (isUuid(id)) await tx.$queryRaw`select id from referral where id = ${id}::uuid for update`;
  const row = isUuid(id)
    ? await tx.referral.findFirst({ where: { id, ...ownReferrals(actor, side) }, include })
    : null;
  if (!row) throw new Missing("referral");
  // Held to its codes by the database.
  return { ...row, state: row.state as ReferralState };
}

/** The same to read and not to work on: of a combination also for a member that does a part of the help. */
export async function referralToRead(
  tx: Tx,
  actor: Actor,
  { id, side }: { id: string; side: Side },
): Promise<FoundReferral & { partIn: string | null }> {
  if (side === "sender" || !isUuid(id))
    return { ...(await referralFor(tx, actor, { id, side })), partIn: null };
  assertSide(actor, side);
  await within(tx, actor);
  const own = await receivedOrInPart(tx, actor.supplierIds);
  const row = await tx.referral.findFirst({
    where: { id, state: { notIn: ["draft", "discarded"] }, ...own },
    include,
  });
  if (!row) throw new Missing("referral");
  const found = { ...row, state: row.state as ReferralState };
  if (actor.supplierIds.includes(row.supplierId)) return { ...found, partIn: null };
  const { code } = await tx.supplier.findUniqueOrThrow({ where: { id: row.supplierId } });
  return { ...found, partIn: code };
}
