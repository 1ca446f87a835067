import { type Side, subcontract, type SubcontractState, waitsFor } from "./subcontract";
import { ownSubcontracts, suppliersOn } from "./subcontract-for.server";
import { totalOf } from "./price";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";

export type SubcontractLine = {
  id: string;
  number: number;
  state: SubcontractState;
  /** The other side. */
  other: string;
  scope: string;
  dueOn: Date | null;
  isLate: boolean;
  /** The side that reads has the next move. */
  isOurs: boolean;
  /** What was agreed, else what is asked: in whole cents, with everything. */
  totalCents: bigint;
};

const A_PAGE = 50;
const OVER = (Object.keys(subcontract) as SubcontractState[]).filter(
  (state) => Object.keys(subcontract[state]).length === 0,
);

export type SubcontractPage = {
  lines: SubcontractLine[];
  total: number;
  page: number;
  pages: number;
};
export type SubcontractFilter = { side: Side; isOver: boolean; page: number };

/** Of one side: what waits first, the oldest day on top; what is over by when it last changed. */
export async function listSubcontracts(
  actor: Actor,
  { side, isOver, page: asked }: SubcontractFilter,
  now = new Date(),
): Promise<SubcontractPage> {
  const where = {
    AND: [
      ownSubcontracts(side, await suppliersOn(actor, side)),
      { state: isOver ? { in: OVER } : { notIn: OVER } },
    ],
  };
  const total = await db.subcontract.count({ where });
  const pages = Math.max(1, Math.ceil(total / A_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const names = { select: { name: true } } as const;
  const rows = await db.subcontract.findMany({
    where,
    include: { main: names, sub: names },
    orderBy: isOver
      ? [{ changedAt: "desc" }]
      : [{ dueOn: { sort: "asc", nulls: "last" } }, { number: "desc" }],
    ...{ skip: (page - 1) * A_PAGE, take: A_PAGE },
  });
  const today = dayAt(now);
  const lines = rows.map((row): SubcontractLine => {
    const { id, number, scope, dueOn, main, sub, agreedCents, priceCents, units } = row;
    const state = row.state as SubcontractState;
    return {
      ...{ id, number, state, scope, dueOn, other: side === "main" ? sub.name : main.name },
      isLate: dueOn !== null && dayNumber(dueOn) < today,
      isOurs: waitsFor(state) === side,
      totalCents: totalOf({ cents: agreedCents ?? priceCents, units }),
    };
  });
  return { lines, total, page, pages };
}

/** How many wait for one's own side to do something. */
export async function countSubcontractsToDo(actor: Actor): Promise<number> {
  const waiting = (side: Side) =>
    (Object.keys(subcontract) as SubcontractState[]).filter((state) => waitsFor(state) === side);
  const [main, sub] = await Promise.all([suppliersOn(actor, "main"), suppliersOn(actor, "sub")]);
  return db.subcontract.count({
    where: {
      OR: [
        { mainId: { in: main }, state: { in: waiting("main").filter((s) => s !== "running") } },
        { subId: { in: sub }, state: { in: waiting("sub") } },
      ],
    },
  });
}
