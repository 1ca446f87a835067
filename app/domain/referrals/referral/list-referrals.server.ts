import { receiving } from "./received-by.server";
import { type ReferralState, waitsFor } from "./referral";
import { endsOf, type HelpEnds } from "../running/ends.server";
import { warnedBefore } from "../running/list-running-tasks.server";
import type { ShownNeed } from "../requests/shown";
import { assertSide, ownReferrals, type Side } from "./referral-for.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";

export type ReferralLine = {
  id: string;
  number: number;
  state: ReferralState;
  law: string;
  profile: string | null;
  municipality: string | null;
  supplier: string;
  organisation: string;
  owner: string | null;
  dueOn: IsoDay | null;
  isLate: boolean;
  /** Of help that runs. */
  ends: HelpEnds | null;
  changedAt: Date;
  /** The case number of whoever reads. */
  ownRef: string;
};

export type ReferralFilter = { state: "open" | "over"; mine: boolean; page: number };
export type ReferralPage = { lines: ReferralLine[]; total: number; page: number; pages: number };

const LINES_A_PAGE = 50;
const OVER = ["ended", "returned", "declined", "withdrawn", "discarded"];

/** What waits is on top, the oldest day first; what is over by when it was last changed. No client data. */
export async function listReferrals(
  actor: Actor,
  side: Side,
  { filter, now }: { filter: ReferralFilter; now: Date },
): Promise<ReferralPage> {
  assertSide(actor, side);
  const reader = side === "supplier" ? await receiving(actor, now) : actor;
  const isOpen = filter.state === "open";
  const where = {
    AND: [
      ownReferrals(reader, side),
      { state: isOpen ? { notIn: OVER } : { in: OVER } },
      filter.mine ? { ownerId: actor.userId } : {},
    ],
  };
  return askWithin(reader, async (tx) => {
    const total = await tx.referral.count({ where });
    const pages = Math.max(1, Math.ceil(total / LINES_A_PAGE));
    const page = Math.min(Math.max(1, filter.page), pages);
    const rows = await tx.referral.findMany({
      where,
      include: { need: { include: { organisation: true } }, supplier: { select: { name: true } } },
      orderBy: isOpen ? [{ dueOn: "asc" }, { number: "asc" }] : [{ changedAt: "desc" }],
      skip: (page - 1) * LINES_A_PAGE,
      take: LINES_A_PAGE,
    });
    const owners = await tx.user.findMany({
      where: { id: { in: rows.map(({ ownerId }) => ownerId) } },
      select: { id: true, name: true },
    });
    const names = new Map(owners.map(({ id, name }) => [id, name]));
    const today = dayAt(now);
    const running = rows.filter(({ state }) => state === "started").map(({ id }) => id);
    const ends = await endsOf(tx, running, { today, withinDays: await warnedBefore(now) });
    const lines = rows.map((row): ReferralLine => {
      const { id, number, need, supplier, changedAt, senderRef, supplierRef } = row;
      // Whoever receives it reads the need as it was sent, and not what it became.
      const shown = row.shown as unknown as ShownNeed;
      const { law, profile, municipality } = side === "sender" ? need : shown;
      const due = row.dueOn && dayNumber(row.dueOn);
      return {
        ...{ id, number, law, profile, municipality, changedAt, supplier: supplier.name },
        // Held to its codes by the database.
        state: row.state as ReferralState,
        ...{ organisation: need.organisation.name, owner: names.get(row.ownerId) ?? null },
        ...{ dueOn: due === null ? null : isoDay(due), isLate: due !== null && due < today },
        ...{ ownRef: side === "sender" ? senderRef : supplierRef, ends: ends.get(id) ?? null },
      };
    });
    return { lines, total, page, pages };
  });
}

/** How many are under way, and how many of those wait for that side. */
export async function countReferrals(
  actor: Actor,
  side: Side,
): Promise<{ open: number; toDo: number }> {
  assertSide(actor, side);
  const reader = side === "supplier" ? await receiving(actor) : actor;
  const own = ownReferrals(reader, side);
  return askWithin(reader, async (tx) => {
    const groups = await tx.referral.groupBy({
      ...{ by: ["state"], _count: true },
      where: { AND: [own, { state: { notIn: OVER } }] },
    });
    const count = (states: typeof groups) => states.reduce((sum, { _count }) => sum + _count, 0);
    const waits = groups.filter(({ state }) => waitsFor(state as ReferralState) === side);
    return { open: count(groups), toDo: count(waits) };
  });
}

/** The referrals of one need, the newest first. */
export async function listReferralsOf(
  actor: Actor,
  needId: string,
): Promise<{ id: string; number: number; state: ReferralState; supplier: string }[]> {
  assertSide(actor, "sender");
  if (!isUuid(needId)) throw new Missing("need");
  return askWithin(actor, async (tx) => {
    const rows = await tx.referral.findMany({
      where: { AND: [ownReferrals(actor, "sender"), { needId }] },
      select: { id: true, number: true, state: true, supplier: { select: { name: true } } },
      orderBy: { number: "desc" },
    });
    return rows.map(({ state, supplier, ...row }) => ({
      ...row,
      state: state as ReferralState,
      supplier: supplier.name,
    }));
  });
}
