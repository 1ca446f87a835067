import { z } from "zod";

/** What is too long is refused by the noun, so that the visitor gets the text back. */
export const remarkForm = z.object({
  tekst: z.string().max(20_000),
  /** People do not see this field; what fills in everything does. */
  naam: z.string().optional(),
});
