import { z } from "zod";

const text = z.string().max(1_000_000).default("");

/** What the page of invitations sends: everybody again, or a list to look at and then to take in. */
export const invitationsForm = z.discriminatedUnion("doe", [
  z.strictObject({ doe: z.literal("iedereen") }),
  z.strictObject({
    doe: z.literal("bekijk"),
    tekst: text,
    /** The file counts when there is one. */
    bestand: z
      .custom<File>((value) => value instanceof File)
      .optional()
      .catch(undefined),
  }),
  z.strictObject({ doe: z.literal("nodig-uit"), tekst: text }),
]);
