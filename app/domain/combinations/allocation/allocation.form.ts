import { z } from "zod";

import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const word = z.string().trim().max(200).default("");
const text = z.string().max(20_000).default("");
const list = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(50)])
  .default([])
  .transform((sent) => [sent].flat().filter((one) => one !== ""));
const day = z
  .string()
  .max(20)
  .default("")
  .transform((sent) => (isIsoDay(sent) ? dayNumber(sent) : null));

/** Who of the members receives from a day on. */
export const receiverForm = z.object({ vanaf: day, ontvanger: word, vervanger: word });

/** What is done about the parts of one referral; `doe` says which. */
export const partForm = z.discriminatedUnion("doe", [
  z.object({ doe: z.literal("voorstellen"), lid: list, deel: text }),
  z.object({ doe: z.literal("overdragen"), van: word, lid: word }),
  z.object({ doe: z.literal("contact"), lid: word, wie: text, telefoon: word }),
  z.object({ doe: z.literal("intrekken"), van: word }),
  z.object({ doe: z.literal("beeindigen"), van: word }),
  z.object({ doe: z.literal("aannemen"), stuk: word }),
  z.object({ doe: z.literal("afwijzen"), stuk: word, reden: word, tekst: text }),
]);
export type PartForm = z.output<typeof partForm>;
