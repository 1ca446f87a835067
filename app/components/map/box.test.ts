import { expect, test } from "vitest";

import { fitting, moved, partOf, zoomed } from "./box";

const whole = { x: 0, y: 0, w: 1000, h: 800 };

test("every part has the proportions of the whole and lies within it", () => {
  for (const middle of [
    { x: 0, y: 0 },
    { x: 990, y: 790 },
    { x: 500, y: 400 },
  ]) {
    const { x, y, w, h } = partOf(whole, middle, 250);
    expect([w, h]).toEqual([250, 200]);
    expect(x >= 0 && y >= 0 && x + w <= 1000 && y + h <= 800).toBe(true);
  }
});

test("zooming in and out again comes back, and never farther than the whole", () => {
  const closer = zoomed(whole, 2, whole);
  expect(closer).toEqual({ x: 250, y: 200, w: 500, h: 400 });
  expect(zoomed(closer, 0.5, whole)).toEqual(whole);
  expect(zoomed(whole, 0.5, whole)).toEqual(whole);
  expect(zoomed(whole, 100, whole).w).toBe(125);
});

test("a step goes a quarter of what is seen, until the edge", () => {
  const closer = zoomed(whole, 2, whole);
  expect(moved(closer, [1, 0], whole).x).toBe(375);
  expect(moved(moved(moved(closer, [1, 0], whole), [1, 0], whole), [1, 0], whole).x).toBe(500);
  expect(moved(closer, [0, -1], whole).y).toBe(100);
});

test("what was chosen is seen whole, with room around", () => {
  const chosen = { x: 700, y: 100, w: 200, h: 100 };
  const { x, y, w, h } = fitting([chosen], whole);
  expect(w).toBe(300);
  expect(x < 700 && x + w > 900 && y < 100 && y + h > 200).toBe(true);
});
