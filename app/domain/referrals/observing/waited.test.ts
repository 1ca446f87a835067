import { expect, test } from "vitest";

import { chanceOf } from "~test/drill/chance";

import { daysWaited, observe, type Waited } from "./waited";

const TODAY = 20_000;
const TERMS = { today: TODAY, months: 6, fewest: 10 };

function waiting(daysAgo: number, more: Partial<Waited> = {}): Waited {
  const receivedOn = TODAY - daysAgo;
  return { receivedOn, startedOn: null, leftOn: null, pauses: [], ...more };
}

const startedAfter = (daysAgo: number, days: number): Waited =>
  waiting(daysAgo, { startedOn: TODAY - daysAgo + days });

const many = (n: number, make: (i: number) => Waited) =>
  Array.from({ length: n }, (_, i) => make(i));

test("half of those who started did so within the weeks that are told, rounded up", () => {
  const waits = many(11, (i) => startedAfter(150, 50 + i));
  expect(observe(waits, TERMS)).toEqual({ weeks: 8, isAtLeast: false, count: 11, months: 6 });
});

test("of one fewer than the region's minimum nothing is told", () => {
  expect(
    observe(
      many(9, () => startedAfter(100, 20)),
      TERMS,
    ),
  ).toBeNull();
  expect(
    observe(
      many(10, () => startedAfter(100, 20)),
      TERMS,
    ),
  ).toMatchObject({ count: 10 });
});

test("who still waits makes the wait longer", () => {
  const started = many(10, () => startedAfter(100, 14));
  const still = many(14, () => waiting(90));
  expect(observe(started, TERMS)).toMatchObject({ weeks: 2, isAtLeast: false });
  expect(observe([...started, ...still], TERMS)).toMatchObject({ weeks: 12, isAtLeast: true });
});

test("who waited before the months began and still does counts", () => {
  expect(
    observe(
      many(12, () => waiting(300)),
      TERMS,
    ),
  ).toMatchObject({ weeks: 42, isAtLeast: true });
});

test("one who started at once does not make a short wait of many long ones", () => {
  const waits = [startedAfter(100, 1), ...many(12, () => waiting(300))];
  expect(observe(waits, TERMS)).toMatchObject({ isAtLeast: true, weeks: 42 });
});

test("one who waits very long does not lengthen what is told of many who came last week", () => {
  const waits = [waiting(300), ...many(10, () => waiting(8))];
  expect(observe(waits, TERMS)).toMatchObject({ isAtLeast: true, weeks: 1 });
});

test("who waited before the months, and who is yet to come, does not count", () => {
  const old = many(20, () => startedAfter(400, 100));
  expect(observe([...old, ...many(20, () => waiting(-3))], TERMS)).toBeNull();
});

test("who left before the start counts until that day", () => {
  const left = many(6, () => waiting(100, { leftOn: TODAY - 90 }));
  const started = many(10, () => startedAfter(100, 30));
  expect(observe([...left, ...started], TERMS)).toMatchObject({ weeks: 5, count: 16 });
});

test.each([
  [[], 30],
  [[{ from: 10, to: 19 }], 20],
  [[{ from: 10, to: null }], 10],
  [
    [
      { from: 10, to: 19 },
      { from: 15, to: 24 },
    ],
    15,
  ],
  [[{ from: -20, to: 4 }], 25],
  [[{ from: 28, to: 90 }], 28],
  [[{ from: -90, to: 90 }], 0],
])("days lost because of the client are no wait: %j", (pauses, days) => {
  const wait = { receivedOn: 0, startedOn: null, leftOn: null, pauses };
  expect(daysWaited(wait, 30)).toBe(days);
});

/** A year in which people come, wait as long as `trueDays` says, and some pause; seen today. */
function aYear(
  seed: number,
  { trueDays, perWeek }: { trueDays: number; perWeek: number },
): Waited[] {
  const dice = chanceOf(seed);
  return many(Math.round(52 * perWeek), () => {
    const daysAgo = Math.floor(dice() * 364);
    // Exponential, with the median that is known.
    const own = Math.max(1, Math.round((-Math.log(1 - dice()) / Math.LN2) * trueDays));
    const receivedOn = TODAY - daysAgo;
    const lost = dice() < 0.3 ? 10 + Math.floor(dice() * 40) : 0;
    const at = receivedOn + Math.floor(dice() * own);
    const pauses = lost > 0 ? [{ from: at, to: at + lost - 1 }] : [];
    const startsOn = receivedOn + own + lost;
    const leaves = receivedOn + Math.round((-Math.log(1 - dice()) / Math.LN2) * 365);
    const isGone = leaves < Math.min(startsOn, TODAY + 1);
    return {
      ...{ receivedOn, pauses, leftOn: isGone ? leaves : null },
      startedOn: !isGone && startsOn <= TODAY ? startsOn : null,
    };
  });
}

const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

/** What counting only who started would say, in weeks. */
function flattering(waits: Waited[]): number {
  const started = waits.filter(
    ({ startedOn, receivedOn }) => startedOn && receivedOn > TODAY - 183,
  );
  return middle(started.map(({ startedOn, receivedOn }) => startedOn! - receivedOn)) / 7;
}

test.each([3, 6, 9, 14])(
  "a simulated year with a true wait of %i weeks is found again, with who still waits and without the client's days",
  (weeks) => {
    const years = many(40, () => waiting(0)).map((_, seed) =>
      aYear(seed + weeks * 1_000, { trueDays: weeks * 7, perWeek: 8 }),
    );
    const told = years.map((year) => observe(year, TERMS)!.weeks);
    // Rounded up, half a week more on average.
    const mean = told.reduce((sum, one) => sum + one, 0) / told.length;
    expect(Math.abs(mean - 0.5 - weeks) / weeks).toBeLessThan(0.08);
    // Two standard errors of the median of some two hundred waits.
    const far = told.filter((one) => Math.abs(one - weeks) > 1 + weeks / 3);
    expect(far.length).toBeLessThanOrEqual(4);
  },
);

test("counting only who started would flatter a long wait by weeks", () => {
  const years = Array.from({ length: 20 }, (_, seed) => aYear(seed, { trueDays: 140, perWeek: 4 }));
  const told = middle(years.map((year) => observe(year, TERMS)!.weeks));
  const naive = middle(years.map(flattering));
  expect(naive).toBeLessThan(told - 6);
  expect(Math.abs(told - 20)).toBeLessThanOrEqual(4);
});

test("over 2,000 small years nothing is ever told of fewer than the minimum", () => {
  let told = 0;
  for (let seed = 0; seed < 2_000; seed++) {
    const year = aYear(seed, { trueDays: 7 + (seed % 90), perWeek: (seed % 10) / 12 });
    const seen = observe(year, TERMS);
    const within = year.filter((one) => {
      const end = one.startedOn ?? one.leftOn ?? TODAY;
      return end >= TODAY - 183;
    }).length;
    if (within < TERMS.fewest) expect(seen).toBeNull();
    if (seen) {
      told++;
      expect(seen.count).toBeGreaterThanOrEqual(TERMS.fewest);
    }
  }
  expect(told).toBeGreaterThan(200);
});
