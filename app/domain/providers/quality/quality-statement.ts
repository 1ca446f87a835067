/**
 * A figure of quality as a supplier states it: never without period, method and story (W1, W2).
 *
 * The story is what an editor may write; the figures are the manager's.
 */
import type { Refusal } from "~/domain/kernel/outcome";

export type FigureStatement = {
  indicator: string;
  period: string;
  numerator: number | null;
  denominator: number | null;
  method: string;
  narrative: string;
};

const LONGEST = { method: 500, narrative: 5_000 } as const;
/** A year, or a half or quarter of it. */
const PERIOD = /^20\d{2}(-(h[12]|q[1-4]))?$/;

export function figureFaults(stated: FigureStatement, indicators: string[]): Refusal[] {
  const fault = (reason: string, field: keyof FigureStatement): Refusal => ({
    code: `quality.${reason}`,
    field,
  });
  const { indicator, period, numerator, denominator } = stated;
  return [
    ...(indicators.includes(indicator) ? [] : [fault("no-indicator", "indicator")]),
    ...(PERIOD.test(period) ? [] : [fault("no-period", "period")]),
    ...(numerator === null ? [fault("no-number", "numerator")] : []),
    ...(denominator === null ? [fault("no-number", "denominator")] : []),
    ...((numerator ?? 0) > (denominator ?? Infinity) ? [fault("more-than-all", "numerator")] : []),
    ...textFaults(stated),
  ];
}

export function textFaults(stated: Pick<FigureStatement, keyof typeof LONGEST>): Refusal[] {
  return (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).flatMap((field) => {
    if (stated[field] === "") return [{ code: "quality.no-text", field }];
    const most = LONGEST[field];
    return stated[field].length > most
      ? [{ code: "quality.too-long", field, details: { most } }]
      : [];
  });
}
