import fc from "fast-check";
import { expect, test } from "vitest";

import { aCandidate, aWish, AT, candidates, id, TODAY, wishes } from "~test/factories/candidates";

import { type Candidate, GATES, gateOf, optionsOf, type Wish } from "./match";

const order = (candidates: Candidate[], wish = aWish(), at = AT) =>
  optionsOf(candidates, wish, at).map(({ supplierId }) => supplierId);

test.each([
  ["law", { law: "wmo" }],
  ["free", { segment: "seg-a", profile: null }],
  ["crisis", { deliveryForm: "spoed" }],
  ["profile", { profile: "p02" }],
  ["intensity", { intensities: ["jw-zwaar"] }],
  ["scope", { scopeFrom: TODAY + 1 }],
  ["scope", { scopeTo: TODAY - 1 }],
  ["role", { kinds: ["onderaannemer"] }],
  ["municipality", { municipalities: ["0388"] }],
  ["age", { ageMin: 12 }],
  ["stop", { stopFrom: TODAY, stopTo: TODAY }],
  ["stop", { waitStatus: "stop" }],
  ["full", { waitStatus: "full" }],
] as const)("the gate %s holds back %j", (gate, more) => {
  const candidate = aCandidate(1, more as Partial<Candidate>);
  const wish = aWish({ intensity: "jw-licht" });
  expect(gateOf(candidate, wish, AT)).toBe(gate);
  expect(order([candidate], wish)).toEqual([]);
});

test("a combination stands beside main contractors", () => {
  const combination = aCandidate(1, { kinds: ["zorgcombinatie"] });
  expect(order([combination, aCandidate(2)])).toHaveLength(2);
});

test("a full of long ago is no longer known to be full", () => {
  expect(order([aCandidate(1, { waitStatus: "full", waitAsOf: TODAY - 46 })])).toHaveLength(1);
});

test("I19: a stale or unknown wait comes after every known one, however short it was", () => {
  const [known, doubtful, stale, unknown] = [
    aCandidate(1, { weeksToStart: 30 }),
    aCandidate(2, { weeksToStart: 1, doubtfulFrom: TODAY }),
    aCandidate(3, { weeksToStart: 1, waitAsOf: TODAY - 31 }),
    aCandidate(4, { weeksToStart: 1, waitAsOf: TODAY - 46 }),
  ];
  const all = [unknown, stale, doubtful, known];
  expect(order(all)).toEqual([known, doubtful, stale, unknown].map((one) => one.supplierId));
  const codes = optionsOf(all, aWish(), AT).map(({ why }) => why[1]?.code);
  expect(codes).toEqual(["starts", "start-doubtful", "start-old", "start-unknown"]);
});

test("what fits more wishes goes before what starts sooner, and that before what is nearer", () => {
  const wish = aWish({
    ...{ deliveryForm: "ambulant", languages: ["pl"] },
    near: { lat: 52.64, lon: 5.06, municipality: "0405" },
  });
  const fits = aCandidate(1, { languages: ["pl"], weeksToStart: 9, lat: 52.9 });
  const soon = aCandidate(2, { weeksToStart: 1, lat: 52.9 });
  const near = aCandidate(3, { weeksToStart: 2 });
  const far = aCandidate(4, { weeksToStart: 2, lat: 52.8 });
  const all = [far, near, soon, fits];
  expect(order(all, wish)).toEqual([fits, soon, near, far].map((one) => one.supplierId));
});

test("of a supplier its best place is the option, and an offer that was chosen before its others", () => {
  const supplierId = id(9);
  const slow = aCandidate(1, { supplierId, weeksToStart: 20 });
  const quick = aCandidate(2, { supplierId, weeksToStart: 2 });
  const best = (wish: Wish) => optionsOf([slow, quick], wish, AT).map((one) => one.offerPlaceId);
  expect(best(aWish())).toEqual([quick.offerPlaceId]);
  expect(best(aWish({ offers: [slow.offerId] }))).toEqual([slow.offerPlaceId]);
});

test("an option that fails a gate never appears, and each supplier appears once", () => {
  fc.assert(
    fc.property(candidates, wishes, (list, wish) => {
      const options = optionsOf(list, wish, AT);
      expect(options.filter((one) => gateOf(one, wish, AT) !== null)).toEqual([]);
      const suppliers = options.map(({ supplierId }) => supplierId);
      expect(new Set(suppliers).size).toBe(suppliers.length);
      const passing = list.filter((one) => GATES.every((gate) => gateOf(one, wish, AT) !== gate));
      expect(new Set(passing.map(({ supplierId }) => supplierId)).size).toBe(options.length);
    }),
  );
});

test("I17: the order stays when a supplier grows, when others come, and however they are listed", () => {
  fc.assert(
    fc.property(candidates, candidates, wishes, (list, others, wish) => {
      const before = order(list, wish);
      const shuffled = order(list.toReversed(), wish);
      expect(shuffled).toEqual(before);

      // Nothing says how large a supplier is: more places of the same help change no turn.
      const grown = list.flatMap((one, n) => [
        one,
        ...Array.from({ length: n % 5 }, (_, copy) => ({
          ...{
            ...one,
            offerPlaceId: id(50_000 + n * 10 + copy),
            offerId: id(60_000 + n * 10 + copy),
          },
        })),
      ]);
      expect(order(grown, wish)).toEqual(before);

      const strangers = others.map((one, n) => ({
        ...{ ...one, supplierId: id(9_000 + n), offerPlaceId: id(9_000 + n) },
      }));
      const together = order([...strangers, ...list], wish);
      expect(together.filter((one) => before.includes(one))).toEqual(before);
    }),
  );
});

test("equals take turns: each of three is first on a third of the days", () => {
  const list = [aCandidate(1), aCandidate(2), aCandidate(3)];
  const firsts = Array.from({ length: 600 }, (_, day) => {
    const today = TODAY + day;
    const fresh = list.map((one) => ({ ...one, waitAsOf: today }));
    return order(fresh, aWish(), { ...AT, today })[0];
  });
  for (const { supplierId } of list) {
    const share = firsts.filter((one) => one === supplierId).length / firsts.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.42);
  }
});
