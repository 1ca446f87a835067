/** What the codes of a region are called in a language; the region's data hold the words. */
import type { Language } from "./language";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";

const LISTS = {
  wet: "laws",
  segment: "segments",
  profiel: "profiles",
  intensiteit: "intensities",
  gemeente: "municipalities",
  expertise: "expertise",
  vorm: "deliveryForms",
  taal: "languages",
  opleidingsniveau: "educationLevels",
  indicator: "indicators",
} as const satisfies Record<string, keyof RegionConfig>;

export type NamedParam = keyof typeof LISTS;
export type Names = (param: NamedParam, code: string) => string;

export function isNamedParam(param: string): param is NamedParam {
  return param in LISTS;
}

export function namesOf(
  region: Pick<RegionConfig, (typeof LISTS)[NamedParam]>,
  language: Language,
): Names {
  return (param, code) => nameOf(region[LISTS[param]], code, language);
}
