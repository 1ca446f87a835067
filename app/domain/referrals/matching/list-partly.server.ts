import { listCandidatesBeside } from "./list-candidates.server";
import { wishOf } from "./list-options.server";
import type { MatchDay } from "./match";
import { type PartGiven, partlyOf } from "./partly";
import { assertReferrer } from "../needs/need-for.server";
import type { NeedFacts } from "../needs/need";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";

export type PartlySupplier = {
  name: string;
  slug: string;
  kind: "provider" | "combination";
  phone: string | null;
  part: PartGiven;
};

/** Who could see to the missing part of a need that no single supplier covers. */
export async function listPartly(
  actor: Actor,
  need: NeedFacts,
  now = new Date(),
): Promise<PartlySupplier[]> {
  assertReferrer(actor, "need.keep");
  const region = await getRegion(now);
  const wish = wishOf(need, region);
  const at: MatchDay = { today: dayAt(now), clocks: region.clocks };
  const [candidates, memberships] = await Promise.all([
    listCandidatesBeside(wish),
    db.membership.findMany({ where: { combination: { state: "published" } } }),
  ]);
  const members = new Map<string, string[]>();
  for (const { combinationId, providerId } of memberships)
    members.set(combinationId, [...(members.get(combinationId) ?? []), providerId]);
  const found = partlyOf(candidates, members, { wish, at });
  const suppliers = await db.supplier.findMany({
    where: { id: { in: found.map(({ supplierId }) => supplierId) } },
    select: { id: true, name: true, slug: true, kind: true, phone: true },
  });
  return found.flatMap(({ supplierId, part }) => {
    const supplier = suppliers.find((one) => one.id === supplierId);
    if (!supplier) return [];
    const { name, slug, kind, phone } = supplier;
    return [{ name, slug, kind, phone, part }];
  });
}
