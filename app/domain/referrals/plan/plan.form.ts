import { z } from "zod";

import { LONGEST_PART, SUMMARY_PARTS, WAIVERS } from "./plan";
import { WAYS_OF_ASKING } from "../choice/basis";
import { GIVERS } from "~/domain/catalogue/public";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";

/** What is too long is refused by the rules, which say so in words. */
const part = z
  .string()
  .max(LONGEST_PART * 5)
  .default("");
const parts = Object.fromEntries(SUMMARY_PARTS.map((name) => [name, part])) as Record<
  (typeof SUMMARY_PARTS)[number],
  typeof part
>;

const list = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(20)])
  .default([])
  .transform((said) => GIVERS.filter((giver) => [said].flat().some((one) => one === giver)));

const day = z
  .string()
  .max(20)
  .default("")
  .transform((said) => (isIsoDay(said) ? dayNumber(said) : null));

/** What the sender does with a plan; a document comes by a form of its own. */
export const planForm = z.discriminatedUnion("doe", [
  z.object({ doe: z.literal("kort"), ...parts }),
  z.object({
    ...{ doe: z.literal("delen"), givers: list, givenOn: day },
    number: z.coerce.number().int().catch(0),
    how: z.enum(WAYS_OF_ASKING).nullable().catch(null),
  }),
  z.object({ doe: z.literal("terug") }),
  z.object({ doe: z.literal("geen"), why: z.enum(WAIVERS).nullable().catch(null) }),
  z.object({ doe: z.literal("toch") }),
]);
export type PlanForm = z.output<typeof planForm>;
