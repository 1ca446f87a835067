import { z } from "zod";

import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const text = z.string().max(2_000).default("");
const day = text.transform((iso) => (isIsoDay(iso.trim()) ? dayNumber(iso.trim()) : null));

/** What a provider says of days on which it takes nobody or is closed, and what was pressed. */
export const closedForm = z.object({
  doe: z.enum(["sluiting", "annuleer", "vraag-stop", "trek-in", "beeindig"]),
  /** The closure or stop that is meant. */
  welke: text,
  van: day,
  tot: day,
  plaats: text,
  vervanging: text,
  reden: text,
  kies: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((ids) => [ids].flat()),
});

export type ClosedForm = z.output<typeof closedForm>;
