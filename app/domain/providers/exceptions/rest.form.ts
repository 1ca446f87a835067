import { z } from "zod";

import { EXCEPTION_KINDS, LONGEST_REST_REASON } from "./exception";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";

/** "Do nothing" with something of the worklist. */
export const restForm = z.object({
  soort: z.enum(EXCEPTION_KINDS),
  sleutel: z.string().min(1).max(300),
  // One more than fits, so that too long a text is told and not cut.
  reden: z
    .string()
    .max(LONGEST_REST_REASON * 10)
    .default(""),
  tot: z
    .string()
    .default("")
    .transform((sent) => (isIsoDay(sent) ? dayNumber(sent) : null)),
});
