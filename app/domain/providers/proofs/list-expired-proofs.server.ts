import type { Tx } from "~/db/commit.server";
import type { ReadDatabase } from "~/db/read.server";
import { dateOf, type DayNumber } from "~/domain/kernel/day";

/** The kinds of which a supplier's newest proof has run out, so that new work waits for another. */
export async function listExpiredProofs(
  from: Tx | ReadDatabase,
  supplierId: string,
  today: DayNumber,
): Promise<string[]> {
  const applicant = await from.applicant.findFirst({ where: { supplierId }, select: { id: true } });
  if (!applicant) return [];
  const newest = await from.proof.findMany({
    where: { applicantId: applicant.id, withdrawnAt: null },
    orderBy: [{ kind: "asc" }, { validUntil: { sort: "desc", nulls: "first" } }],
    distinct: ["kind"],
    select: { kind: true, validUntil: true },
  });
  return newest
    .filter(({ validUntil }) => validUntil !== null && validUntil < dateOf(today))
    .map(({ kind }) => kind);
}
