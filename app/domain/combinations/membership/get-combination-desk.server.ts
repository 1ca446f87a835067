import type { Coverage } from "../coverage/coverage";
import { getCoverage } from "../coverage/get-coverage.server";
import { findGovernance } from "../governance/current-governance.server";
import { type Signing, signingOf } from "../governance/signing-of.server";
import { membersWithoutContract } from "./members-without-contract.server";
import { lastDayOf } from "../ledger/book-people.server";
import { memberships } from "../ledger/hold-book.server";
import { findResolution } from "../resolutions/find-resolution.server";
import { type Decided, listDecided } from "../resolutions/list-decided.server";
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
  /** Members that are under no contract today, by id. */
  withoutContract: string[];
  /** Null where the region asks nothing of a combination in its segment. */
  coverage: Coverage | null;
  /** What lies before the members about the combination itself. */
  resolution: Resolution | null;
  /** And what was decided of that before. */
  decided: Decided[];
  /** When the reader's organisation left: it reads what was agreed on then, and nothing since. */
  until: Date | null;
};

/** A combination as its members know it, the same for each of them (I5); of others it is not there. */
export async function getCombinationDesk(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<CombinationDesk> {
  assertMay(actor, "combination.read", actor.supplierIds[0]);
  const { row, until } = await findOwn(actor, code);
  const { supplierId: id, state } = row;
  const members = row.members.map(({ provider, isLead }) => ({ ...provider, isLead }));
  const known = { ...row.supplier, id, state, until };
  if (until) {
    const signing = { newest: null, current: await findGovernance(db, id, until) };
    const nothing = { members: [], invited: [], withoutContract: [] };
    return { ...known, ...nothing, signing, coverage: null, resolution: null, decided: [] };
  }
  return {
    ...known,
    members: members.toSorted((a, b) => a.name.localeCompare(b.name, "nl")),
    invited: await invitedTo(id),
    signing: await signingOf(id),
    withoutContract: await membersWithoutContract(db, { members }, now),
    resolution: await findResolution(db, id),
    decided: await listDecided(id),
    coverage: await getCoverage(db, id, now),
  };
}

/** Of who takes part, is asked to, or did: what it would sign, or had signed. */
async function findOwn(actor: Actor, code: string) {
  const providerId = { in: actor.supplierIds };
  const asked = await db.combinationInvitation.findMany({ where: { providerId } });
  const isAsked = asked.map(({ combinationId }) => combinationId);
  const isReader = may(actor, "budget.fund");
  const row = await db.combination.findFirst({
    where: {
      supplier: { code },
      ...(isReader
        ? {}
        : { OR: [{ periods: { some: { providerId } } }, { supplierId: { in: isAsked } }] }),
    },
    select: {
      ...{ ...memberships, supplierId: true, state: true, periods: { where: { providerId } } },
      supplier: { select: { code: true, slug: true, name: true } },
    },
  });
  if (!row) throw new Missing("combination");
  const isIn =
    isReader ||
    isAsked.includes(row.supplierId) ||
    row.periods.some(({ untilAt }) => untilAt === null);
  return { row, until: isIn ? null : lastDayOf(row.periods, actor.supplierIds) };
}

async function invitedTo(combinationId: string): Promise<CombinationDesk["invited"]> {
  const invitations = await db.combinationInvitation.findMany({ where: { combinationId } });
  return db.supplier.findMany({
    where: { id: { in: invitations.map(({ providerId }) => providerId) } },
    select: { code: true, name: true },
    orderBy: { name: "asc" },
  });
}
