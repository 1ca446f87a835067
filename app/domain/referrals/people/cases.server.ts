/** Who has which cases in hand: a case is a need with its requests and referrals. */
import { assertReferrer } from "../needs/need-for.server";
import type { Tx } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, may, rolesThatMay, theSystem } from "~/domain/accounts/public";
import type { Prisma } from "~/generated/prisma/client";

const OVER = ["ended", "returned", "declined", "withdrawn", "discarded"];

/** Something is still done with it: the need is open, or help for it was not ended. */
export const openCase: Prisma.NeedWhereInput = {
  OR: [{ state: "open" }, { referrals: { some: { state: { notIn: OVER } } } }],
};

export type Colleague = { userId: string; name: string };

/** The people of an organisation who can have cases. */
export async function caseOwners(tx: Tx, organisationId: string): Promise<Colleague[]> {
  const members = await tx.organisationMember.findMany({
    where: {
      ...{ organisationId, user: { disabledAt: null } },
      roles: { hasSome: rolesThatMay("need.keep") },
    },
    select: { userId: true, user: { select: { name: true } } },
    orderBy: { user: { name: "asc" } },
  });
  return members.map(({ userId, user }) => ({ userId, name: user.name }));
}

/** How many open cases somebody has in an organisation: who leaves must hand them over first. */
export async function countCases(
  tx: Tx,
  { organisationId, userId: ownerId }: { organisationId: string; userId: string },
): Promise<number> {
  // Whoever looks after the people of an organisation need not see its referrals.
  await within(tx, theSystem("count"));
  return tx.need.count({ where: { AND: [openCase, { organisationId, ownerId }] } });
}

export type CaseLine = {
  id: string;
  number: number;
  law: string;
  ageBand: string;
  profile: string | null;
  referral: { number: number; state: string } | null;
  dueOn: Date | null;
};

export type CaseLoad = {
  /** Everybody with open cases, who left too. */
  owners: (Colleague & { count: number })[];
  whose: Colleague;
  cases: CaseLine[];
  /** To whom the actor can give them: those of others to itself, unless it leads the team. */
  receivers: Colleague[];
  colleagues: Colleague[];
  deputy: string | null;
};

/** The open cases of one person of the own organisation, and to whom they can be given. */
export function getCaseLoad(actor: Actor, asked: string | null): Promise<CaseLoad> {
  const organisationId = assertReferrer(actor, "need.keep");
  const isLead = may(actor, "case.hand-over-any", { organisationId });
  return askWithin(actor, async (tx) => {
    const colleagues = await caseOwners(tx, organisationId);
    const owners = await ownersOf(tx, organisationId);
    const own = { userId: actor.userId, name: nameIn(owners, colleagues, actor.userId) };
    const whose = owners.find(({ userId }) => userId === asked) ?? own;
    const cases = await tx.need.findMany({
      where: { AND: [openCase, { organisationId, ownerId: whose.userId }] },
      select: {
        ...{ id: true, number: true, law: true, ageBand: true, profile: true, dueOn: true },
        referrals: { orderBy: { number: "desc" }, take: 1, select: { number: true, state: true } },
      },
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { number: "asc" }],
    });
    const key = { userId_organisationId: { userId: whose.userId, organisationId } };
    const deputy = await tx.caseDeputy.findUnique({ where: key });
    return {
      ...{ owners, whose, colleagues, deputy: deputy?.deputyId ?? null },
      receivers: colleagues.filter(
        ({ userId }) =>
          userId !== whose.userId && (isLead || whose === own || userId === actor.userId),
      ),
      cases: cases.map(({ referrals, ...one }) => ({ ...one, referral: referrals[0] ?? null })),
    };
  });
}

async function ownersOf(tx: Tx, organisationId: string) {
  const groups = await tx.need.groupBy({
    ...{ by: ["ownerId"], where: { AND: [openCase, { organisationId }] }, _count: true },
    orderBy: { ownerId: "asc" },
  });
  const people = await tx.user.findMany({
    where: { id: { in: groups.map(({ ownerId }) => ownerId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return groups.map(({ ownerId, _count: count }) => ({
    ...{ userId: ownerId, name: names.get(ownerId) ?? "", count },
  }));
}

function nameIn(owners: Colleague[], colleagues: Colleague[], userId: string): string {
  return [...owners, ...colleagues].find((one) => one.userId === userId)?.name ?? "";
}
