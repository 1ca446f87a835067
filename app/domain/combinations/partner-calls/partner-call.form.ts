import { z } from "zod";

import { dayNumber, isIsoDay } from "~/domain/kernel/day";

/** More than there are in a region. */
const MOST_PLACES = 100;
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
    .union([z.string(), z.array(z.string()).max(MOST_PLACES)])
    .transform((said) => [...new Set([said].flat())])
    .default([]),
  gezocht: word,
  tot: word.transform((said) => (isIsoDay(said) ? dayNumber(said) : null)),
  motivatie: word,
});
export type PartnerCallForm = z.output<typeof partnerCallForm>;
