import { z } from "zod";

const text = z
  .string()
  .max(10_000)
  .default("")
  .transform((sent) => sent.replaceAll("\r\n", "\n").trim());

export const indicatorForm = z.object({
  seen: z.coerce.number().int().min(0).max(2_000_000_000).catch(-1),
  definition: text,
  formula: text,
  source: text,
  owner: text,
  reason: text,
  from: text,
});

export type SentDefinition = z.output<typeof indicatorForm>;
