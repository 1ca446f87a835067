import { z } from "zod";

import { SCREENING_STEPS } from "./admission-rules";
import { code, day, listOf, named, positive, text } from "./named.form";

/** The shape of how organisations come in. */
export const admissionForm = z.strictObject({
  proofs: listOf({
    ...named,
    keep: z.enum(["file", "seen"]),
    ask: text,
    askEn: text.optional(),
    maxAgeMonths: positive.optional(),
    ends: z.boolean().optional(),
    laws: z.array(code).min(1).optional(),
    segments: z.array(code).min(1).optional(),
    optional: z.boolean().optional(),
  }),
  screening: listOf({
    ...named,
    step: z.enum(SCREENING_STEPS),
    proofs: z.array(code).min(1).optional(),
  }).min(1),
  secondPairOfEyes: z.boolean(),
  decideWorkdays: positive,
  supplyWorkdays: positive,
  rounds: listOf({ ...named, from: day, to: day, segments: z.array(code).min(1).optional() }),
  contractMonths: positive.nullable(),
  remedy: z.strictObject({ text, textEn: text.optional(), withinDays: positive }),
});
