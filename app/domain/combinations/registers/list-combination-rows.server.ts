import type { CombinationRow } from "./combination-row.form";
import { db } from "~/db/read.server";

/** The published combinations as their register writes them. */
export async function listCombinationRows(): Promise<CombinationRow[]> {
  const rows = await db.combination.findMany({
    where: { state: "published" },
    include: {
      supplier: { select: { code: true, name: true } },
      members: { select: { isLead: true, provider: { select: { code: true } } } },
    },
    orderBy: { supplier: { code: "asc" } },
  });
  return rows.map(({ supplier, members, segment, targetGroup }) => ({
    combinationCode: supplier.code,
    name: supplier.name,
    segment,
    leadProviderCode: members.find(({ isLead }) => isLead)?.provider.code ?? "",
    memberProviderCodes: members.map(({ provider }) => provider.code).toSorted(),
    targetGroup,
  }));
}
