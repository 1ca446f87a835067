/** Quality figures, each with its story, and marks, of which some have expired. */
import { isoDay } from "~/domain/kernel/day";

import type { Market } from "./market";
import { stream, type Random } from "./random";
import type { Row } from "./registers";
import type { DemoSupplier } from "./suppliers";
import { MARKS, METHODS, STORIES } from "./texts/quality-texts";

type Figure = Row<"quality.csv">;

export function qualityOf(market: Market, supplier: DemoSupplier): Figure[] {
  const random = stream(market.seed, "quality", supplier.code);
  const share = { large: 1, medium: 0.85, small: 0.6, solo: 0.35 }[supplier.size];
  if (!random.chance(share)) return [];
  const periods = periodsOf(market).slice(0, supplier.size === "solo" ? 1 : random.whole(1, 3));
  return market.config.indicators.flatMap((indicator) =>
    periods.map((period) => oneFigure(market, { supplier, indicator, period }, random)),
  );
}

function oneFigure(
  market: Market,
  about: {
    supplier: DemoSupplier;
    indicator: Market["config"]["indicators"][number];
    period: string;
  },
  random: Random,
): Figure {
  const { supplier, indicator, period } = about;
  const most = { large: 320, medium: 90, small: 28, solo: 11 }[supplier.size];
  const denominator = random.whole(Math.ceil(most / 5), most);
  const quality = Math.min(0.97, Math.max(0.45, 0.78 + 0.11 * random.normal()));
  const share = indicator.direction === "higher" ? quality : (1 - quality) * 0.6;
  const told = denominator < market.config.minimumN ? "few" : quality >= 0.74 ? "good" : "poor";
  return {
    provider_code: supplier.code,
    indicator: indicator.code,
    period,
    numerator: Math.round(denominator * share),
    denominator,
    method: random.pick(METHODS),
    narrative: random.pick(STORIES[told]),
  };
}

/** The last two halves that are over, and the year before this one. */
function periodsOf(market: Market): string[] {
  const day = isoDay(market.today);
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "07-01"
    ? [`${year}-H1`, `${year - 1}-H2`, `${year - 1}-H1`]
    : [`${year - 1}-H2`, `${year - 1}-H1`, `${year - 2}-H2`];
}

export function marksOf(market: Market, supplier: DemoSupplier): Row<"marks.csv">[] {
  const random = stream(market.seed, "marks", supplier.code);
  const count = { large: 3, medium: 2, small: 1, solo: 1 }[supplier.size];
  if (supplier.size === "solo" && random.chance(0.5)) return [];
  return random.some(MARKS, count).map(({ mark, issuer }) => ({
    provider_code: supplier.code,
    mark,
    number: `VB-${String(random.whole(10_000, 99_999))}`,
    issuer,
    valid_until: isoDay(
      market.today + (random.chance(0.12) ? -random.whole(3, 200) : random.whole(30, 900)),
    ),
  }));
}
