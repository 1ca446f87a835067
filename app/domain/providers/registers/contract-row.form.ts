import { z } from "zod";

import { cells, register, type RowOf } from "~/domain/catalogue/public.server";

export const contractRegister = register("contracts.csv", {
  schema: z.object({
    contractCode: cells.code,
    providerCode: cells.code,
    law: cells.codeOrNull.optional(),
    segment: cells.codeOrNull.optional(),
    profile: cells.codeOrNull.optional(),
    intensities: cells.codes.optional(),
    roles: cells.choices(["main", "sub"]).optional(),
    acceptanceDuty: cells.flag.optional(),
    from: cells.day,
    to: cells.dayOrNull.optional(),
  }),
  key: ["contractCode"],
  rules: ({ from, to }) =>
    to && to < from ? [{ column: "to", message: `must not be before from, ${from}` }] : [],
});

export type ContractRow = RowOf<typeof contractRegister>;
