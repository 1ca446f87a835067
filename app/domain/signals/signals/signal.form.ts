import { z } from "zod";

import { SIGNAL_KINDS, SIGNAL_SEVERITIES } from "~/domain/catalogue/public";

const text = z.string().max(20_000).default("");
const word = z.string().max(200).default("");

/** What a referrer says of a supplier; what is missing is refused by the verb, with its words. */
export const raisedForm = z.object({
  aanbieder: word,
  aanbod: word,
  soort: z.enum(SIGNAL_KINDS).nullable().catch(null).default(null),
  ernst: z.enum(SIGNAL_SEVERITIES).nullable().catch(null).default(null),
  tekst: text,
});

const DESK_ACTS = [
  ...(["acknowledge", "talk", "resolve", "feed-back", "reopen"] as const),
  ...(["take", "hand-over", "disclose", "tag", "join"] as const),
] as const;

/** The buttons of the desk; `doe` says which. */
export const deskForm = z.object({
  doe: z.enum(DESK_ACTS),
  tekst: text,
  reden: text,
  /** Who had it, as the form saw it. */
  van: word,
  aan: word,
  /** Tags that are known, and one that is new. */
  label: z.union([z.string().max(200), z.array(z.string().max(200))]).default([]),
  nieuw: word,
  bij: word,
});

export type DeskForm = z.output<typeof deskForm>;

export const answerForm = z.object({ signaal: word, tekst: text });
