/**
 * What was measured of quality, in one line that is the same on a card, side by side and on paper:
 * of how many people and when, or that there are too few; never what came out, which stands with its
 * story on the supplier's page (W2, decision 037).
 */
import type { Names } from "./names";
import type { search } from "./nl/search";
import type { Measured } from "~/domain/providers/public";

export function qualityLine(
  measured: Measured[],
  texts: (typeof search)["quality"],
  names: Names,
): string {
  const periods = [...new Set(measured.map(({ period }) => period))];
  return periods
    .map((period) => {
      const said = measured
        .filter((one) => one.period === period)
        .map(({ indicator, n }) => {
          const name = names("indicator", indicator);
          return n === null ? texts.tooFew(name) : texts.measured(name, n);
        });
      return texts.within(said, period);
    })
    .join("; ");
}
