/** The words for needs and requests: codes as the region calls them, days, and why something was refused. */
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import { nameOf, referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { dateOf, dayAt, type IsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import type { NeedFacts, ShownNeed } from "~/domain/referrals/public";
import { needs as en } from "~/i18n/en/needs";
import { remarks as enRemarks } from "~/i18n/en/remarks";
import type { Language } from "~/i18n/language";
import { namesOf, type Names } from "~/i18n/names";
import { needs as nl } from "~/i18n/nl/needs";
import { remarks as nlRemarks } from "~/i18n/nl/remarks";

export type NeedWords = {
  language: Language;
  region: RegionConfig;
  texts: typeof nl;
  names: Names;
  day: (day: IsoDay | Date) => string;
  today: number;
  faultText: (refusal: Refusal) => string;
};

export function needWords(request: Request, region: RegionConfig, now = new Date()): NeedWords {
  const language = languageOf(request);
  const { texts, remarks } = {
    nl: { texts: nl, remarks: nlRemarks },
    en: { texts: en, remarks: enRemarks },
  }[language];
  return {
    ...{ language, region, texts, names: namesOf(region, language), today: dayAt(now) },
    day: (day) => shownDay(typeof day === "string" ? dateOf(day) : day, language),
    faultText: ({ code }) =>
      texts.faults[code] ?? (remarks.faults as Record<string, string>)[code] ?? texts.fault,
  };
}

export type FactLine = { key: string; name: string; text: string };

type Said = ShownNeed & Partial<Pick<NeedFacts, "residence" | "goals" | "postcode">>;

/** A need line by line, for its own page and for what a supplier sees; what is open is left out. */
export function factLines(need: Said, words: NeedWords): FactLine[] {
  const { texts, names, day, region, language } = words;
  const { facts, form } = texts;
  const lines: [keyof typeof facts, string | null | undefined][] = [
    ["law", names("wet", need.law)],
    ["profile", need.profile ? names("profiel", need.profile) : form.unknown],
    ["ageBand", nameOf(referralRules(region).ageBands, need.ageBand, language)],
    ["municipality", need.municipality ? names("gemeente", need.municipality) : form.unclear],
    ["residence", need.residence && texts.residences[need.residence]],
    ["intensity", need.intensity && names("intensiteit", need.intensity)],
    ["deliveryForm", need.deliveryForm && names("vorm", need.deliveryForm)],
    ["languages", need.languages.map((code) => names("taal", code)).join(", ")],
    [
      "goalTypes",
      need.goalTypes.map((code) => nameOf(region.goalTypes, code, language)).join(", "),
    ],
    ["urgency", form.urgencyNames[need.urgency]],
    ["wishedStart", need.wishedStart && day(need.wishedStart)],
    ["factors", factorText(need, words)],
    ["note", need.note],
    ["goals", need.goals],
    ["postcode", need.postcode],
  ];
  return lines.flatMap(([key, text]) => (text ? [{ key, name: facts[key], text }] : []));
}

/** Each judgement factor with its answer. */
function factorText({ factors }: ShownNeed, { region, language, texts }: NeedWords): string {
  const order = region.judgementFactors.map(({ code }) => code);
  return Object.entries(factors)
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([code, answer]) => {
      const name = nameOf(region.judgementFactors, code, language);
      return `${name}: ${texts.form.answers[answer].toLowerCase()}`;
    })
    .join("\n");
}

/** What a need is about, in a few words. */
export function aboutNeed(
  { profile, law, ageBand }: Pick<NeedFacts, "profile" | "law" | "ageBand">,
  { names, region, language }: NeedWords,
): string {
  const what = profile ? names("profiel", profile) : names("wet", law);
  return `${what}, ${nameOf(referralRules(region).ageBands, ageBand, language)}`;
}
