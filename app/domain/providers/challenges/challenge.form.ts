import { z } from "zod";

const text = z.string().max(2_000).default("");

/** What a referrer says of a telephone call; figures and days are read by the noun, field by field. */
export const challengeForm = z.object({
  plek: text,
  gehoord: z.enum(["weken", "niemand"]),
  weken: text,
  dag: text,
  toelichting: text,
});
