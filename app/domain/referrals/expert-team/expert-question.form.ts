import { z } from "zod";

const word = z.string().max(200).default("");
const text = z.string().max(20_000).default("");

/** What somebody asks the expert team, or takes back; `doe` says which. */
export const expertForm = z.object({
  doe: z.enum(["vraag", "trek-in"]).catch("vraag"),
  reden: word,
  vraag: text,
});

/** What the expert team decides. */
export const decisionForm = z.object({
  complexiteit: word,
  waarom: text,
  advies: text,
  voor: word,
});
