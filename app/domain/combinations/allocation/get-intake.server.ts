import type { AllocationState } from "./allocation";
import { type Contact, intakeFor } from "../intake/intake-for.server";
import type { IntakeTurn } from "../intake/intake-turn";
import { receiversFor } from "../intake/receivers.server";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";

export type Part = {
  id: string;
  memberId: string;
  scope: string;
  state: AllocationState;
  replacesId: string | null;
  declineCode: string | null;
  declineNote: string;
  /** What was done with it, the first first. */
  acts: { at: Date; act: string }[];
};

export type MemberNeed = {
  id: string;
  number: number;
  state: string;
  /** The need as it left, without a name. */
  shown: unknown;
  /** Whether those who receive and do a part know now who it is. */
  isOpen: boolean;
  parts: Part[];
};

export type Intake = {
  id: string;
  code: string;
  name: string;
  members: { id: string; code: string; name: string; isLead: boolean }[];
  /** For which member the reader works. */
  own: { id: string; isLead: boolean; receives: boolean };
  /** The members that receive now, the first before its deputy. */
  receivers: string[];
  /** The first day first. */
  turns: IntakeTurn[];
  /** What is under way first, the newest first. */
  needs: MemberNeed[];
  /** Of one referral that is asked for: whom to call about it. */
  contact: Contact | null;
};

const MOST = 200;

/** What comes to a combination and who does what: the same for each of its members (I5), and without a name. */
export async function getIntake(
  actor: Actor,
  { code, referralId }: { code: string; referralId?: string },
  now = new Date(),
): Promise<Intake> {
  assertMay(actor, "allocation.keep", actor.supplierIds[0]);
  return askWithin(actor, async (tx) => {
    const found = await tx.combination.findFirst({
      where: {
        supplier: { code },
        members: { some: { providerId: { in: actor.supplierIds } } },
      },
      select: {
        ...{ supplierId: true, supplier: { select: { code: true, name: true } } },
        members: {
          select: { isLead: true, provider: { select: { id: true, code: true, name: true } } },
        },
      },
    });
    if (!found) throw new Missing("combination");
    const { supplierId: id } = found;
    const members = found.members
      .map(({ provider, isLead }) => ({ ...provider, isLead }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
    const own = members.find((one) => actor.supplierIds.includes(one.id))!;
    const receivers = await receiversFor(tx, id, now);
    const needs = await needsOf(tx, id, referralId);
    if (referralId !== undefined && needs.length === 0) throw new Missing("referral");
    const about = referralId && (await intakeFor(tx, { referralId, combinationId: id }, now));
    return {
      ...{ id, ...found.supplier, members, receivers, needs },
      own: { id: own.id, isLead: own.isLead, receives: receivers.includes(own.id) },
      turns: await turnsOf(tx, id),
      contact: about ? about.contact : null,
    };
  });
}

async function turnsOf(tx: Tx, combinationId: string): Promise<IntakeTurn[]> {
  const rows = await tx.intakeTurn.findMany({
    where: { combinationId },
    orderBy: { fromOn: "asc" },
  });
  return rows.map(({ fromOn, receiverId, deputyId }) => ({
    ...{ from: dayNumber(fromOn), receiverId, deputyId },
  }));
}

async function needsOf(
  tx: Tx,
  combinationId: string,
  referralId: string | undefined,
): Promise<MemberNeed[]> {
  if (referralId !== undefined && !isUuid(referralId)) return [];
  const rows = await tx.$queryRaw<Omit<MemberNeed, "parts">[]>`
    select n.id, n.number, n.state, n.shown, n.is_open as "isOpen"
    from member_needs(${combinationId}::uuid) n
    where ${referralId ?? null}::uuid is null or n.id = ${referralId ?? null}::uuid
    order by n.state in ('ended', 'returned', 'declined', 'withdrawn'), n.number desc
    limit ${MOST}`;
  const parts = await tx.allocation.findMany({
    where: { referralId: { in: rows.map(({ id }) => id) } },
    include: { entries: { orderBy: { id: "asc" } } },
  });
  const inOrder = parts.toSorted((a, b) => Number(firstOf(a) - firstOf(b)));
  return rows.map((row) => ({
    ...row,
    parts: inOrder.filter((part) => part.referralId === row.id).map(partView),
  }));
}

type Row = Awaited<ReturnType<Tx["allocation"]["findMany"]>>[number] & {
  entries: { id: bigint; at: Date; act: string }[];
};

/** As they were asked. */
const firstOf = ({ entries }: Row) => entries[0]?.id ?? 0n;

function partView({ id, memberId, scope, state, entries, ...row }: Row): Part {
  const { replacesId, declineCode, declineNote } = row;
  return {
    ...{ id, memberId, scope, replacesId, declineCode, declineNote },
    // Held to its words by the database.
    state: state as AllocationState,
    acts: entries.map(({ at, act }) => ({ at, act })),
  };
}
