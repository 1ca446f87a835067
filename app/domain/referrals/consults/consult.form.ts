import { z } from "zod";

const word = z.string().max(200).default("");
const text = z.string().max(20_000).default("");

/** What whoever refers asks a supplier. */
export const consultForm = z.object({
  ...{ sleutel: word, aanbod: word, leeftijd: word, gemeente: word },
  vraag: text,
});

/** What a supplier answers; `doe` of the sender takes the question back. */
export const consultAnswerForm = z.object({ antwoord: text });
