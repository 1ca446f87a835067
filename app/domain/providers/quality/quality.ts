/**
 * What a supplier shows of its quality: figures with their story, and marks as facts.
 *
 * Never a figure without n, period, method and narrative (W1, W2); under the region's minimum no
 * figure at all, only the story (I22).
 */
import type { IsoDay } from "~/domain/kernel/day";

type Story = { indicator: string; period: string; method: string; narrative: string };

export type QualityFigure = Story & { numerator: number; denominator: number };

export type QualityView = Story & {
  /** Whole per cent; null when too few people were counted. */
  percentage: number | null;
  /** How many were counted; null when too few. */
  n: number | null;
  /** Of how many it holds; null when too few. */
  numerator: number | null;
};

/** That something was measured, without what came out: what stands where no story fits (decision 037). */
export type Measured = Pick<QualityView, "indicator" | "period" | "n">;

export type MarkView = {
  mark: string;
  number: string;
  issuer: string;
  validUntil: IsoDay | null;
  isExpired: boolean;
  /** The region looked it up where it is issued. */
  isVerified: boolean;
};

/** A stored figure as it may be shown. */
export function asShown(figure: QualityFigure, minimumN: number): QualityView {
  const { indicator, period, method, narrative, numerator, denominator } = figure;
  const isShown = isEnough(denominator, minimumN);
  return {
    ...{ indicator, period, method, narrative },
    percentage: isShown ? Math.round((100 * numerator) / denominator) : null,
    n: isShown ? denominator : null,
    numerator: isShown ? numerator : null,
  };
}

/** The newest period of each indicator, in the order of their codes. */
export function newestOf<Figure extends Pick<Story, "indicator" | "period">>(
  all: Figure[],
): Figure[] {
  const newestFirst = all.toSorted((a, b) => b.period.localeCompare(a.period));
  const indicators = [...new Set(all.map(({ indicator }) => indicator))].toSorted();
  return indicators.map((indicator) =>
    newestFirst.find((figure) => figure.indicator === indicator)!,
  );
}

/** What was measured of stored figures; under the minimum no number of people. */
export function measuredOf(
  figures: Pick<QualityFigure, "indicator" | "period" | "denominator">[],
  minimumN: number,
): Measured[] {
  return newestOf(figures).map(({ indicator, period, denominator }) => ({
    ...{ indicator, period },
    n: isEnough(denominator, minimumN) ? denominator : null,
  }));
}

function isEnough(denominator: number, minimumN: number): boolean {
  return denominator >= Math.max(1, minimumN);
}
