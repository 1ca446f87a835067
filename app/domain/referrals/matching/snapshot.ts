/**
 * The order of a need's options as it was, small enough to keep and whole enough to be made again by
 * itself, whatever became of suppliers since (requirements I17). It holds what decided and not what it was
 * made of: of a distance only its place among the others, so that no postcode can be reckoned from it.
 */
import {
  bestOf,
  type Candidate,
  type Gate,
  gateOf,
  type MatchDay,
  rank,
  type Wish,
  type WishName,
} from "./match";
import type { DayNumber } from "~/domain/kernel/day";
import { turn } from "~search/ranking";

export type MatchSnapshot = {
  /** With a supplier it says whose turn it was. */
  day: DayNumber;
  places: SnapshotPlace[];
};

export type SnapshotPlace = {
  supplierId: string;
  offerPlaceId: string;
  /** The gate that held it back; null: it could be asked. */
  gate: Gate | null;
  /** It came along from a list. */
  isChosen: boolean;
  missed: WishName[];
  /** The key of its wait, as the order reads it. */
  wait: number;
  /** Which of the distances, from the nearest; null: not known. */
  far: number | null;
};

export function snapshotOf(
  candidates: readonly Candidate[],
  wish: Wish,
  at: MatchDay,
): MatchSnapshot {
  const ranked = candidates.map((one) => rank(one, wish, at));
  const distances = [...new Set(ranked.flatMap(({ km }) => km ?? []))].toSorted((a, b) => a - b);
  const places = ranked.map(({ candidate, isChosen, missed, wait, km }) => ({
    ...{ supplierId: candidate.supplierId, offerPlaceId: candidate.offerPlaceId },
    ...{ gate: gateOf(candidate, wish, at), isChosen, missed, wait },
    far: km === null ? null : distances.indexOf(km),
  }));
  return { day: at.today, places };
}

/** The suppliers in the order in which they stood, each by its best place, from the snapshot alone. */
export function orderOf({
  day,
  places,
}: MatchSnapshot): { supplierId: string; offerPlaceId: string }[] {
  const passing = places
    .filter(({ gate }) => gate === null)
    .map(({ supplierId, offerPlaceId, isChosen, missed, wait, far }) => ({
      ...{ candidate: { supplierId, offerPlaceId }, isChosen, missed, wait, km: far },
      turn: turn(supplierId, day),
    }));
  return bestOf(passing).map(({ candidate }) => candidate);
}
