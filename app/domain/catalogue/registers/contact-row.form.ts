import { z } from "zod";

import { choice, municipality, phoneOrNull, text, textOrNull, websiteOrNull } from "./cells.form";
import { CONTACT_KINDS } from "../contacts/contact";
import { register, type RowOf } from "./register.form";

export const contactRegister = register("contacts.csv", {
  schema: z.object({
    municipalityCode: municipality,
    kind: choice(CONTACT_KINDS),
    name: text(200),
    phone: phoneOrNull.optional(),
    hours: textOrNull(200).optional(),
    website: websiteOrNull.optional(),
  }),
  key: ["municipalityCode", "kind", "name"],
});

export type ContactRow = RowOf<typeof contactRegister>;
