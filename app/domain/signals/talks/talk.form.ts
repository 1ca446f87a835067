import { z } from "zod";

import { PARTICIPANTS, TALK_KINDS } from "./talk";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const text = z.string().max(20_000).default("");
const day = z
  .string()
  .default("")
  .transform((sent) => (isIsoDay(sent) ? dayNumber(sent) : null));
const ticked = z
  .string()
  .optional()
  .transform((sent) => sent === "ja");
const one = z.enum(PARTICIPANTS);

/** The buttons of the page of talks: `doe` says what is done. */
export const talkForm = z.discriminatedUnion("doe", [
  z.object({
    doe: z.literal("gesprek"),
    dag: day,
    soort: z.enum(TALK_KINDS),
    onderwerpen: text,
    wie: z.union([one.transform((role) => [role]), z.array(one)]).default([]),
    gedeeld: ticked,
  }),
  z.object({
    doe: z.literal("afspraak"),
    wat: text,
    eigenaar: z.enum(["provider", "region"]),
    functie: text,
    uiterlijk: day,
    gedeeld: ticked,
  }),
  z.object({ doe: z.literal("klaar"), id: z.string().max(100) }),
]);
