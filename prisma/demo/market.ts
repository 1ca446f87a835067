/**
 * The region as the generator sees it: its living codes, in the words that this demo knows.
 *
 * A region names its own delivery forms, problems and profiles; here they are recognised by their
 * words, so that any region gets fitting texts. What is not recognised gets plain ones.
 */
import type { Law, Named, Profile, RegionConfig } from "~/domain/catalogue/region/region-config";
import { isoDay, type DayNumber } from "~/domain/kernel/day";

import { classesOf, type Classes } from "./classes";
import { formOf } from "./delivery-forms";
import type { Need } from "./need";
import { remembered } from "./remembered";
import type { FormKind, Theme } from "./texts/theme";
import { plainTheme, THEMES } from "./texts/themes";

export type Market = Classes & {
  seed: number;
  today: DayNumber;
  config: RegionConfig;
  form: (kind: FormKind, need: Need & { profile?: Profile | null }) => Named;
  themes: (law: Law) => Theme[];
  /** Expertise codes of the list that the region has. */
  known: (terms: readonly string[]) => string[];
  label: (term: string) => string;
};

export function marketOf(full: RegionConfig, seed: number, today: DayNumber): Market {
  const config = livingCodes(full, today);
  const labels = new Map(config.expertise.map((term) => [term.code, term.name]));

  const themes = remembered(
    ({ law }: { law: Law }) => law.code,
    ({ law }) => themesOf(config, law),
  );
  const classes = classesOf(config);
  return {
    ...classes,
    seed,
    today,
    config,
    form: (kind, { profile, ...need }) => {
      const named = classes.nameHelp ? profile?.name : undefined;
      return formOf(config.deliveryForms, kind, { ...need, named });
    },
    themes: (law) => themes({ law }),
    known: (terms) => terms.filter((term) => labels.has(term)),
    label: (term) => labels.get(term) ?? term,
  };
}

function livingCodes(config: RegionConfig, today: DayNumber): RegionConfig {
  const day = isoDay(today);
  const living = <T extends Named>(items: T[]) =>
    items.filter((item) => item.until === undefined || item.until > day);
  return {
    ...config,
    municipalities: living(config.municipalities),
    laws: living(config.laws),
    segments: living(config.segments),
    profiles: living(config.profiles),
    intensities: living(config.intensities),
    indicators: living(config.indicators),
    deliveryForms: living(config.deliveryForms),
    educationLevels: living(config.educationLevels),
    goalTypes: living(config.goalTypes),
    languages: living(config.languages),
    expertise: living(config.expertise),
  };
}

function themesOf(config: RegionConfig, law: Law): Theme[] {
  const voice = law.regime === "jeugdwet" ? "child" : "adult";
  const terms = config.expertise.filter(
    (term) => term.laws.length === 0 || term.laws.includes(law.code),
  );
  const codes = new Set(terms.map((term) => term.code));
  const written = THEMES.filter((theme) => codes.has(theme.term) && theme[voice]);
  const told = new Set(THEMES.map((theme) => theme.term));
  const plain = terms
    .filter((term) => term.group === "problem" && !told.has(term.code))
    .map((term) => plainTheme(term.code, term.name));
  return [...written, ...plain];
}
