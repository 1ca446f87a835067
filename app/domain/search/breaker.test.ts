import { expect, test } from "vitest";

import { type Breaker, CLOSED, opened, triedOut } from "./breaker";

test("one failure opens, and the first try-out may come at once", () => {
  expect(opened(CLOSED, 5_000)).toEqual({ isOpen: true, since: 5_000, restMs: 0 });
});

test("a failure that comes late changes nothing", () => {
  const open = opened(CLOSED, 5_000);
  expect(opened(open, 5_700)).toBe(open);
});

test("every try-out that fails makes the rest longer, up to two seconds", () => {
  let breaker = opened(CLOSED, 0);
  const rests = Array.from({ length: 8 }, (_, i) => {
    breaker = triedOut(breaker, false, i);
    return breaker.restMs;
  });
  expect(rests).toEqual([100, 200, 400, 800, 1_600, 2_000, 2_000, 2_000]);
  expect(breaker.isOpen).toBe(true);
});

test("one try-out that goes well closes", () => {
  const open: Breaker = { isOpen: true, since: 0, restMs: 800 };
  expect(triedOut(open, true, 900)).toEqual({ isOpen: false, since: 900, restMs: 800 });
});

test("who fails again within ten seconds rests longer, later it starts anew", () => {
  const closed = triedOut(opened(CLOSED, 0), true, 50);
  expect(opened(closed, 60).restMs).toBe(100);
  expect(opened({ ...closed, restMs: 400 }, 10_049).restMs).toBe(800);
  expect(opened({ ...closed, restMs: 400 }, 10_050).restMs).toBe(0);
});
