import { z } from "zod";

import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const word = z.string().trim().max(600).default("");
const day = word.transform((said) => (isIsoDay(said) ? dayNumber(said) : null));

/** What is done with a budget; amounts per member come as `bedrag-p001`. */
export const budgetForm = z
  .object({
    doe: z.string().max(80),
    boek: word,
    sleutel: word,
    versie: z.coerce.number().int().catch(0),
    bedrag: word,
    dag: day,
    kenmerk: word,
    traject: word,
    maanden: word,
    maand: word,
    van: word,
    nummer: word,
    reden: word,
    jaar: word,
    financier: word,
    prijs: word,
    aantal: word,
    regels: z.string().max(200_000).default(""),
  })
  .catchall(word);
export type BudgetForm = z.output<typeof budgetForm>;
