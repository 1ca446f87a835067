import { listCandidates, listCandidatesOf } from "./list-candidates.server";
import { wishOf } from "./list-options.server";
import { type Gate, type MatchDay, optionsOf } from "./match";
import { furthestGate, opensWithout, type WishGate } from "./shut-out";
import { type Unlisted, unlistedOf } from "./unlisted";
import { assertReferrer } from "../needs/need-for.server";
import type { NeedFacts } from "../needs/need";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber } from "~/domain/kernel/day";

/** Of more a name says too little. */
const MOST = 5;
export const SHORTEST_NAME = 2;
const LONGEST_NAME = 100;

export type LookedUp = {
  name: string;
  /** Where it stands among the options; null when it is none. */
  place: number | null;
  /** What stands in the way of the place that comes furthest. */
  gate: Gate | Unlisted | null;
  /** What of the need alone stands in the way: without it this supplier could be asked. */
  opens: WishGate | null;
};

export type Looked = { suppliers: LookedUp[]; hasMore: boolean };

type Asked = { need: NeedFacts; name: string; offers: string[] };

/** Why suppliers with a name like this are no option for a need, or where they stand. */
export async function lookUpSuppliers(
  actor: Actor,
  { need, name, offers }: Asked,
  now = new Date(),
): Promise<Looked> {
  assertReferrer(actor, "need.keep");
  const words = name.trim().slice(0, LONGEST_NAME);
  if (words.length < SHORTEST_NAME) return { suppliers: [], hasMore: false };
  const [region, found, chosen] = await Promise.all([
    getRegion(now),
    findNamed(words),
    db.offer.findMany({ where: { code: { in: offers } }, select: { id: true } }),
  ]);
  const wish = wishOf(
    need,
    region,
    chosen.map(({ id }) => id),
  );
  const at: MatchDay = { today: dayAt(now), clocks: region.clocks };
  const suppliers = found.slice(0, MOST);
  const [all, own] = await Promise.all([
    listCandidates(wish, at),
    listCandidatesOf(suppliers.map(({ id }) => id)),
  ]);
  const options = optionsOf(all, wish, at).map(({ supplierId }) => supplierId);
  return {
    hasMore: found.length > MOST,
    suppliers: suppliers.map((supplier) => {
      const place = options.indexOf(supplier.id) + 1;
      if (place > 0) return { name: supplier.name, place, gate: null, opens: null };
      const places = own.filter(({ supplierId }) => supplierId === supplier.id);
      const gate = furthestGate(places, wish, at) ?? unlistedOf(lineOf(supplier), at.today);
      return { name: supplier.name, place: null, gate, opens: opensWithout(places, wish, at) };
    }),
  };
}

type Named = Awaited<ReturnType<typeof findNamed>>[number];

/** A combination that its members have not signed yet is known to nobody else. */
function findNamed(name: string) {
  return db.supplier.findMany({
    where: {
      name: { contains: name, mode: "insensitive" },
      OR: [{ kind: "provider" }, { combination: { state: "published" } }],
    },
    select: {
      ...{ id: true, name: true, page: true, successorId: true },
      contracts: { select: { state: true, endsOn: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST + 1,
  });
}

function lineOf({ page, successorId, contracts }: Named) {
  return {
    isShown: page === "published" && successorId === null,
    contracts: contracts.map(({ state, endsOn }) => ({
      state,
      endsOn: endsOn === null ? null : dayNumber(endsOn),
    })),
  };
}
