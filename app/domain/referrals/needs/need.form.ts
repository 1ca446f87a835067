import { z } from "zod";

import { isYouth } from "./need-choices";
import type { SentNeed } from "./need-faults";
import { FACTOR_ANSWERS, type FactorAnswer, URGENCIES } from "./need";
import { responsibleFor, STAYS } from "./responsible";
import type { RegionConfig } from "~/domain/catalogue/public";
import { isIsoDay } from "~/domain/kernel/day";

const word = z.string().max(200).default("");
const text = z.string().max(20_000).default("");
const words = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(60)])
  .default([])
  .transform((sent) => [sent].flat().filter((one) => one !== ""));

/** "Weet ik niet", where a code could have been chosen. */
export const UNKNOWN = "onbekend";
const FACTOR = "factor-";

/** A need as a form sends it; what is missing is refused by the verb, with its words. */
export const needForm = z.looseObject({
  sleutel: word,
  versie: z.coerce.number().int().min(0).catch(0).default(0),
  /** Codes of offers that came along from a list or a search. */
  aanbod: words,
  ...{ wet: word, ingeschreven: word, verblijf: word, vorige: word, leeftijd: word },
  ...{ profiel: word, intensiteit: word, vorm: word, taal: words, doel: words },
  ...{ doelen: text, urgentie: word, start: word, toelichting: text, postcode: word },
});

export type NeedForm = z.output<typeof needForm>;

const among = (list: { code: string }[], code: string) =>
  list.some((one) => one.code === code) ? code : null;

/** What was sent, in the region's codes; a code that it does not have is none. */
export function readNeed(sent: NeedForm, region: RegionConfig): SentNeed {
  const law = among(region.laws, sent.wet);
  const profile = among(region.profiles, sent.profiel);
  return {
    ...{ law, ...readWhere(sent, law, region) },
    ageBand: among(region.referral?.ageBands ?? [], sent.leeftijd),
    ...{ profile, isProfileOpen: profile === null && sent.profiel !== UNKNOWN },
    intensity: among(region.intensities, sent.intensiteit),
    deliveryForm: among(region.deliveryForms, sent.vorm),
    languages: sent.taal.filter((code) => among(region.languages, code)),
    goalTypes: sent.doel.filter((code) => among(region.goalTypes, code)),
    goals: plain(sent.doelen),
    urgency: URGENCIES.find((one) => one === sent.urgentie) ?? "normal",
    wishedStart: isIsoDay(sent.start) ? sent.start : null,
    factors: factorsOf(sent),
    note: plain(sent.toelichting),
    postcode: sent.postcode.trim() || null,
  };
}

/** The three plain questions; without any answer nothing follows. */
function readWhere(
  sent: NeedForm,
  law: string | null,
  region: RegionConfig,
): Pick<SentNeed, "municipality" | "residence"> {
  const where = {
    registered: among(region.municipalities, sent.ingeschreven),
    stays: STAYS.find((stay) => stay === sent.verblijf) ?? "no",
    before: among(region.municipalities, sent.vorige),
  };
  const found = responsibleFor(where, { isYouth: law !== null && isYouth(law, region) });
  const isAnswered = sent.ingeschreven !== "" || where.before !== null;
  return isAnswered ? found : { municipality: null, residence: null };
}

/** As it is counted and kept: a browser sends every line break as two characters. */
function plain(sent: string): string {
  return sent.replaceAll("\r\n", "\n").trim();
}

/** The answers to judgement factors, by their codes. */
export function factorsOf(sent: Record<string, unknown>): Record<string, FactorAnswer> {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => {
      const answer = FACTOR_ANSWERS.find((one) => one === value);
      return name.startsWith(FACTOR) && answer ? [[name.slice(FACTOR.length), answer]] : [];
    }),
  );
}
