import { z } from "zod";

const text = z
  .string()
  .max(2_000)
  .default("")
  .transform((sent) => sent.trim());
const day = text.transform((sent) => (sent === "" ? null : sent));

/** What is said of a proof; its file comes beside it, or was received before (`bewaard`). */
export const proofForm = z.object({
  soort: text,
  nummer: text,
  instantie: text,
  afgegeven: day,
  geldig: day,
  bewaard: text.transform((sent) => (sent === "" ? null : sent)),
});

export type SentProof = z.output<typeof proofForm>;
