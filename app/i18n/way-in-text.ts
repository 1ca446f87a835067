/** The way in as one sentence: "Via lokale toegang, huisarts of jeugdarts; het kost u niets." */
import { wayIn as en } from "./en/way-in";
import type { Language } from "./language";
import { wayIn as nl } from "./nl/way-in";
import { nameOf, type RegionConfig, type WayIn } from "~/domain/catalogue/public";

/** `contacts` may be those of a municipality, so that the number in the sentence is the nearest. */
type Source = Pick<RegionConfig, "referrers"> & {
  contacts: { kind: string; phone: string | null }[];
};

export function wayInText(way: WayIn, region: Source, language: Language): string {
  const texts = { nl, en }[language];
  const who = way.through.map((code) => midSentence(nameOf(region.referrers, code, language)));
  const crisis = region.contacts.find(({ kind }) => kind === "crisis")?.phone ?? null;
  const ways: Record<WayIn["route"], () => string> = {
    call: () => texts.call,
    access: () => texts.access(who),
    doctors: () => texts.doctors(who),
    "regional-team": () => texts["regional-team"](who),
    crisis: () => texts.crisis(crisis),
  };
  const cost = way.cost && { nl: way.cost.text, en: way.cost.textEn }[language];
  return texts.withCost(ways[way.route](), cost);
}

/** "Huisarts" becomes "huisarts"; an abbreviation keeps its capitals. */
function midSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
