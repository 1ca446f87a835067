/** What keeps a supplier with all its places out of the options of a need. */
import { type Candidate, type Gate, GATES, gateOf, type MatchDay, type Wish } from "./match";

/** The gate at which the place stops that passes most of them; null without any place. */
export function furthestGate(places: readonly Candidate[], wish: Wish, at: MatchDay): Gate | null {
  const stops = places.flatMap((one) => gateOf(one, wish, at) ?? []);
  return stops.toSorted((a, b) => GATES.indexOf(b) - GATES.indexOf(a))[0] ?? null;
}

/** What of a need shuts out and may be left open in it. */
const WISH_GATES = ["profile", "intensity", "municipality"] as const;
export type WishGate = (typeof WISH_GATES)[number];

/** The one thing of the need without which a place passes every gate; null when there is none. */
export function opensWithout(
  places: readonly Candidate[],
  wish: Wish,
  at: MatchDay,
): WishGate | null {
  const opens = (name: WishGate) =>
    places.some((one) => gateOf(one, { ...wish, [name]: null }, at) === null);
  return WISH_GATES.find(opens) ?? null;
}
