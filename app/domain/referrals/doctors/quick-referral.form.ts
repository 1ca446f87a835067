import { z } from "zod";

import type { QuickNeed } from "./quick-referral";
import { URGENCIES } from "../needs/need";
import { UNKNOWN } from "../needs/need.form";
import { CHOOSERS } from "../choice/choice";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";

const word = z.string().max(200).default("");

/** The eight fields of the short form, and its key. */
export const quickForm = z.object({
  sleutel: word,
  ...{ gemeente: word, leeftijd: word, profiel: word, haast: word },
  plek: word,
  kiezer: z.enum(CHOOSERS).nullable().catch(null),
  agb: word,
  toestemming: word,
});

export type QuickForm = z.output<typeof quickForm>;

/** The four answers about the help, in the region's codes. */
export function readQuickNeed(
  {
    gemeente,
    leeftijd,
    profiel,
    haast,
  }: Record<"gemeente" | "leeftijd" | "profiel" | "haast", string>,
  region: RegionConfig,
): QuickNeed {
  const among = (list: { code: string }[], code: string) =>
    list.some((one) => one.code === code) ? code : null;
  const profile = among(region.profiles, profiel);
  const municipality = among(region.municipalities, gemeente);
  return {
    ageBand: among(referralRules(region).ageBands, leeftijd),
    profile: { code: profile, isOpen: profile === null && profiel !== UNKNOWN },
    municipality: { code: municipality, isOpen: municipality === null && gemeente !== UNKNOWN },
    urgency: URGENCIES.find((one) => one === haast) ?? "normal",
  };
}
