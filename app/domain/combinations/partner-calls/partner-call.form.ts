import { z } from "zod";

import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const word = z.string().trim().max(1_100).default("");

/** What is done with calls for partners; of which one follows the act: `reageer-12`. */
export const partnerCallForm = z.object({
  doe: z.string().max(80),
  sleutel: word,
  oproep: word,
  reactie: word,
  combinatie: word,
  naam: word,
  segment: word,
  doelgroep: word,
  gemeente: z
    .union([z.string(), z.array(z.string())])
    .transform((said) => [said].flat())
    .default([]),
  gezocht: word,
  tot: word.transform((said) => (isIsoDay(said) ? dayNumber(said) : null)),
  motivatie: word,
});
export type PartnerCallForm = z.output<typeof partnerCallForm>;
