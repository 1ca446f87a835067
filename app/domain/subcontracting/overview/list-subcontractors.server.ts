import { suppliersOn } from "../subcontract/subcontract-for.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export type ListedSubcontractor = {
  code: string;
  name: string;
  legalName: string;
  kvk: string | null;
  /** Agreed on, running or ended in the year. */
  agreements: number;
  from: IsoDay;
};

/** With whom a main contractor worked in a year, by KvK number: what it reports each year. */
export async function listSubcontractors(
  actor: Actor,
  year: number,
): Promise<ListedSubcontractor[]> {
  const mainId = { in: await suppliersOn(actor, "main") };
  const rows = await db.subcontract.findMany({
    where: {
      mainId,
      state: { in: ["accepted", "running", "ended"] },
      fromOn: { lte: new Date(Date.UTC(year, 11, 31)) },
      OR: [{ endedOn: null }, { endedOn: { gte: new Date(Date.UTC(year, 0, 1)) } }],
    },
    select: {
      fromOn: true,
      sub: {
        select: { code: true, name: true, provider: { select: { legalName: true, kvk: true } } },
      },
    },
    orderBy: [{ sub: { name: "asc" } }, { fromOn: "asc" }],
  });
  const bySub = new Map<string, ListedSubcontractor>();
  for (const { fromOn, sub } of rows) {
    const { code, name, provider } = sub;
    const first = bySub.get(code) ?? {
      ...{ code, name, legalName: provider?.legalName ?? name, kvk: provider?.kvk ?? null },
      ...{ agreements: 0, from: isoDay(dayNumber(fromOn)) },
    };
    bySub.set(code, { ...first, agreements: first.agreements + 1 });
  }
  return [...bySub.values()];
}
