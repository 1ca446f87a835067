/** Where a supplier works: real postcode areas of the region, invented streets. */
import type { Municipality, PostcodePoint } from "~/domain/catalogue/region/region-config";

import type { Market } from "./market";
import type { Random } from "./random";
import type { SizeClass } from "./texts/line";
import { PLACE_NAMES, STREETS } from "./texts/names";

export type DemoPlace = {
  code: string;
  name: string;
  street: string;
  houseNumber: number;
  postcode: string;
  municipality: Municipality;
  lat: number;
  lon: number;
};

const COUNTS: Record<SizeClass, [number, number]> = {
  large: [5, 9],
  medium: [2, 4],
  small: [1, 2],
  solo: [1, 1],
};

export function placesOf(
  market: Market,
  supplier: { code: string; size: SizeClass },
  random: Random,
): DemoPlace[] {
  const points = pointsOf(market);
  const count = random.whole(...COUNTS[supplier.size]);
  const names = random.shuffled(PLACE_NAMES);
  return Array.from({ length: count }, (_, index) => {
    const point = random.weighted(points, ({ weight }) => weight);
    return {
      code: `${supplier.code}-l${index + 1}`,
      name: (index === 0 && count > 1 ? PLACE_NAMES[0] : names[index]) ?? PLACE_NAMES[0],
      street: random.pick(STREETS),
      houseNumber: random.whole(1, 180),
      postcode: `${point.postcode}${random.pick(LETTERS)}${random.pick(LETTERS)}`,
      municipality: point.municipality,
      lat: around(point.lat, random),
      lon: around(point.lon, random),
    };
  });
}

const LETTERS = [..."ABCDEGHJKLMNPRTVWXZ"];

const around = (degrees: number, random: Random) =>
  Number((degrees + (random.next() - 0.5) * 0.004).toFixed(5));

type Point = {
  postcode: string;
  municipality: Municipality;
  lat: number;
  lon: number;
  weight: number;
};

const pointsByMarket = new WeakMap<Market, Point[]>();

/** Where postcodes lie close together is a town, and towns have more suppliers. */
function pointsOf(market: Market): Point[] {
  const found = pointsByMarket.get(market);
  if (found) return found;
  const { municipalities, postcodes } = market.config;
  const points = municipalities.flatMap((municipality): Point[] => {
    const own = postcodes.filter((point) => point.municipality === municipality.code);
    const centre = { postcode: "1000", lat: municipality.lat, lon: municipality.lon };
    return (own.length > 0 ? own : [{ ...centre, municipality: municipality.code }]).map(
      (point) => ({ ...point, municipality, weight: 1 + neighbours(point, postcodes) }),
    );
  });
  pointsByMarket.set(market, points);
  return points;
}

function neighbours(point: PostcodePoint, all: PostcodePoint[]): number {
  return all.filter(({ lat, lon }) => Math.hypot(lat - point.lat, (lon - point.lon) * 0.61) < 0.03)
    .length;
}
