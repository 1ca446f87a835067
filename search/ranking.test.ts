import { expect, test } from "vitest";

import { turn } from "./ranking";

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Twenty offers, with ids that look alike but for their end, in the order of a day. */
function orderOn(day: number): string[] {
  const ids = Array.from({ length: 20 }, (_, i) => `0193ad6e-7b1c-7000-8000-0000000${i + 10000}`);
  return ids.toSorted((a, b) => turn(a, day) - turn(b, day));
}

test("the first of equals is another one nearly every day, of any week", () => {
  for (let week = 0; week < 50; week += 1) {
    const firsts = WEEK.map((i) => orderOn(20_000 + week * 7 + i)[0]);
    expect(new Set(firsts).size).toBeGreaterThanOrEqual(3);
  }
});

test("over the years everybody is first about equally often", () => {
  const firsts = Array.from({ length: 2000 }, (_, i) => orderOn(20_000 + i)[0]!);
  for (const id of orderOn(0)) {
    const times = firsts.filter((first) => first === id).length;
    expect(times).toBeGreaterThan(60);
    expect(times).toBeLessThan(150);
  }
});

test("a turn is the same all day", () => expect(orderOn(20_000)).toEqual(orderOn(20_000)));
