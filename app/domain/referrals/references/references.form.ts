import { z } from "zod";

import { DECISIONS } from "./reference";

const text = z.string().max(200).default("");

/** What an indication (`doe`) is called elsewhere; `decision` says whether there is a decision. */
export const referencesForm = z.object({
  doe: text,
  versie: z.coerce.number().int().catch(-1),
  decision: z.enum(DECISIONS).nullable().catch(null),
  ...{ decisionNumber: text, decidedOn: text, requestNumber: text, assignmentNumber: text },
  zeker: text,
});
