import { z } from "zod";

import { cells, register, type RowOf } from "~/domain/catalogue/public.server";

export const providerRegister = register("providers.csv", {
  schema: z.object({
    providerCode: cells.code,
    legalName: cells.text(200),
    tradeName: cells.textOrNull(200).optional(),
    kvk: cells.eightDigitsOrNull.optional(),
    agb: cells.eightDigitsOrNull.optional(),
    sizeClass: cells.textOrNull(40).optional(),
    website: cells.websiteOrNull.optional(),
    email: cells.emailOrNull.optional(),
    phone: cells.phoneOrNull.optional(),
    languages: cells.codes.optional(),
    descriptionProfessional: cells.textOrEmpty(10_000).optional(),
    descriptionPlain: cells.textOrEmpty(10_000).optional(),
  }),
  key: ["providerCode"],
});

export type ProviderRow = RowOf<typeof providerRegister>;
