import { z } from "zod";

import { DECLINE_REASONS, END_REASONS } from "./subcontract";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const word = z.string().trim().max(200).default("");
const text = z.string().trim().max(20_000).default("");
const day = word.transform((said) => (isIsoDay(said) ? dayNumber(said) : null));
const chosen = word.transform((code) => (code === "" ? null : code));
const list = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(50)])
  .default([])
  .transform((said) => [said].flat().filter((one) => one !== ""));

/** Who is asked for what, when and at what price; `doe` says whether it is sent or kept. */
export const newSubcontractForm = z.object({
  doe: z.enum(["verstuur", "bewaar"]),
  sleutel: word,
  aanmelding: chosen,
  zoek: word,
  aanbieder: list,
  profiel: chosen,
  omvang: text,
  van: day,
  tot: day,
  per: chosen,
  aantal: word,
  prijs: word,
  zelfstandig: word,
});
export type NewSubcontractForm = z.output<typeof newSubcontractForm>;

/** What either side does with it. */
export const subcontractForm = z.discriminatedUnion("doe", [
  z.object({ doe: z.literal("verstuur") }),
  z.object({ doe: z.literal("weggooien") }),
  z.object({ doe: z.literal("ja") }),
  z.object({ doe: z.literal("tegenvoorstel"), prijs: word, tekst: text }),
  z.object({ doe: z.literal("vraag"), tekst: text }),
  z.object({ doe: z.literal("antwoord"), tekst: text }),
  z.object({
    doe: z.literal("nee"),
    reden: z.enum(DECLINE_REASONS).nullable().catch(null),
    tekst: text,
  }),
  z.object({ doe: z.literal("intrekken") }),
  z.object({ doe: z.literal("start"), dag: day, toestemming: word }),
  z.object({
    doe: z.literal("einde"),
    dag: day,
    reden: z.enum(END_REASONS).nullable().catch(null),
  }),
]);
export type SubcontractForm = z.output<typeof subcontractForm>;
