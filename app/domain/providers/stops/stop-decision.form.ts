import { z } from "zod";

import { type DayNumber, dayNumber, isIsoDay } from "~/domain/kernel/day";

const text = z
  .string()
  .max(10_000)
  .default("")
  .transform((sent) => sent.trim());

/** The buttons of the queue of client stops. */
export const stopDecisionForm = z.object({
  doe: z.enum(["neem-op", "sta-toe", "wijs-af", "beeindig"]),
  id: z.string().max(100).default(""),
  /** Who had it when the page was made; empty: nobody. */
  eigenaar: z.string().max(100).default(""),
  kenmerk: text,
  voorwaarden: text,
  uitleg: text,
  /** Empty: as asked. */
  tot: text.transform((sent): DayNumber | "unreadable" | null => {
    if (sent === "") return null;
    return isIsoDay(sent) ? dayNumber(sent) : "unreadable";
  }),
});
