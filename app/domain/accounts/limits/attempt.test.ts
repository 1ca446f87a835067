import { expect, test } from "vitest";

import { type Attempts, nextAttempt, nextTurn } from "./attempt";

const start = Date.parse("2026-11-25T10:00:00Z");
const at = (seconds: number) => new Date(start + seconds * 1_000);

/** Tries as soon as it may; returns the waits before each attempt. */
function waits(count: number): number[] {
  let known: Attempts | null = null;
  let now = at(0);
  return Array.from({ length: count }, () => {
    let next = nextAttempt(known, now);
    const waited = "waitMs" in next ? next.waitMs : 0;
    now = new Date(now.getTime() + waited);
    next = nextAttempt(known, now);
    if ("attempts" in next) known = next.attempts;
    return waited / 1_000;
  });
}

test("five attempts are free; then each waits twice as long, up to a quarter of an hour", () => {
  expect(waits(13)).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});

test("of attempts at once none of the first five waits, also when they are told out of turn", () => {
  const known = { failures: 2, lastAt: at(1), until: at(1) };
  expect(nextAttempt(known, at(0))).toMatchObject({ attempts: { failures: 3 } });
});

test("after a quiet quarter of an hour it begins anew", () => {
  const known = { failures: 4, lastAt: at(0), until: at(0) };
  expect(nextAttempt(known, at(899))).toMatchObject({ attempts: { failures: 5 } });
  expect(nextAttempt(known, at(901))).toMatchObject({ attempts: { failures: 1 } });
  const waited = { failures: 7, lastAt: at(0), until: at(120) };
  expect(nextAttempt(waited, at(121))).toMatchObject({ attempts: { failures: 8 } });
  expect(nextAttempt(waited, at(120 + 901))).toMatchObject({ attempts: { failures: 1 } });
});

test("a network takes turns of two seconds; who would wait longer than six is told", () => {
  expect(nextTurn(null, at(0))).toEqual({ turn: at(2), pauseMs: 2_000 });
  expect(nextTurn(at(-10), at(0))).toEqual({ turn: at(2), pauseMs: 2_000 });
  expect(nextTurn(at(4), at(0))).toEqual({ turn: at(6), pauseMs: 6_000 });
  expect(nextTurn(at(6), at(0))).toEqual({ waitMs: 8_000 });
});
