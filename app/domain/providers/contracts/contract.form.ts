import { z } from "zod";

import { LONGEST_CONTRACT_REASON } from "./contract-state";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const day = z
  .string()
  .default("")
  .transform((sent) => (isIsoDay(sent) ? dayNumber(sent) : null));
const whole = z
  .string()
  .default("")
  .transform((sent) => (/^\d{4}$/.test(sent.trim()) ? Number(sent) : null));
/** `2,5` or `2.5`, also below nought, as hundredths. */
const percentage = z
  .string()
  .default("")
  .transform((sent) => {
    const text = sent.trim().replace(",", ".");
    return /^-?\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
  });

/** The buttons of a contract: `doe` says what is done. */
export const contractMoveForm = z.object({
  doe: z.enum(["opschorten", "hervatten", "beeindigen", "laten-staan", "verlengen", "indexeren"]),
  vanaf: day,
  tot: day,
  jaar: whole,
  percentage,
  zeker: z.string().max(10).default(""),
  // One more than fits, so that too long a text is told and not cut.
  reden: z
    .string()
    .max(LONGEST_CONTRACT_REASON * 10)
    .default(""),
});
