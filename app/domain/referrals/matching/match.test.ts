import fc from "fast-check";
import { expect, test } from "vitest";

import { type Candidate, GATES, gateOf, type MatchDay, optionsOf, type Wish } from "./match";

const TODAY = 20_783;
const AT: MatchDay = { today: TODAY, clocks: { staleAfterDays: 30, unknownAfterDays: 45 } };
const FOREVER = 2_932_896;

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const aCandidate = (n: number, more: Partial<Candidate> = {}): Candidate => ({
  ...{ offerPlaceId: id(n), offerId: id(1_000 + n), supplierId: id(2_000 + n) },
  ...{
    law: "jeugdwet",
    segment: "seg-b",
    profile: "p01",
    intensities: ["jw-licht"],
    municipalities: ["0405"],
  },
  ...{ ageMin: 4, ageMax: 17, kinds: ["hoofdaannemer"], deliveryForm: "ambulant" },
  ...{ languages: ["nl"], goalTypes: ["develop"], atHome: false, lat: 52.64, lon: 5.06 },
  ...{ waitStatus: "open", waitAsOf: TODAY - 3, weeksToStart: 6, doubtfulFrom: FOREVER },
  ...{ stopFrom: FOREVER, stopTo: FOREVER, scopeFrom: TODAY - 100, scopeTo: FOREVER },
  ...more,
});

const aWish = (more: Partial<Wish> = {}): Wish => ({
  ...{ law: "jeugdwet", profile: "p01", intensity: null, age: { from: 4, to: 11 } },
  ...{ municipality: "0405", deliveryForm: null, languages: [], goalTypes: [], near: null },
  ...{ free: ["seg-a"], offers: [], ...more },
});

const order = (candidates: Candidate[], wish = aWish(), at = AT) =>
  optionsOf(candidates, wish, at).map(({ supplierId }) => supplierId);

test.each([
  ["law", { law: "wmo" }],
  ["free", { segment: "seg-a", profile: null }],
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

const some = fc.record({
  law: fc.constantFrom("jeugdwet", "jeugdwet", "wmo"),
  profile: fc.constantFrom("p01", "p01", "p02", null),
  intensities: fc.subarray(["jw-licht", "jw-zwaar"]),
  municipalities: fc.subarray(["0405", "0388"]),
  ageMin: fc.integer({ min: 0, max: 14 }),
  ageMax: fc.integer({ min: 10, max: 24 }),
  kinds: fc.subarray(["hoofdaannemer", "onderaannemer", "zorgcombinatie"] as const),
  deliveryForm: fc.constantFrom("ambulant", "verblijf"),
  languages: fc.subarray(["nl", "pl"]),
  goalTypes: fc.subarray(["develop", "recover"]),
  atHome: fc.boolean(),
  waitStatus: fc.constantFrom("open", "limited", "waitlist", "full", "stop", "unknown" as const),
  waitAsOf: fc.integer({ min: TODAY - 60, max: TODAY }),
  weeksToStart: fc.option(fc.integer({ min: 0, max: 30 })),
  stopFrom: fc.constantFrom(FOREVER, TODAY - 2, TODAY + 2),
  scopeTo: fc.constantFrom(FOREVER, TODAY - 1, TODAY),
});
const candidates = fc.array(some, { maxLength: 25 }).map((list) =>
  list.map((more, n) =>
    // Three places of a supplier, now and then.
    aCandidate(n, {
      ...more,
      kinds: [...more.kinds],
      supplierId: id(2_000 + (n % 17)),
    } as Partial<Candidate>),
  ),
);
const wishes = fc
  .record({
    profile: fc.constantFrom("p01", null),
    intensity: fc.constantFrom("jw-licht", null),
    municipality: fc.constantFrom("0405", null),
    deliveryForm: fc.constantFrom("ambulant", null),
    languages: fc.subarray(["pl"]),
    near: fc.constantFrom(null, { lat: 52.7, lon: 5.1, municipality: "0405" }),
  })
  .map((more) => aWish(more));

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
