import { z } from "zod";

const word = z.string().trim().max(2_100).default("");

/** What is done with a combination; shares per member come as `deel-p001`. */
export const combinationForm = z
  .object({
    doe: z.enum([
      "schrijven",
      "tekenen",
      "publiceren",
      "uitnodigen",
      "meedoen",
      "afslaan",
      "uitstappen",
      "overdragen",
      "beeindigen",
      "instemmen",
      "weigeren",
      "intrekken",
    ]),
    versie: z.coerce.number().int().catch(0),
    wachtwoord: z.string().max(500).default(""),
    besluit: word,
    lid: word,
    aanbieder: word,
    rol: word,
    regel: word,
    grens: word,
    dagen: word,
    stil: word,
    uitstappen: word,
    onenigheid: word,
    verantwoording: word,
  })
  .catchall(word);
export type CombinationForm = z.output<typeof combinationForm>;
