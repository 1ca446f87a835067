import { z } from "zod";

import { cells, register, type RowOf } from "~/domain/catalogue/public.server";

export const markRegister = register("marks.csv", {
  schema: z.object({
    providerCode: cells.code,
    mark: cells.text(200),
    number: cells.text(100),
    issuer: cells.text(200),
    validUntil: cells.dayOrNull.optional(),
  }),
  key: ["providerCode", "mark", "number"],
});

export type MarkRow = RowOf<typeof markRegister>;
