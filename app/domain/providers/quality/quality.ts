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
};

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
  const isEnough = denominator >= Math.max(1, minimumN);
  return {
    ...{ indicator, period, method, narrative },
    percentage: isEnough ? Math.round((100 * numerator) / denominator) : null,
    n: isEnough ? denominator : null,
  };
}
