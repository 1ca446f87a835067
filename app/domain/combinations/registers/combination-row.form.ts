import { z } from "zod";

import { cells, register, type RowOf } from "~/domain/catalogue/public.server";

export const combinationRegister = register("combinations.csv", {
  schema: z.object({
    combinationCode: cells.code,
    name: cells.text(200),
    segment: cells.codeOrNull.optional(),
    leadProviderCode: cells.code,
    memberProviderCodes: cells.codes,
    targetGroup: cells.textOrEmpty(2_000).optional(),
  }),
  key: ["combinationCode"],
  rules: ({ leadProviderCode, memberProviderCodes }) =>
    new Set([leadProviderCode, ...memberProviderCodes]).size < 2
      ? [
          {
            column: "member_provider_codes",
            message: "must name at least two members, the lead party included, as in p001|p002",
          },
        ]
      : [],
});

export type CombinationRow = RowOf<typeof combinationRegister>;
