import { z } from "zod";

const word = z.string().max(200).default("");

/** What is written down after a telephone call. */
export const crisisForm = z.object({
  ...{ sleutel: word, hulpvraag: word, gemeente: word, leeftijd: word, plek: word },
});

export type CrisisForm = z.output<typeof crisisForm>;
