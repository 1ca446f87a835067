import type { Coverage } from "../coverage/coverage";
import { getCoverage } from "../coverage/get-coverage.server";
import { type Signing, signingOf } from "../governance/signing-of.server";
import { memberships } from "../ledger/hold-book.server";
import { findResolution } from "../resolutions/find-resolution.server";
import type { Resolution } from "../resolutions/resolution";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import type { CombinationState } from "~/generated/prisma/client";

export type CombinationDesk = {
  id: string;
  code: string;
  slug: string;
  name: string;
  state: CombinationState;
  members: { id: string; code: string; name: string; isLead: boolean }[];
  /** Who is asked to take part and did not answer. */
  invited: { code: string; name: string }[];
  signing: Signing;
  /** Null where the region asks nothing of a combination in its segment. */
  coverage: Coverage | null;
  /** What lies before the members about the combination itself. */
  resolution: Resolution | null;
};

/** A combination as its members know it, the same for each of them (I5); of others it is not there. */
export async function getCombinationDesk(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<CombinationDesk> {
  assertMay(actor, "combination.read", actor.supplierIds[0]);
  const providerId = { in: actor.supplierIds };
  const asked = await db.combinationInvitation.findMany({ where: { providerId } });
  // Who is asked to take part reads what it would sign.
  const isOwn = [
    { members: { some: { providerId } } },
    { supplierId: { in: asked.map(({ combinationId }) => combinationId) } },
  ];
  const row = await db.combination.findFirst({
    where: { supplier: { code }, ...(may(actor, "budget.fund") ? {} : { OR: isOwn }) },
    select: {
      ...{ ...memberships, supplierId: true, state: true },
      supplier: { select: { code: true, slug: true, name: true } },
    },
  });
  if (!row) throw new Missing("combination");
  const members = row.members.map(({ provider, isLead }) => ({ ...provider, isLead }));
  return {
    ...{ ...row.supplier, id: row.supplierId, state: row.state },
    members: members.toSorted((a, b) => a.name.localeCompare(b.name, "nl")),
    invited: await invitedTo(row.supplierId),
    signing: await signingOf(row.supplierId),
    resolution: await findResolution(db, row.supplierId),
    coverage: await getCoverage(db, row.supplierId, now),
  };
}

async function invitedTo(combinationId: string): Promise<CombinationDesk["invited"]> {
  const invitations = await db.combinationInvitation.findMany({ where: { combinationId } });
  return db.supplier.findMany({
    where: { id: { in: invitations.map(({ providerId }) => providerId) } },
    select: { code: true, name: true },
    orderBy: { name: "asc" },
  });
}
