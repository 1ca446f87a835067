/**
 * A region as it is drawn: its municipalities in units of the map, made once per configuration.
 *
 * Equirectangular, with longitudes drawn in by the cosine of the middle latitude: over the width of
 * a region that is as good as any projection. The whole region is 1000 units wide.
 */
import { type Box, enclosing, WIDTH } from "./box";
import type { RegionConfig } from "~/domain/catalogue/public";

type LonLat = readonly [lon: number, lat: number];
type Point = { x: number; y: number };

export type Shape = Point & { code: string; path: string; box: Box };

export type DrawnRegion = {
  /** Where everything fits in. */
  whole: Box;
  shapes: Shape[];
  project: (at: { lat: number; lon: number }) => Point;
  unitsPerKm: number;
};

const KM_PER_DEGREE = 111.2;
/** Room around the outlines, as a share of the width. */
const MARGIN = 0.04;
/** Height over width of the map. */
const LOWEST = 0.75;
const HIGHEST = 1.25;

const drawn = new WeakMap<RegionConfig, DrawnRegion>();

export function drawnRegion(region: RegionConfig): DrawnRegion {
  const known = drawn.get(region);
  if (known) return known;
  const made = draw(region);
  drawn.set(region, made);
  return made;
}

function draw(region: RegionConfig): DrawnRegion {
  const { municipalities, postcodes, outlines = [] } = region;
  const corners = [
    ...outlines.flatMap(({ rings }) => rings.flat()),
    ...[...municipalities, ...postcodes].map(({ lat, lon }): LonLat => [lon, lat]),
  ];
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  const [west, east, south, north] = [least(lons), most(lons), least(lats), most(lats)];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = Math.max((east - west) * narrowing, (north - south) / HIGHEST, 0.05);
  const perDegree = (WIDTH * (1 - 2 * MARGIN)) / wide;
  const high = Math.max((north - south) * perDegree, WIDTH * LOWEST);
  const margin = WIDTH * MARGIN;
  const middle = { lon: (west + east) / 2, lat: (south + north) / 2 };
  const height = Math.round(high + 2 * margin);
  const project: DrawnRegion["project"] = ({ lat, lon }) => ({
    x: Math.round(WIDTH / 2 + (lon - middle.lon) * narrowing * perDegree),
    y: Math.round(height / 2 - (lat - middle.lat) * perDegree),
  });
  return {
    whole: { x: 0, y: 0, w: WIDTH, h: height },
    project,
    unitsPerKm: perDegree / KM_PER_DEGREE,
    shapes: municipalities.map(({ code, lat, lon }) => {
      const rings = outlines.find((one) => one.code === code)?.rings ?? [];
      const lines = rings.map((ring) => ring.map(([x, y]) => project({ lon: x, lat: y })));
      const centre = project({ lat, lon });
      return {
        code,
        ...centre,
        path: lines.map(pathOf).join(""),
        box: enclosing(lines.length > 0 ? lines.flat() : [centre]),
      };
    }),
  };
}

/** Steps instead of places, and none that does not move: half the characters. */
function pathOf(line: Point[]): string {
  const steps = line.slice(1, -1).flatMap(({ x, y }, index) => {
    const { x: fromX, y: fromY } = line[index]!;
    return x === fromX && y === fromY ? [] : [`${x - fromX} ${y - fromY}`];
  });
  return `M${line[0]!.x} ${line[0]!.y}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

function least(values: number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
