import { speaksFor } from "./heard-for.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { SignalKind } from "~/domain/catalogue/public";

export type DisclosedSignal = {
  id: string;
  number: number;
  supplier: string;
  offer: string | null;
  kind: SignalKind;
  /** What the region wrote; never who said it. */
  text: string;
  at: Date;
  isOver: boolean;
  answers: { at: Date; text: string }[];
};

/** What the region laid before the actor's suppliers, the newest first; of the rest they know nothing. */
export async function listDisclosed(actor: Actor): Promise<DisclosedSignal[]> {
  assertMay(actor, "signal.answer", actor.supplierIds[0]);
  const rows = await db.signal.findMany({
    where: { supplierId: { in: await speaksFor(actor.supplierIds) }, disclosed: { not: null } },
    select: {
      ...{ id: true, number: true, kind: true, state: true, disclosed: true, disclosedAt: true },
      supplier: { select: { name: true } },
      offer: { select: { title: true } },
      entries: {
        where: { act: "answer" },
        select: { at: true, text: true },
        orderBy: { id: "asc" },
      },
    },
    orderBy: { disclosedAt: "desc" },
    take: 100,
  });
  return rows.map(({ id, number, kind, state, disclosed, disclosedAt, ...row }) => ({
    ...{ id, number, kind: kind as SignalKind, supplier: row.supplier.name },
    ...{ offer: row.offer?.title ?? null, text: disclosed ?? "", at: disclosedAt! },
    ...{ isOver: state === "fed-back", answers: row.entries },
  }));
}
