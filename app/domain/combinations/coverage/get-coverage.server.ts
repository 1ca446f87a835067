import { type Coverage, coverageOf, type Party } from "./coverage";
import type { Tx } from "~/db/commit.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { contractLine } from "~/domain/providers/public.server";

type Reading = {
  combination: Pick<Tx["combination"], "findUniqueOrThrow">;
  supplier: Pick<Tx["supplier"], "findMany">;
};

/** What the members of a combination cover today of what its segment asks; null where it asks nothing. */
export async function getCoverage(
  tx: Reading,
  combinationId: string,
  now: Date,
): Promise<Coverage | null> {
  const { segment, members } = await tx.combination.findUniqueOrThrow({
    where: { supplierId: combinationId },
    select: { segment: true, members: { select: { providerId: true } } },
  });
  const region = await getRegion(now);
  const rule = region.combinations?.coverage?.find((one) => one.segment === segment);
  if (!rule) return null;
  const ids = members.map(({ providerId }) => providerId);
  const parties = await partiesOf(tx, [combinationId, ...ids]);
  const asking = {
    rule,
    laws: region.segments.find(({ code }) => code === segment)?.laws ?? [],
    municipalities: region.municipalities.map(({ code }) => code),
  };
  return coverageOf(asking, {
    together: parties.get(combinationId)!,
    members: ids.map((id) => parties.get(id)!),
    today: dayAt(now),
  });
}

async function partiesOf(tx: Reading, ids: string[]): Promise<Map<string, Party>> {
  const rows = await tx.supplier.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, contracts: true },
      offers: {
        // What ended is given nowhere any more.
        where: { places: { some: { endedOn: null } } },
        select: {
          ...{ law: true, segment: true, profile: true, intensities: true, roles: true },
          ...{ municipalities: true, expertise: true },
        },
      },
    },
  });
  return new Map(
    rows.map(({ id, contracts, offers }) => [
      id,
      { id, offers, contracts: contracts.map(contractLine) },
    ]),
  );
}
