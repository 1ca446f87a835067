/** Who can help with judged needs: gates, order and what is said of it. */
import { expect, test } from "vitest";

import { aCandidate, aWish, AT } from "../factories/candidates";
import { JUDGED_NEEDS, type JudgedNeed, MARKET } from "./needs";
import {
  confirmedOn,
  explain,
  type Explained,
  startingWithin,
  wishWithout,
} from "~/domain/referrals/matching/explain";
import {
  type Candidate,
  gateOf,
  type MatchDay,
  optionsOf,
  type Wish,
} from "~/domain/referrals/matching/match";

const NAMES = Object.keys(MARKET);
const market = NAMES.map((name, n) => aCandidate(n + 1, MARKET[name]));
const nameOf = ({ supplierId }: Pick<Candidate, "supplierId">) =>
  NAMES[market.findIndex((one) => one.supplierId === supplierId)]!;
const wishOf = ({ asks }: JudgedNeed) => aWish(asks);

const order = (list: Candidate[], wish: Wish, at: MatchDay = AT) =>
  optionsOf(list, wish, at).map(nameOf);

/** As the judgement is written, with equals by their name. */
function ranks(text: string): string[][] {
  return text === "" ? [] : text.split(" > ").map((equals) => equals.split(" = ").toSorted());
}

function ranked(names: string[], judged: string[][]): string[][] {
  let from = 0;
  return judged.map(({ length }) => names.slice(from, (from += length)).toSorted());
}

test("there are at least forty needs, each of its own", () => {
  expect(JUDGED_NEEDS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(JUDGED_NEEDS.map(({ asks }) => JSON.stringify(asks))).size).toBe(
    JUDGED_NEEDS.length,
  );
});

test.each(JUDGED_NEEDS)("$need: gates and order are as they were judged", (judged) => {
  const wish = wishOf(judged);
  const found = order(market, wish);
  const expected = ranks(judged.order);
  expect(ranked(found, expected)).toEqual(expected);
  expect(found).toHaveLength(expected.flat().length);

  const gates = market.flatMap((one) => {
    const gate = gateOf(one, wish, AT);
    return gate === null || gate === "law" || gate === "profile" ? [] : [[nameOf(one), gate]];
  });
  const judgedGates = Object.entries(judged.out).flatMap(([gate, names]) =>
    names.split(" ").map((name) => [name, gate]),
  );
  expect(gates.toSorted()).toEqual(judgedGates.toSorted());
});

test.each(JUDGED_NEEDS)("$need: equals take turns, and nobody else does", (judged) => {
  const wish = wishOf(judged);
  const expected = ranks(judged.order);
  const firsts = expected.map(() => new Set<string>());
  for (let day = 0; day < 40; day += 1) {
    const today = AT.today + day;
    // As old as they are today, on each day.
    const list = market.map((one) => ({
      ...one,
      waitAsOf: one.waitAsOf < 0 ? -1 : one.waitAsOf + day,
      ...{ doubtfulFrom: one.doubtfulFrom + day, scopeTo: one.scopeTo + day },
      ...{ stopFrom: one.stopFrom + day, stopTo: one.stopTo + day },
    }));
    const names = order(list, wish, { ...AT, today });
    expect(ranked(names, expected)).toEqual(expected);
    let from = 0;
    for (const [index, { length }] of expected.entries()) {
      firsts[index]!.add(names[from]!);
      from += length;
    }
  }
  expect(firsts.map((each) => [...each].toSorted())).toEqual(expected);
});

function explained(wish: Wish): (Explained & { name: string; supplierId: string })[] {
  const options = optionsOf(market, wish, AT);
  const told = explain({ candidates: market, options }, { wish, at: AT, most: 100 });
  return options.map((one, index) => ({
    ...told[index]!,
    ...{ name: nameOf(one), supplierId: one.supplierId },
  }));
}

test.each(JUDGED_NEEDS.filter(({ says }) => says))("$need: what is said of one", (judged) => {
  const [name, higher, ...changes] = judged.says!;
  const told = explained(wishOf(judged)).find((one) => one.name === name)!;
  expect(told.higher).toEqual(higher);
  for (const change of changes) expect(told.changes).toContainEqual(change);
});

test.each(JUDGED_NEEDS)("$need: what would change a place changes it so", (judged) => {
  const wish = wishOf(judged);
  for (const { name, place, supplierId, changes } of explained(wish))
    for (const change of changes) {
      const own = market.find((one) => one.supplierId === supplierId)!;
      const says = (more: Candidate) => market.map((one) => (one === own ? more : one));
      if (change.code === "postcode") {
        const near = { lat: own.lat!, lon: own.lon!, municipality: "0405" };
        expect(order(market, { ...wish, near }).indexOf(name)).toBeLessThan(place - 1);
        continue;
      }
      const after = {
        without: () =>
          order(market, change.code === "without" ? wishWithout(wish, change.wish) : wish),
        confirmed: () => order(says(confirmedOn(own, AT)), wish),
        "starts-within": () =>
          order(says(startingWithin(own, "weeks" in change ? change.weeks : 0, AT)), wish),
      }[change.code]();
      expect([name, change.code, after.indexOf(name) + 1]).toEqual([
        name,
        change.code,
        change.place,
      ]);
      expect(change.place).toBeLessThan(place);
    }
});

test.each(JUDGED_NEEDS)("$need: I17, size, turnover and referrals move nobody", (judged) => {
  const wish = wishOf(judged);
  const before = order(market, wish);
  for (const factor of [1, 7, -3]) {
    const sized = market.map((one, n) => ({
      ...one,
      ...{ sizeClass: n * factor, turnoverCents: 9_000_000 * ((n * factor) % 11) },
      ...{ referrals: (n * factor) % 13, openRequests: (n * factor) % 5, places: n },
    }));
    expect(order(sized, wish)).toEqual(before);
    // A large supplier has the same help at many places.
    const grown = sized.flatMap((one, n) => [
      one,
      ...Array.from({ length: Math.abs(n * factor) % 6 }, (_, copy) => ({
        ...one,
        offerPlaceId: `${one.offerPlaceId}-${copy}`,
        offerId: `${one.offerId}-${copy}`,
      })),
    ]);
    expect(order(grown, wish)).toEqual(before);
  }
});
