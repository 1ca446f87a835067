/**
 * Why an option stands where it stands, and what would bring it higher. Nothing is said that was not
 * tried: each change is made, the order is reckoned again by `match.ts`, and the place is what came out.
 */
import {
  byOrder,
  type Candidate,
  gateOf,
  type MatchDay,
  type Option,
  optionsOf,
  rank,
  type Ranked,
  type Wish,
  type WishName,
} from "./match";

/** What the option above has and this one has not. */
export type Higher =
  | { code: "from-list" }
  | { code: "fits"; wishes: WishName[] }
  /** `weeks` is null where one of both gave none. */
  | { code: "sooner"; weeks: number | null }
  | { code: "surer" }
  | { code: "nearer"; km: number | null }
  | { code: "turn" };

/** What would bring it to another place, counted from one. */
export type Change =
  | { code: "without"; wish: WishName; place: number }
  | { code: "confirmed"; place: number }
  | { code: "starts-within"; weeks: number; place: number }
  | { code: "postcode" };

export type Explained = {
  place: number;
  /** Null for the first. */
  higher: Higher | null;
  changes: Change[];
};

type Order = { candidates: readonly Candidate[]; options: readonly Option[] };

/** The first `most` options, each with why it stands no higher and what would change that. */
export function explain(
  { candidates, options }: Order,
  { wish, at, most }: { wish: Wish; at: MatchDay; most: number },
): Explained[] {
  const ranked = options.map((option) => rank(option, wish, at));
  const shown = ranked.slice(0, most);
  const without = placesWithout({ candidates, wish, at, shown });
  return shown.map((one, index) => {
    const above = ranked[index - 1];
    if (!above) return { place: 1, higher: null, changes: [] };
    const higher = higherThan(one, above);
    const eased = one.missed.flatMap((name) => {
      const place = without.get(name)?.get(one.candidate.supplierId) ?? Infinity;
      return place <= index ? [{ code: "without", wish: name, place } as const] : [];
    });
    const changes = [...eased, ...startChange(one, above, { ranked, wish, at })];
    const isNear =
      higher.code === "turn" && canBeNearer(one.candidate, above.candidate, { wish, at });
    return {
      ...{ place: index + 1, higher },
      changes: isNear ? [...changes, { code: "postcode" }] : changes,
    };
  });
}

function higherThan(one: Ranked, above: Ranked): Higher {
  if (above.isChosen && !one.isChosen) return { code: "from-list" };
  if (above.missed.length < one.missed.length) {
    const wishes = one.missed.filter((name) => !above.missed.includes(name));
    return { code: "fits", wishes };
  }
  if (above.wait < one.wait) {
    if (classOf(above) < classOf(one)) return { code: "surer" };
    const [sooner, later] = [above.candidate.weeksToStart, one.candidate.weeksToStart];
    return { code: "sooner", weeks: sooner === null || later === null ? null : later - sooner };
  }
  if (above.km !== one.km) return { code: "nearer", km: above.km };
  return { code: "turn" };
}

/** Fresh, doubtful, old or unknown: the thousands of a key of waiting. */
const classOf = ({ wait }: Ranked) => Math.floor(wait / 1000);

type Trying = { candidates: readonly Candidate[]; wish: Wish; at: MatchDay; shown: Ranked[] };

/** By wish that somebody misses the place of each supplier when it is not wished. */
function placesWithout({ candidates, wish, at, shown }: Trying) {
  const names = [...new Set(shown.flatMap(({ missed }) => missed))];
  return new Map(
    names.map((name) => {
      const options = optionsOf(candidates, wishWithout(wish, name), at);
      return [name, new Map(options.map(({ supplierId }, index) => [supplierId, index + 1]))];
    }),
  );
}

export function wishWithout(wish: Wish, name: WishName): Wish {
  if (name === "form") return { ...wish, deliveryForm: null };
  return name === "language" ? { ...wish, languages: [] } : { ...wish, goalTypes: [] };
}

type Among = { ranked: readonly Ranked[]; wish: Wish; at: MatchDay };

/** What its supplier could say today: that it still holds, or else that help starts sooner. */
function startChange(one: Ranked, above: Ranked, among: Among): Change[] {
  const confirmed = placeAs(confirmedOn(one.candidate, among.at), one, among);
  if (confirmed !== null) return [{ code: "confirmed", place: confirmed }];
  if (above.isChosen !== one.isChosen || above.missed.length !== one.missed.length) return [];
  const weeks = Math.max(0, Math.min(above.candidate.weeksToStart ?? 0, 52) - 1);
  const place = placeAs(startingWithin(one.candidate, weeks, among.at), one, among);
  return place === null ? [] : [{ code: "starts-within", weeks, place }];
}

const NO_DOUBT = Number.MAX_SAFE_INTEGER;

/** What was declared, said once more today. */
export function confirmedOn(one: Candidate, { today }: MatchDay): Candidate {
  return one.waitStatus === "unknown" ? one : { ...one, waitAsOf: today, doubtfulFrom: NO_DOUBT };
}

export function startingWithin(one: Candidate, weeksToStart: number, at: MatchDay): Candidate {
  return confirmedOn({ ...one, waitStatus: "open", weeksToStart }, at);
}

/** The place that a supplier would get; null where that is no better than it is. */
function placeAs(changed: Candidate, now: Ranked, { ranked, wish, at }: Among): number | null {
  if (gateOf(changed, wish, at) !== null) return null;
  const then = rank(changed, wish, at);
  if (byOrder(then, now) >= 0) return null;
  const before = (one: Ranked) => one !== now && byOrder(one, then) < 0;
  const place = ranked.filter(before).length + 1;
  return place <= ranked.indexOf(now) ? place : null;
}

/**
 * Equal as long as nobody knows from where: seen from its own place it is the nearer of the two. Help at
 * home is nowhere far.
 */
function canBeNearer(one: Candidate, above: Candidate, { wish, at }: Omit<Among, "ranked">) {
  const { lat, lon } = one;
  if (wish.near !== null || one.atHome || above.atHome || lat === null || lon === null)
    return false;
  const fromHere = { ...wish, near: { lat, lon, municipality: "" } };
  return byOrder(rank(one, fromHere, at), rank(above, fromHere, at)) < 0;
}
