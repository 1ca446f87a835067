import { z } from "zod";

const text = z
  .string()
  .max(20_000)
  .default("")
  .transform((sent) => sent.replaceAll("\r\n", "\n").trim());

const revision = z.coerce.number().int().min(0).max(2_000_000_000).catch(-1);

/** Everything that can be done with a text on its page at the desk. */
export const bookTextForm = z.object({
  doe: z.enum(["begin", "bewaar", "open", "definitief", "trek-in", "antwoord"]).catch("bewaar"),
  id: text,
  revision,
  plain: text,
  professional: text,
  /** One on each line. */
  examples: text,
  criteriaIn: text,
  criteriaOut: text,
  owner: text,
  until: text,
  from: text,
  verdict: z.enum(["adopted", "not_adopted"]).catch("not_adopted"),
  answer: text,
});

export type SentBookText = z.output<typeof bookTextForm>;

/** What a provider says of a text. */
export const bookCommentForm = z.object({ id: text, body: text });
