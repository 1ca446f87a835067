import { expect, test } from "vitest";

import { chartView, type ChartMonth, SIZE } from "./trend-chart";

const said = { title: "Verloop", about: "", own: "U", mean: "Regio" };
const months = (...figures: [number | null, number | null][]): ChartMonth[] =>
  figures.map(([own, mean], i) => ({ label: `m${i}`, short: [`m${i}`, "2026"], own, mean }));
const draw = (all: ChartMonth[]) => chartView(all, said, (of, month) => `${of} ${month[of]}`);

test("each figure has its point, and a month without one breaks the line", () => {
  const chart = draw(months([4, null], [null, null], [6, null], [8, null]))!;
  expect(chart.own.points.map((point) => point.said)).toEqual(["own 4", "own 6", "own 8"]);
  expect(chart.own.path.match(/M/g)).toHaveLength(2);
  expect(chart.mean).toBeNull();
});

test("more weeks stand higher, nought on the axis, and all within the drawing", () => {
  const chart = draw(months([0, 60], [30, 2.5], [260, null]))!;
  const [nought, some, most] = chart.own.points;
  expect(nought!.y).toBe(chart.frame.bottom);
  expect(some!.y).toBeGreaterThan(most!.y);
  const all = [...chart.own.points, ...chart.mean!.points];
  for (const { x, y } of all) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(SIZE.width);
    expect(y).toBeGreaterThanOrEqual(0);
  }
  expect(chart.grid.length).toBeLessThanOrEqual(6);
  expect(Number(chart.grid.at(-1)!.label)).toBeGreaterThanOrEqual(260);
});

test("nothing known is no chart; only noughts are one", () => {
  expect(draw(months([null, null], [null, null]))).toBeNull();
  expect(draw(months([0, null]))!.own.points).toHaveLength(1);
});
