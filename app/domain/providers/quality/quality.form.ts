import { z } from "zod";

const text = z
  .string()
  .max(20_000)
  .default("")
  .transform((sent) => sent.replaceAll("\r\n", "\n").trim());
const whole = text.transform((sent) => (/^\d{1,8}$/.test(sent) ? Number(sent) : null));

/** Both forms of the page of quality; `wat` says which was sent. */
export const qualityForm = z.object({
  wat: z.enum(["cijfer", "keurmerk"]).catch("cijfer"),
  indicator: text,
  period: text.transform((sent) => sent.toLowerCase()),
  numerator: whole,
  denominator: whole,
  method: text,
  narrative: text,
  mark: text,
  number: text,
  issuer: text,
  validUntil: text,
});

export type SentQuality = z.output<typeof qualityForm>;
