import { z } from "zod";

/** A table as text, or as a file; the file counts when there is one. */
export const pastedForm = z.object({
  tekst: z.string().max(1_000_000).default(""),
  bestand: z
    .custom<File>((value) => value instanceof File)
    .optional()
    .catch(undefined),
});
