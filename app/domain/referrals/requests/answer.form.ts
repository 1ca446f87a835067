import { z } from "zod";

const text = z.string().max(20_000).default("");
const word = z.string().max(200).default("");
/** The version that the page showed; without it the form is about what stands there now. */
const seen = z.coerce.number().int().positive().optional().catch(undefined);

const yes = {
  hoe: z.enum(["as-declared", "date"]),
  datum: word,
  tot: word,
  intensiteit: word,
  opmerking: text,
};

/** What a supplier says to a request; `doe` says which act of the table it is. */
export const requestAnswerForm = z.discriminatedUnion("doe", [
  z.object({ doe: z.literal("answer"), ...yes, gezien: seen }),
  z.object({ doe: z.literal("revise"), ...yes, gezien: seen }),
  z.object({ doe: z.literal("promise"), dag: word, gezien: seen }),
  z.object({ doe: z.literal("ask"), vraag: text, gezien: seen }),
  z.object({ doe: z.literal("refuse"), reden: word, opmerking: text, wie: text, gezien: seen }),
]);

export type RequestAnswerForm = z.output<typeof requestAnswerForm>;
