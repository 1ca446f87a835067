/** Fields of a page and what stands in them, in the words of the reader. */
import type { PageFieldValue } from "~/domain/providers/public";
import type { DimensionNames, NamedParam, Names } from "~/i18n/names";
import type { pageEditor } from "~/i18n/nl/page-editor";
import type { providers } from "~/i18n/nl/providers";

export type PageTexts = typeof pageEditor;

export type PageWords = {
  texts: PageTexts;
  providers: typeof providers;
  names: Names;
  dimensions: DimensionNames;
  places: { code: string; name: string }[];
};

const NAMED: Record<string, NamedParam> = {
  law: "wet",
  segment: "segment",
  profile: "profiel",
  intensities: "intensiteit",
  deliveryForm: "vorm",
  municipalities: "gemeente",
  expertise: "expertise",
  educationLevel: "opleidingsniveau",
  goalTypes: "doel",
  languages: "taal",
};

/** What a field is called; the region's own word for its dimensions. */
export function fieldLabel(field: string, { texts, dimensions }: PageWords): string {
  const own = {
    segment: dimensions.segment,
    profile: dimensions.first,
    intensities: dimensions.second,
  };
  return own[field as keyof typeof own] ?? texts.fields[field] ?? field;
}

export function valueText(field: string, value: PageFieldValue, words: PageWords): string {
  const { texts } = words;
  if (value === true) return texts.yes;
  if (value === false) return texts.no;
  const list = [value ?? []].flat().map(String).filter(Boolean);
  if (list.length === 0) return field === "places" ? texts.atHome : texts.empty;
  return list.map((code) => codeText(field, code, words)).join(", ");
}

function codeText(field: string, code: string, words: PageWords): string {
  const param = NAMED[field];
  if (param) return words.names(param, code);
  if (field === "roles") return words.providers.role[code] ?? code;
  if (field === "transport") return words.providers.transports[code] ?? code;
  if (field === "places") return words.places.find((one) => one.code === code)?.name ?? code;
  return code;
}

/** Who did it, as people know them. */
export function whoText(by: string, people: Map<string, string>, texts: PageTexts): string {
  if (by.startsWith("system:register") || by.startsWith("system:import")) return texts.register;
  return by.startsWith("system:") ? texts.system : (people.get(by) ?? texts.someone);
}
