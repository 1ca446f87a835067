import { z } from "zod";

const text = z
  .string()
  .max(10_000)
  .default("")
  .transform((sent) => sent.trim());

const orNull = text.transform((sent) => sent || null);

/** Most people type an address without its beginning. */
const website = orNull.transform((sent) =>
  sent === null || /^[a-z]+:/i.test(sent) ? sent : `https://${sent}`,
);

const codes = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => [sent].flat().filter(Boolean));

export const serviceForm = z.object({
  doe: z.enum(["bewaar", "voorbeeld"]).catch("bewaar"),
  /** The number of the newest change that the person had seen. */
  revision: z.coerce.number().int().min(0).max(2_000_000_000).catch(-1),
  name: text,
  targetGroup: text,
  descriptionPlain: text,
  website,
  phone: orNull,
  expertise: codes,
});

export type SentService = z.output<typeof serviceForm>;
