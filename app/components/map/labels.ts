/** Where the name of a municipality stands: near its middle, in sight, and free of the rest. */
import type { Box } from "./box";
import { MARKER, type Marker } from "./markers";

/** In thousandths of what is seen, like the text that the map writes. */
const LINE = 48;
const CHARACTER = 25;
const STEPS = [0, -1, 1, -2, 2, -3, 3];

type Named = { x: number; y: number; label: string };

/** The same names, moved; `unit` is a thousandth of the width that is seen. */
export function placeLabels<T extends Named>(names: T[], markers: Marker[], box: Box): T[] {
  const unit = box.w / 1000;
  const taken = markers.map(({ x, y, width }) => around({ x, y }, width * unit, MARKER * unit));
  return names.map((name) => {
    const width = name.label.length * CHARACTER * unit;
    const isSeen = name.x > box.x && name.x < box.x + box.w;
    const x = isSeen ? clamp(name.x, box.x + width / 2, box.x + box.w - width / 2) : name.x;
    const places = STEPS.map((step) =>
      around({ x, y: name.y + step * LINE * unit }, width, LINE * unit),
    );
    const free = places.toSorted((a, b) => covered(a, taken) - covered(b, taken))[0]!;
    taken.push(free);
    return { ...name, x: Math.round(x), y: Math.round(free.y + free.h / 2) };
  });
}

function around({ x, y }: { x: number; y: number }, w: number, h: number): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function covered(box: Box, taken: Box[]): number {
  return taken.reduce((sum, one) => {
    const wide = Math.min(box.x + box.w, one.x + one.w) - Math.max(box.x, one.x);
    const high = Math.min(box.y + box.h, one.y + one.h) - Math.max(box.y, one.y);
    return sum + Math.max(0, wide) * Math.max(0, high);
  }, 0);
}
