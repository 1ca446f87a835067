/** What the codes of a region are called in a language; the region's data hold the words. */
import type { Audience } from "./audience";
import type { Language } from "./language";
import { type Named, nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { GOALS } from "~search/query";

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
  doel: "goalTypes",
} as const satisfies Record<string, keyof RegionConfig>;

/** Words of the back office, which a resident need not know. */
const OFFICE: readonly string[] = ["segment", "intensiteit"];

export type NamedParam = keyof typeof LISTS;
export type Names = (param: NamedParam, code: string) => string;

export function isNamedParam(param: string): param is NamedParam {
  return param in LISTS;
}

export function namesOf(
  region: Pick<RegionConfig, (typeof LISTS)[NamedParam]>,
  language: Language,
  audience: Audience = "verwijzer",
): Names {
  return (param, value) => {
    const code = param === "doel" ? (GOALS[value] ?? value) : value;
    const list = region[LISTS[param]];
    const isOffice = audience === "inwoner" && OFFICE.includes(param);
    const named: Named | undefined = list.find((one) => one.code === code);
    return isOffice && named ? wordFor(named, language, audience) : nameOf(list, code, language);
  };
}

/** What a term of the region is called to someone: residents get its everyday words where there are. */
export function wordFor(named: Named, language: Language, audience: Audience): string {
  const name = language === "en" ? (named.nameEn ?? named.name) : named.name;
  return audience === "inwoner" ? (everydayWordFor(named, language) ?? name) : name;
}

/** The region's everyday word, where it has one in this language. */
export function everydayWordFor(named: Named, language: Language): string | undefined {
  return language === "en" ? named.plainEn : named.plain;
}

/** What the region calls its dimensions; null where it has none. */
export type DimensionNames = Record<"segment" | "first" | "second", string | null>;

export function dimensionNames(
  { classification }: Pick<RegionConfig, "classification">,
  language: Language,
): DimensionNames {
  const { segment, first, second } = classification;
  const said = (own: typeof segment) => own && nameOf([own], own.code, language);
  return { segment: said(segment), first: said(first), second: said(second) };
}
