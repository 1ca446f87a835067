import { z } from "zod";

import { codes, municipality, phoneOrNull, text, websiteOrNull } from "./cells.form";
import { register, type RowOf } from "./register.form";

export const preliminaryServiceRegister = register("preliminary_services.csv", {
  schema: z.object({
    municipalityCode: municipality,
    name: text(200),
    targetGroup: text(1_000),
    descriptionPlain: text(5_000),
    website: websiteOrNull.optional(),
    phone: phoneOrNull.optional(),
    expertise: codes.optional(),
  }),
  key: ["municipalityCode", "name"],
});

export type PreliminaryServiceRow = RowOf<typeof preliminaryServiceRegister>;
