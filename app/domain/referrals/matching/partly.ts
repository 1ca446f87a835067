/**
 * Where no single supplier covers a need: combinations of which a member does, and main contractors, who
 * say that they arrange the whole, where the missing part is to be had. They are called, and not asked in
 * a round: the gates hold (decision 119). The order is that of `match.ts`.
 */
import { type Candidate, gateOf, type MatchDay, optionsOf, type Wish } from "./match";

/** A member gives it; another intensity of it is given; somebody who works under a main contractor does. */
export type PartGiven = "member" | "other-intensity" | "subcontractor";

export type Partly = { supplierId: string; offerPlaceId: string; part: PartGiven };

const MOST = 5;

/** `members`: of each combination its providers. */
export function partlyOf(
  candidates: readonly Candidate[],
  members: ReadonlyMap<string, readonly string[]>,
  { wish, at }: { wish: Wish; at: MatchDay },
): Partly[] {
  const givers = new Set(
    candidates
      .filter((one) => gateOf({ ...one, kinds: ["hoofdaannemer"] }, wish, at) === null)
      .map(({ supplierId }) => supplierId),
  );
  const near = leading(candidates, { ...wish, intensity: null }, at);
  const anywhere = leading(candidates, { ...wish, profile: null, intensity: null }, at);
  const combined = anywhere.filter(({ supplierId }) =>
    members.get(supplierId)?.some((member) => givers.has(member)),
  );
  const others = anywhere.filter(({ kinds }) => givers.size > 0 && kinds.includes("hoofdaannemer"));
  const found = new Map<string, Partly>();
  const add = (list: Candidate[], part: PartGiven) => {
    for (const { supplierId, offerPlaceId } of list)
      if (!found.has(supplierId)) found.set(supplierId, { supplierId, offerPlaceId, part });
  };
  add(combined, "member");
  add(near, "other-intensity");
  add(others, "subcontractor");
  return [...found.values()].slice(0, MOST);
}

/** Whoever regulates help, in the order of a need that asks less. */
const leading = (candidates: readonly Candidate[], wish: Wish, at: MatchDay): Candidate[] =>
  optionsOf(candidates, { ...wish, offers: [] }, at);
