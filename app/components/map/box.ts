/** What part of the map is seen; every part has the proportions of the whole. */
export type Box = { x: number; y: number; w: number; h: number };

/** The whole region's width in units. */
export const WIDTH = 1000;
const DEEPEST = 8;

export function enclosing(points: { x: number; y: number }[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** The part of the whole, which starts at 0 0, with this middle and about this width, and never outside it. */
export function partOf(whole: Box, middle: { x: number; y: number }, width: number): Box {
  const w = Math.round(Math.min(whole.w, Math.max(width, whole.w / DEEPEST)));
  const h = Math.round((w * whole.h) / whole.w);
  const start = (at: number, size: number, room: number) =>
    Math.round(Math.min(Math.max(at - size / 2, 0), room - size));
  return { x: start(middle.x, w, whole.w), y: start(middle.y, h, whole.h), w, h };
}

/** Closer by a factor over one, farther by one below it. */
export function zoomed(box: Box, factor: number, whole: Box): Box {
  return partOf(whole, middleOf(box), box.w / factor);
}

/** A step of a quarter of what is seen. */
export function moved(box: Box, [right, down]: readonly [number, number], whole: Box): Box {
  const { x, y } = middleOf(box);
  return partOf(whole, { x: x + (right * box.w) / 4, y: y + (down * box.h) / 4 }, box.w);
}

/** What holds these parts, with room around. */
export function fitting(boxes: Box[], whole: Box): Box {
  const all = enclosing(
    boxes.flatMap(({ x, y, w, h }) => [
      { x, y },
      { x: x + w, y: y + h },
    ]),
  );
  return partOf(whole, middleOf(all), 1.5 * Math.max(all.w, (all.h * whole.w) / whole.h));
}

function middleOf({ x, y, w, h }: Box): { x: number; y: number } {
  return { x: x + w / 2, y: y + h / 2 };
}
