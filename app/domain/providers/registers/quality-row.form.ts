import { z } from "zod";

import { cells, register, type RowOf } from "~/domain/catalogue/public.server";

const people = cells.whole(0, 100_000_000);

export const qualityRegister = register("quality.csv", {
  schema: z.object({
    providerCode: cells.code,
    indicator: cells.code,
    period: cells.text(40),
    numerator: people,
    denominator: people,
    method: cells.text(500),
    narrative: cells.text(5_000),
  }),
  key: ["providerCode", "indicator", "period"],
  rules: ({ numerator, denominator }) =>
    numerator > denominator
      ? [{ column: "numerator", message: `must not be above the denominator ${denominator}` }]
      : [],
});

export type QualityRow = RowOf<typeof qualityRegister>;
