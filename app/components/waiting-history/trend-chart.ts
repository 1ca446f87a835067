/** Where everything of the chart stands: figures become points, and a month without one breaks the line. */

export type ChartMonth = {
  label: string;
  /** For the axis: the month, and the year below it. */
  short: [string, string];
  own: number | null;
  mean: number | null;
};

export type ChartPoint = { x: number; y: number; said: string };
export type ChartSeries = { name: string; path: string; points: ChartPoint[] };

export type ChartView = {
  title: string;
  about: string;
  width: number;
  height: number;
  /** Where the lines of the grid run, with the number of weeks. */
  grid: { y: number; label: string }[];
  months: { x: number; label: [string, string] }[];
  own: ChartSeries;
  /** Null: too few others in every month. */
  mean: ChartSeries | null;
  frame: { left: number; right: number; bottom: number };
};

export const SIZE = { width: 480, height: 300 };
const EDGE = { left: 50, right: 28, top: 16, bottom: 60 };
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_LINES = 5;
/** Every third month is named: on a narrow screen more would run into each other. */
const NAMED_EVERY = 3;

type Said = { title: string; about: string; own: string; mean: string };
type PointText = (series: "own" | "mean", month: ChartMonth) => string;

/** Null when there is nothing to draw. */
export function chartView(
  months: ChartMonth[],
  said: Said,
  pointText: PointText,
): ChartView | null {
  const values = months.flatMap(({ own, mean }) => [own, mean]).filter((one) => one !== null);
  if (values.length === 0) return null;
  const step = STEPS.find((one) => one * MOST_LINES >= Math.max(...values, 1)) ?? 100;
  const top = Math.ceil(Math.max(...values, 1) / step) * step;
  const { width, height } = SIZE;
  const right = width - EDGE.right;
  const bottom = height - EDGE.bottom;
  const x = (i: number) =>
    round(EDGE.left + ((right - EDGE.left) * i) / Math.max(1, months.length - 1));
  const y = (value: number) => round(bottom - ((bottom - EDGE.top) * value) / top);
  const series = (of: "own" | "mean"): ChartSeries => ({
    name: said[of],
    path: pathOf(months.map((month, i) => month[of] !== null && [x(i), y(month[of])])),
    points: months.flatMap((month, i) =>
      month[of] === null ? [] : [{ x: x(i), y: y(month[of]), said: pointText(of, month) }],
    ),
  });
  const mean = series("mean");
  const last = months.length - 1;
  return {
    ...{ title: said.title, about: said.about, width, height },
    grid: Array.from({ length: top / step + 1 }, (_, i) => ({
      ...{ y: y(i * step), label: String(i * step) },
    })),
    months: months.flatMap(({ short }, i) =>
      (last - i) % NAMED_EVERY === 0 ? [{ x: x(i), label: short }] : [],
    ),
    own: series("own"),
    mean: mean.points.length > 0 ? mean : null,
    frame: { left: EDGE.left, right, bottom },
  };
}

function pathOf(spots: (false | [number, number])[]): string {
  return spots
    .map((spot, i) => spot && `${i > 0 && spots[i - 1] ? "L" : "M"}${spot[0]} ${spot[1]}`)
    .filter(Boolean)
    .join("");
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
