/** What can be chosen on a page, with the region's own words. */
import type { PageWords } from "./page-words";
import {
  type ExpertiseTerm,
  nameOf,
  type Named,
  type RegionConfig,
} from "~/domain/catalogue/public";
import type { OfferFields } from "~/domain/providers/public";
import type { Language } from "~/i18n/language";

export type Choice = { code: string; name: string };

export type OfferChoices = {
  law: Choice[];
  /** Null: the region has no such dimension. */
  segment: Choice[] | null;
  profile: Choice[] | null;
  intensities: Choice[] | null;
  deliveryForm: Choice[];
  educationLevel: Choice[];
  transport: Choice[];
  roles: Choice[];
  municipalities: Choice[];
  places: Choice[];
  goalTypes: Choice[];
  languages: Choice[];
  /** Those that were chosen, then the others by group. */
  expertise: { chosen: Choice[]; groups: { name: string; choices: Choice[] }[]; others: number };
};

type Source = { region: RegionConfig; language: Language; words: PageWords; today: string };

export function offerChoices(fields: OfferFields, source: Source): OfferChoices {
  const { region, language, words, today } = source;
  const { dimensions, texts, providers, places } = words;
  const of = (list: Named[], had: string | null | string[]) =>
    list
      .filter(({ code, until }) => !until || until >= today || [had ?? []].flat().includes(code))
      .map(({ code }) => ({ code, name: nameOf(list, code, language) }));
  return {
    law: of(region.laws, fields.law),
    segment: dimensions.segment === null ? null : of(region.segments, fields.segment),
    profile: dimensions.first === null ? null : of(region.profiles, fields.profile),
    intensities: dimensions.second === null ? null : of(region.intensities, fields.intensities),
    deliveryForm: of(region.deliveryForms, fields.deliveryForm),
    educationLevel: of(region.educationLevels, fields.educationLevel),
    transport: inWords(["no", "yes", "combined"], providers.transports),
    roles: inWords(["main", "sub"], providers.role),
    municipalities: of(region.municipalities, fields.municipalities),
    places,
    goalTypes: of(region.goalTypes, fields.goalTypes),
    languages: of(region.languages, fields.languages),
    expertise: expertiseOf(fields, region.expertise, { of, texts }),
  };
}

function inWords(codes: string[], names: Record<string, string>): Choice[] {
  return codes.map((code) => ({ code, name: names[code] ?? code }));
}

type Naming = { of: (list: Named[], had: string[]) => Choice[]; texts: PageWords["texts"] };

function expertiseOf(
  { expertise, law }: OfferFields,
  terms: ExpertiseTerm[],
  { of, texts }: Naming,
): OfferChoices["expertise"] {
  const isChosen = ({ code }: Choice) => expertise.includes(code);
  const fitting = terms.filter((term) => isChosen(term) || law === "" || term.laws.includes(law));
  const groups = [...new Set(fitting.map(({ group }) => group))].map((group) => ({
    name: texts.groups[group] ?? group,
    choices: of(
      fitting.filter((term) => term.group === group && !isChosen(term)),
      [],
    ),
  }));
  return {
    chosen: of(terms.filter(isChosen), expertise),
    groups: groups.filter(({ choices }) => choices.length > 0),
    others: groups.reduce((sum, { choices }) => sum + choices.length, 0),
  };
}
