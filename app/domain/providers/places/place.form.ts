import { z } from "zod";

import { tidyPostcode } from "./place";

const text = z
  .string()
  .max(2_000)
  .default("")
  .transform((sent) => sent.trim());

/** An address as it was typed, and whether it is saved or the place ends. */
export const placeForm = z.object({
  doe: z.enum(["bewaar", "sluit"]).catch("bewaar"),
  name: text,
  street: text,
  houseNumber: text,
  postcode: text.transform(tidyPostcode),
  city: text,
});

export type SentPlace = z.output<typeof placeForm>;
