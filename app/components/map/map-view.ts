/** The map in words and numbers: made on the server, so that the browser only draws. */
import { type Box, fitting } from "./box";
import { drawnRegion } from "./drawn-region";
import { placeLabels } from "./labels";
import { type MapPoint, markersOf } from "./markers";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { map } from "~/i18n/nl/map";

export type MapTexts = typeof map;

/** One line of the list: where it is, or null when it comes to you. */
export type MapItem = { n: number; at: { lat: number; lon: number; city: string } | null };

/** A municipality that can be chosen: its words, its address, and whether it is chosen. */
export type MapChoice = { label: string; said: string; to: string; chosen: boolean };

export type MapShape = {
  code: string;
  path: string;
  x: number;
  y: number;
  label: string;
  choice: Omit<MapChoice, "label"> | null;
};

export type MapView = {
  title: string;
  /** What there is to see, in words. */
  said: string[];
  whole: Box;
  /** What is seen first. */
  box: Box;
  shapes: MapShape[];
  /** Municipalities can be chosen on it. */
  canChoose: boolean;
  points: (MapPoint & { city: string })[];
  circle: { x: number; y: number; r: number } | null;
  /** Everything on the map once more in words, with the same numbers. */
  key: { where: string; numbers: number[] }[];
  /** The list's items are `#hulp-3`. */
  anchor: string;
  words: Record<(typeof WORDS)[number], string>;
};

const WORDS = [
  ...["toMap", "skip", "zoomIn", "zoomOut", "whole", "up", "down", "left", "right", "controls"],
] as const;

export type MapSource = {
  region: RegionConfig;
  texts: MapTexts;
  items: MapItem[];
  anchor: string;
  said: (drawn: number, cities: string[]) => string[];
  name: (code: string) => string;
  choices?: Record<string, MapChoice>;
  near?: { lat: number; lon: number; radiusKm: number } | null;
};

export function mapView(source: MapSource): MapView {
  const { region, texts, items, anchor, choices } = source;
  const { whole, shapes, project } = drawnRegion(region);
  const placed = items.flatMap(({ n, at }) => (at ? [{ n, ...project(at), city: at.city }] : []));
  const circle = circleOf(source);
  const box = firstSeen(source, circle);
  const names = shapes.map(({ code, path, x, y }) => {
    const { label = source.name(code), ...choice } = choices?.[code] ?? {};
    return { code, path, x, y, label, choice: "to" in choice ? choice : null };
  });
  return {
    title: texts.title,
    said: source.said(placed.length, [...new Set(placed.map(({ city }) => city))]),
    whole,
    box,
    shapes: placeLabels(names, markersOf(placed, box.w / 1000), box),
    canChoose: choices !== undefined,
    points: placed,
    circle,
    key: keyOf(items, texts),
    anchor,
    words: Object.fromEntries(WORDS.map((word) => [word, texts[word]])) as MapView["words"],
  };
}

function circleOf({ near, region }: MapSource): MapView["circle"] {
  if (!near) return null;
  const { project, unitsPerKm } = drawnRegion(region);
  return { ...project(near), r: Math.round(near.radiusKm * unitsPerKm) };
}

/** What was chosen comes near: the municipalities, else the circle, else the whole region. */
function firstSeen({ region, choices = {} }: MapSource, circle: MapView["circle"]): Box {
  const { whole, shapes } = drawnRegion(region);
  const chosen = shapes.filter(({ code }) => choices[code]?.chosen).map(({ box }) => box);
  if (chosen.length > 0) return fitting(chosen, whole);
  if (!circle) return whole;
  const { x, y, r } = circle;
  return fitting([{ x: x - r / 1.5, y: y - r / 1.5, w: (2 * r) / 1.5, h: (2 * r) / 1.5 }], whole);
}

function keyOf(items: MapItem[], texts: MapTexts): MapView["key"] {
  const cities = [...new Set(items.flatMap(({ at }) => at?.city ?? []))];
  const home = items.filter(({ at }) => at === null).map(({ n }) => n);
  return [
    ...cities
      .toSorted((a, b) => a.localeCompare(b, "nl"))
      .map((city) => ({
        where: city,
        numbers: items.filter(({ at }) => at?.city === city).map(({ n }) => n),
      })),
    ...(home.length > 0 ? [{ where: texts.atHome(home.length), numbers: home }] : []),
  ];
}
