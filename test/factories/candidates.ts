/** Made-up places of suppliers and what a need asks of them, as the matching knows them. */
import fc from "fast-check";

import type { Candidate, MatchDay, Wish } from "~/domain/referrals/matching/match";

export const TODAY = 20_783;
export const AT: MatchDay = { today: TODAY, clocks: { staleAfterDays: 30, unknownAfterDays: 45 } };
export const FOREVER = 2_932_896;

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export const aCandidate = (n: number, more: Partial<Candidate> = {}): Candidate => ({
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

export const aWish = (more: Partial<Wish> = {}): Wish => ({
  ...{ law: "jeugdwet", profile: "p01", intensity: null, age: { from: 4, to: 11 } },
  ...{ municipality: "0405", deliveryForm: null, languages: [], goalTypes: [], near: null },
  ...{ free: ["seg-a"], urgent: ["spoed"], offers: [], ...more },
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
  lat: fc.constantFrom(52.64, 52.7),
  waitStatus: fc.constantFrom("open", "limited", "waitlist", "full", "stop", "unknown" as const),
  waitAsOf: fc.integer({ min: TODAY - 60, max: TODAY }),
  weeksToStart: fc.option(fc.integer({ min: 0, max: 30 })),
  stopFrom: fc.constantFrom(FOREVER, TODAY - 2, TODAY + 2),
  scopeTo: fc.constantFrom(FOREVER, TODAY - 1, TODAY),
});
/** A market. */
export const candidates = fc.array(some, { maxLength: 25 }).map((list) =>
  list.map((more, n) =>
    // Three places of a supplier, now and then.
    aCandidate(n, {
      ...more,
      kinds: [...more.kinds],
      supplierId: id(2_000 + (n % 17)),
    } as Partial<Candidate>),
  ),
);
export const wishes = fc
  .record({
    profile: fc.constantFrom("p01", null),
    intensity: fc.constantFrom("jw-licht", null),
    municipality: fc.constantFrom("0405", null),
    deliveryForm: fc.constantFrom("ambulant", null),
    languages: fc.subarray(["pl"]),
    near: fc.constantFrom(null, { lat: 52.7, lon: 5.1, municipality: "0405" }),
  })
  .map((more) => aWish(more));
