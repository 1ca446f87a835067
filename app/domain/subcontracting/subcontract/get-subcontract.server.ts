import { movesOf, type Side, type SubcontractMove, type SubcontractState } from "./subcontract";
import { madeOf, sideOf } from "./subcontract-for.server";
import { totalOf } from "./price";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { subcontractTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { sum } from "~/domain/kernel/money";
import { listExpiredProofs } from "~/domain/providers/public.server";
import { listParts } from "~/domain/referrals/public.server";
import type { Prisma } from "~/generated/prisma/client";

const party = {
  select: { id: true, code: true, slug: true, name: true, phone: true, page: true },
} as const;
const include = {
  ...{ main: party, sub: party, entries: { orderBy: { id: "asc" } } },
  trajectory: { select: { number: true, referralId: true } },
} as const satisfies Prisma.SubcontractInclude;

type Row = Prisma.SubcontractGetPayload<{ include: typeof include }>;

export type CallLine = {
  id: string;
  number: number;
  name: string;
  state: SubcontractState;
  priceCents: bigint;
  counterCents: bigint | null;
  /** What stands last, with everything. */
  totalCents: bigint;
};

export type SubcontractFile = Row & {
  state: SubcontractState;
  side: Side;
  moves: readonly SubcontractMove[];
  totalCents: bigint;
  /** Only for the main contractor: all that it agreed on for the same help beside the tariff of that help. */
  sums: { agreedCents: bigint; tariffCents: bigint | null } | null;
  /** Only for the main contractor: everybody who was asked in the same call, this one too; one alone is no call. */
  call: CallLine[];
  /** The municipality is asked before the help starts. */
  asksConsent: boolean;
  /** Kinds of proof of the other side that have run out; they stand in the way of a start. */
  expiredProofs: string[];
};

/** One, as either side reads it; of others it is not there. */
export async function getSubcontract(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<SubcontractFile> {
  const side = await sideOf((where) => db.subcontract.findFirst({ where }), actor, id);
  const row = await db.subcontract.findUnique({ where: { id }, include });
  if (!row) throw new Missing("subcontract");
  const state = row.state as SubcontractState;
  const region = await getRegion(now);
  const isMain = side === "main";
  return {
    ...{ ...row, state, side },
    // The other side reads its own part alone.
    trajectory: isMain ? row.trajectory : null,
    moves: movesOf(side, madeOf({ ...row, state })),
    totalCents: totalOf({ cents: row.agreedCents ?? row.priceCents, units: row.units }),
    sums: isMain && row.trajectoryId ? await sumsOf(actor, row) : null,
    call: isMain ? await callOf(row) : [],
    asksConsent: subcontractTerms(region).municipalConsent && !row.isSolo,
    expiredProofs: await listExpiredProofs(db, row.subId, dayAt(now)),
  };
}

/** The answers side by side: what each would do it for. */
async function callOf({ mainId, formKey }: Row): Promise<CallLine[]> {
  const rows = await db.subcontract.findMany({
    where: { mainId, formKey },
    include: { sub: { select: { name: true } } },
    orderBy: { number: "asc" },
  });
  if (rows.length < 2) return [];
  return rows.map(({ id, number, sub, units, priceCents, counterCents, agreedCents, state }) => ({
    ...{ id, number, name: sub.name, priceCents, counterCents },
    state: state as SubcontractState,
    totalCents: totalOf({ cents: agreedCents ?? counterCents ?? priceCents, units }),
  }));
}

/** Held against each other and told; it stands in the way of nothing (I8, US12). */
async function sumsOf(actor: Actor, { trajectoryId, trajectory }: Row) {
  const rows = await db.subcontract.findMany({
    where: { trajectoryId, state: { in: ["accepted", "running", "ended"] } },
    select: { agreedCents: true, units: true },
  });
  const referralId = trajectory?.referralId;
  const paid = referralId ? await listParts(actor, referralId) : [];
  const tariffs = paid.flatMap(({ tariffCents }) => (tariffCents === null ? [] : [tariffCents]));
  return {
    agreedCents: sum(rows.map(({ agreedCents, units }) => totalOf({ cents: agreedCents!, units }))),
    tariffCents: tariffs.length === 0 ? null : sum(tariffs),
  };
}
