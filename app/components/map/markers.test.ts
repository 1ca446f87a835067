import { expect, test } from "vitest";

import { MARKER, markersOf } from "./markers";

const at = (n: number, x: number, y: number) => ({ n, x, y });

test("numbers at one place share one marker, and each number is in exactly one", () => {
  const points = [at(1, 100, 100), at(3, 500, 500), at(7, 500, 500), at(9, 900, 100)];
  expect(markersOf(points, 1).map(({ text }) => text)).toEqual(["1", "3, 7", "9"]);
});

test("of many numbers three are written, and how many more there are", () => {
  const points = [1, 2, 3, 4, 5].map((n) => at(n, 10, 10));
  expect(markersOf(points, 1).map(({ text }) => text)).toEqual(["1, 2, 3 +2"]);
});

test("what lies close together comes apart when one looks closer", () => {
  const points = [at(1, 100, 100), at(2, 100 + MARKER, 100)];
  expect(markersOf(points, 1)).toHaveLength(1);
  expect(markersOf(points, 0.25)).toHaveLength(2);
});
