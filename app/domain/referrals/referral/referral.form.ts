import { z } from "zod";

import { OBSTACLES, WAYS_OF_ASKING } from "../choice/basis";
import { CHOOSERS } from "../choice/choice";
import { clientForm } from "../identity/client.form";
import { MOMENTS } from "../running/evaluation";
import { dayNumber, isIsoDay } from "~/domain/kernel/day";

const word = z.string().max(200).default("");
const text = z.string().max(20_000).default("");
const day = z
  .string()
  .max(20)
  .default("")
  .transform((said) => (isIsoDay(said) ? dayNumber(said) : null));
const chosen = word.transform((code) => (code === "" ? null : code));
const list = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(50)])
  .default([])
  .transform((said) => [said].flat());

/** The choice for one supplier. */
export const choiceForm = z.object({
  sleutel: word,
  vraag: chosen,
  plek: chosen,
  kiezer: z.enum(CHOOSERS).nullable().catch(null),
  reden: text,
  advies: chosen,
});

const noted = { tekst: text };
/** Another intensity for a while, with why. */
const change = { intensiteit: chosen, van: day, tot: day, reden: text };
/** `doel-develop=partly` for each goal beside it. */
const evaluation = z.looseObject({
  doe: z.literal("evaluatie"),
  moment: z.enum(MOMENTS),
  tekst: text,
});
const refused = { reden: chosen, tekst: text, wie: text };

/** What the sender does with a referral; `doe` says which. */
export const senderForm = z.discriminatedUnion("doe", [
  z.object({
    doe: z.literal("grondslag"),
    toestemming: list,
    hoe: z.enum(WAYS_OF_ASKING).nullable().catch(null),
    wanneer: day,
    belemmering: z.enum(OBSTACLES).nullable().catch(null),
    "belemmering-uitleg": text,
  }),
  clientForm.extend({
    doe: z.literal("delen"),
    soort: chosen,
    intensiteit: chosen,
    kenmerk: z.string().trim().max(1_000).default(""),
  }),
  clientForm.extend({
    doe: z.literal("aanvullen"),
    kenmerk: z.string().trim().max(1_000).default(""),
  }),
  z.object({ doe: z.literal("antwoord"), ...noted }),
  z.object({ doe: z.literal("intrekken") }),
  z.object({ doe: z.literal("toestemming-terug") }),
  z.object({ doe: z.literal("tijdelijk"), ...change }),
  z.object({ doe: z.literal("eerder-terug"), indicatie: word, dag: day }),
  z.object({ doe: z.literal("niet-veranderen") }),
  z.object({
    ...{ doe: z.literal("doorgaan"), van: day, tot: day, intensiteit: chosen },
    hoe: z.enum(["verlengd", "nieuw"]).nullable().catch(null),
  }),
  evaluation,
]);
export type SenderForm = z.output<typeof senderForm>;

const dated = { dag: day, kenmerk: z.string().trim().max(1_000).default("") };

/** What whoever receives it does. */
export const receiverForm = z.discriminatedUnion("doe", [
  z.object({ doe: z.literal("ja"), intensiteit: chosen }),
  z.object({ doe: z.literal("vraag"), ...noted }),
  z.object({ doe: z.literal("wachtlijst"), dag: day, ...noted }),
  z.object({ doe: z.literal("nee"), ...refused }),
  z.object({ doe: z.literal("terug"), ...refused }),
  z.object({ doe: z.literal("plan"), ...dated }),
  z.object({ doe: z.literal("start"), ...dated, zonder: word }),
  z.object({ doe: z.literal("pauze"), van: day, tot: day }),
  z.object({ doe: z.literal("verder"), tot: day }),
  z.object({ doe: z.literal("verandering-vragen"), ...change }),
  evaluation,
  z.looseObject({ doe: z.literal("einde"), ...dated, reden: chosen }),
]);
export type ReceiverForm = z.output<typeof receiverForm>;
