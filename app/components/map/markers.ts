/** Numbers on the map: those that would lie over each other share one marker. */
export type MapPoint = { n: number; x: number; y: number };
export type Marker = { x: number; y: number; points: MapPoint[]; text: string; width: number };

/** In thousandths of what is seen: more than 24 px where the map is 280 px wide. */
export const MARKER = 88;
const CHARACTER = 24;
const MOST_NUMBERS = 3;

/** `unit` is a thousandth of the width that is seen. */
export function markersOf(points: MapPoint[], unit: number): Marker[] {
  const groups: MapPoint[][] = [];
  for (const point of points) {
    const near = groups.find(([first]) => overlaps(first!, point, unit));
    if (near) near.push(point);
    else groups.push([point]);
  }
  return groups.map((group) => {
    const text = textOf(group.map(({ n }) => n));
    const { x, y } = group[0]!;
    return { x, y, points: group, text, width: MARKER + CHARACTER * Math.max(0, text.length - 2) };
  });
}

function overlaps(a: MapPoint, b: MapPoint, unit: number): boolean {
  return Math.abs(a.x - b.x) < 1.4 * MARKER * unit && Math.abs(a.y - b.y) < MARKER * unit;
}

/** "3, 7", and of many "3, 7, 9 +4". */
function textOf(numbers: number[]): string {
  const rest = numbers.length - MOST_NUMBERS;
  if (rest <= 0) return numbers.join(", ");
  return `${numbers.slice(0, MOST_NUMBERS).join(", ")} +${rest}`;
}
