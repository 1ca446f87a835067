import { z } from "zod";

import { cells, register, type RowOf } from "~/domain/catalogue/public.server";

export const offerRegister = register("offers.csv", {
  schema: z.object({
    providerCode: cells.code,
    offerCode: cells.code,
    title: cells.text(200),
    law: cells.code,
    segment: cells.codeOrNull.optional(),
    profile: cells.codeOrNull.optional(),
    intensities: cells.codes.optional(),
    deliveryForm: cells.code,
    ageMin: cells.whole(0, 120),
    ageMax: cells.whole(0, 120),
    municipalities: cells.codes,
    locations: cells.codes.optional(),
    expertise: cells.codes.optional(),
    roles: cells.choices(["main", "sub"]),
    consult: cells.flag.optional(),
    transport: cells.choiceOrFirst(["no", "yes", "combined"]).optional(),
    educationLevel: cells.codeOrNull.optional(),
    goalTypes: cells.choices(["develop", "recover", "stabilise"]).optional(),
    continuesAfter18: cells.flag.optional(),
    languages: cells.codes.optional(),
    descriptionProfessional: cells.textOrEmpty(10_000).optional(),
    descriptionPlain: cells.textOrEmpty(10_000).optional(),
  }),
  key: ["offerCode"],
  rules: ({ ageMin, ageMax, municipalities, roles }) => [
    ...(ageMax < ageMin
      ? [{ column: "age_max", message: `must not be below age_min ${ageMin}` }]
      : []),
    ...(municipalities.length === 0
      ? [
          {
            column: "municipalities",
            message: "must name at least one municipality that is served",
          },
        ]
      : []),
    ...(roles.length === 0 ? [{ column: "roles", message: "must be main, sub or main|sub" }] : []),
  ],
});

export type OfferRow = RowOf<typeof offerRegister>;
