/** Everything that is said of a place in the order is true: each change is made, and the order looked at. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { aCandidate, aWish, AT, candidates, id, TODAY, wishes } from "~test/factories/candidates";

import {
  type Change,
  confirmedOn,
  explain,
  type Higher,
  startingWithin,
  wishWithout,
} from "./explain";
import { type Candidate, optionsOf, rank, type Ranked, type Wish } from "./match";

const MOST = 100;

function told(list: Candidate[], wish: Wish) {
  const options = optionsOf(list, wish, AT);
  const explained = explain({ candidates: list, options }, { wish, at: AT, most: MOST });
  return options.map((option, index) => ({ option, ...explained[index]! }));
}

/** The place of a supplier, counted from one, after a change of the market or of the need. */
function placeAfter(
  change: Exclude<Change, { code: "postcode" }>,
  { option, list, wish }: { option: Candidate; list: Candidate[]; wish: Wish },
): number {
  const declares = (more: Candidate) =>
    list.map((one) => (one.offerPlaceId === option.offerPlaceId ? more : one));
  const isWish = change.code === "without";
  const market = isWish
    ? list
    : declares(
        change.code === "confirmed"
          ? confirmedOn(original(option, list), AT)
          : startingWithin(original(option, list), change.weeks, AT),
      );
  const after = optionsOf(market, isWish ? wishWithout(wish, change.wish) : wish, AT);
  return after.findIndex(({ supplierId }) => supplierId === option.supplierId) + 1;
}

const original = (option: Candidate, list: Candidate[]) =>
  list.find(({ offerPlaceId }) => offerPlaceId === option.offerPlaceId)!;

test("each change that is named brings the supplier to the place that is named, and that is higher", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(candidates, wishes, (list, wish) => {
      for (const { option, place, changes } of told(list, wish))
        for (const change of changes) {
          seen.add(change.code);
          if (change.code === "postcode") continue;
          expect(change.place).toBeLessThan(place);
          expect(placeAfter(change, { option, list, wish })).toBe(change.place);
        }
    }),
    { numRuns: 400, seed: 7 },
  );
  expect([...seen].toSorted()).toEqual(["confirmed", "postcode", "starts-within", "without"]);
});

test("with the postcode of its own place an option that was equal goes before the one above it", () => {
  fc.assert(
    fc.property(candidates, wishes, (list, wish) => {
      const all = told(list, wish);
      for (const [index, { option, changes }] of all.entries()) {
        if (!changes.some(({ code }) => code === "postcode")) continue;
        const near = { lat: option.lat!, lon: option.lon!, municipality: "" };
        const after = optionsOf(list, { ...wish, near }, AT);
        const now = after.find(({ supplierId }) => supplierId === option.supplierId)!;
        expect(now.km).toBe(0);
        const above = all[index - 1]!.option;
        const rival = after.find(({ supplierId }) => supplierId === above.supplierId)!;
        // Unless that supplier has another place that is as near.
        if (rival.offerPlaceId === above.offerPlaceId)
          expect(after.indexOf(now)).toBeLessThan(after.indexOf(rival));
      }
    }),
  );
});

/** What the one above must have by each reason. */
const HAS: Record<Higher["code"], (one: Ranked, above: Ranked) => void> = {
  "from-list": (one, above) => expect([above.isChosen, one.isChosen]).toEqual([true, false]),
  fits: (one, above) => expect(beyond(one, above)).not.toEqual([]),
  sooner: (one, above) => expect(above.wait).toBeLessThan(one.wait),
  surer: (one, above) => expect(above.wait).toBeLessThan(one.wait),
  nearer: (one, above) => expect(above.km ?? 999).toBeLessThan(one.km ?? 999),
  turn: (one, above) => expect([above.wait, above.km]).toEqual([one.wait, one.km]),
};

const beyond = (one: Ranked, above: Ranked) =>
  one.missed.filter((name) => !above.missed.includes(name));

test("why an option stands no higher is what the one above has and it has not", () => {
  fc.assert(
    fc.property(candidates, wishes, (list, wish) => {
      const all = told(list, wish);
      expect(all[0]?.higher ?? null).toBeNull();
      for (const [index, { option, higher }] of all.entries()) {
        if (index === 0) continue;
        const [one, above] = [option, all[index - 1]!.option].map((each) => rank(each, wish, AT));
        HAS[higher!.code](one!, above!);
        if (higher!.code !== "fits") expect(above!.missed.length).toBe(one!.missed.length);
        else expect(beyond(one!, above!)).toEqual(higher!.wishes);
      }
    }),
  );
});

const at = (lat: number) => ({ lat, lon: 5.06 });

test.each([
  ["fits", { languages: ["pl"] }, {}, { code: "fits", wishes: ["language"] }],
  ["sooner", { weeksToStart: 2 }, { weeksToStart: 6 }, { code: "sooner", weeks: 4 }],
  ["sooner than nobody said", {}, { weeksToStart: null }, { code: "sooner", weeks: null }],
  ["surer", {}, { waitAsOf: TODAY - 40, weeksToStart: 1 }, { code: "surer" }],
  ["nearer", at(52.64), at(52.9), { code: "nearer", km: 0 }],
] as const)("what the first has: %s", (_, first, second, higher) => {
  const wish = aWish({
    languages: ["pl"],
    near: { lat: 52.64, lon: 5.06, municipality: "0405" },
  });
  const list = [
    aCandidate(1, first as Partial<Candidate>),
    aCandidate(2, second as Partial<Candidate>),
  ];
  const [one, other] = told(list, wish);
  expect(one!.option.supplierId).toBe(id(2_001));
  expect(other!.higher).toEqual(higher);
});

test("what came from the sender's list stands on top, and that is said", () => {
  const list = [aCandidate(1, { weeksToStart: 1 }), aCandidate(2, { weeksToStart: 20 })];
  const [first, second] = told(list, aWish({ offers: [id(1_002)] }));
  expect(first!.option.supplierId).toBe(id(2_002));
  expect(second!.higher).toEqual({ code: "from-list" });
});
