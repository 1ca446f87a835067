import { z } from "zod";

const text = z.string().max(20_000).default("");
const word = z.string().max(200).default("");

export const raisedDisputeForm = z.object({ aanbieder: word, tekst: text });

/** What is said, or done, in a talk about money; `doe` says which. */
export const disputeForm = z.object({
  doe: z.enum(["zeg", "sluit", "heropen", "neem", "geef"]).catch("zeg"),
  tekst: text,
  van: word,
  aan: word,
  /** How much had been said. */
  gezien: z.coerce.number().int().min(0).max(2_000_000_000).catch(-1),
});
