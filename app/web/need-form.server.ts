/** The form of a need: its choices, what stands in it, and what is wrong. */
import { randomUUID } from "node:crypto";

import { href } from "./href";
import { factLines, type NeedWords } from "./need-words.server";
import type { ChoiceGroup, NeedFormView, NeedTyped } from "~/components/needs/need-form-view";
import type { Actor } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  ageBandsFor,
  answersOf,
  current,
  factorsFor,
  lawsFor,
  LONGEST_GOALS,
  LONGEST_NOTE,
  MOST_FACTORS,
  type NeedFacts,
  routeOf,
  type SentNeed,
  urgentForms,
} from "~/domain/referrals/public";
import { factorsOf, type NeedForm, UNKNOWN } from "~/domain/referrals/public.server";

export type FormSource = {
  actor: Actor;
  words: NeedWords;
  typed: NeedTyped;
  offers?: string[];
  refusals?: Refusal[];
  /** A need that is changed. */
  standing?: { id: string; title: string; version: number; route: string; isAsked: boolean };
  formKey?: string;
  isUnfit?: boolean;
  consult?: string;
  both?: NeedFormView["both"];
};

export function needFormView(source: FormSource): NeedFormView {
  const { actor, words, typed, offers = [], refusals = [], standing, both = null } = source;
  const laws = lawsFor(standing?.route ?? routeOf(actor.roles), words.region);
  return {
    ...{ title: standing?.title ?? words.texts.form.title, offers, both, typed },
    ...{ isUnfit: source.isUnfit ?? false, consult: source.consult ?? "" },
    ...addressOf(source),
    ...choicesOf(typed, laws, words),
    factors: factorChoices(typed, words),
    longest: { note: LONGEST_NOTE, goals: LONGEST_GOALS },
    faults: refusals.map((refusal) => ({
      field: FIELDS[refusal.field ?? ""] ?? refusal.field ?? null,
      text: words.faultText(refusal),
    })),
  };
}

/** Where it goes, and what tells one form from the next. */
function addressOf({ standing, formKey }: FormSource) {
  if (!standing) {
    const made = { formKey: formKey || randomUUID(), version: 0, isAsked: false };
    return { ...made, to: href("/verwijzer/hulpvragen/nieuw") };
  }
  const { id, version, isAsked } = standing;
  return { formKey: "", version, isAsked, to: href("/verwijzer/hulpvragen/:id/wijzigen", { id }) };
}

type Coded = { code: string; name: string; nameEn?: string };

/** What can be chosen; with a law its own. */
function choicesOf(typed: NeedTyped, laws: RegionConfig["laws"], words: NeedWords) {
  const { region, names } = words;
  const named = (list: Coded[]) =>
    list.map(({ code, name, nameEn }) => ({
      ...{ code, name: words.language === "en" ? (nameEn ?? name) : name },
    }));
  const law = laws.find(({ code }) => code === typed.wet) ?? null;
  const perLaw = (choices: (code: string) => Coded[]): ChoiceGroup[] =>
    (law ? [law] : laws).map(({ code }) => ({
      ...{ name: names("wet", code), choices: named(choices(code)) },
    }));
  const today = isoDay(words.today);
  const profiles = current(region.profiles, today);
  const profile = profiles.find(({ code }) => code === typed.profiel);
  const fits = ({ code }: Coded) => profile?.seconds.includes(code) ?? true;
  const of = <One extends Coded & { law: string }>(list: One[], code: string) =>
    list.filter((one) => one.law === code);
  return {
    ...{ isYoung: law?.regime === "jeugdwet", examples: profile?.examples ?? [] },
    ...{ laws: named(laws), municipalities: named(region.municipalities) },
    ages: perLaw((code) => ageBandsFor(code, region)),
    profiles: perLaw((code) => of(profiles, code)),
    intensities: perLaw((code) => of(region.intensities, code).filter(fits)),
    intensityHint: intensityHint(law?.code ?? null, words),
    // Help in a crisis is called for, and never waited for.
    forms: named(
      current(region.deliveryForms, today).filter(
        ({ code }) => code === typed.vorm || !urgentForms(region).includes(code),
      ),
    ),
    ...{ languages: named(region.languages), goalTypes: named(region.goalTypes) },
  };
}

/** What the rules call a field, as the page does. */
const FIELDS: Record<string, string> = {
  ...{ law: "wet", registered: "ingeschreven", ageBand: "leeftijd", profile: "profiel" },
  ...{ intensity: "intensiteit", goals: "doelen", note: "toelichting", wishedStart: "start" },
};

function intensityHint(law: string | null, { region, texts }: NeedWords): string {
  const isSet = law !== null && region.intensitySetBy[law] === "municipality";
  if (law === null) return `${texts.form.intensityWmo} ${texts.form.intensityYouth}`;
  return isSet ? texts.form.intensityWmo : texts.form.intensityYouth;
}

/** Those of the profile; as long as none is chosen, whatever could be asked. */
function factorChoices({ profiel }: NeedTyped, { region, language }: NeedWords) {
  const factors =
    profiel === ""
      ? region.judgementFactors.slice(0, MOST_FACTORS)
      : factorsFor(profiel === UNKNOWN ? null : profiel, region);
  return factors.map(({ code, name, nameEn, question, questionEn }) => ({
    code,
    name: language === "en" ? (nameEn ?? name) : name,
    question: language === "en" ? (questionEn ?? question) : question,
  }));
}

export const NOTHING_TYPED: NeedTyped = {
  ...{ wet: "", ingeschreven: "", verblijf: "no", vorige: "", leeftijd: "", profiel: "" },
  ...{ intensiteit: "", vorm: "", taal: [], doel: [], doelen: "", urgentie: "normal", start: "" },
  ...{ toelichting: "", postcode: "", factors: {} },
};

/** As it was sent, to be shown again. */
export function typedOf(sent: NeedForm): NeedTyped {
  const { wet, ingeschreven, verblijf, vorige, leeftijd, profiel, intensiteit, vorm } = sent;
  const { taal, doel, doelen, urgentie, start, toelichting, postcode } = sent;
  return {
    ...{ wet, ingeschreven, verblijf, vorige, leeftijd, profiel, intensiteit, vorm },
    ...{ taal, doel, doelen, urgentie, start, toelichting, postcode, factors: factorsOf(sent) },
  };
}

/** A need that stands, as its form would have said it. */
export function typedFrom(facts: NeedFacts): NeedTyped {
  const where = answersOf(facts);
  return {
    ...{ wet: facts.law, leeftijd: facts.ageBand, verblijf: where.stays },
    ingeschreven: where.registered ?? (where.before === null ? UNKNOWN : ""),
    ...{ vorige: where.before ?? "", profiel: facts.profile ?? UNKNOWN },
    ...{ intensiteit: facts.intensity ?? "", vorm: facts.deliveryForm ?? "" },
    ...{ taal: facts.languages, doel: facts.goalTypes, doelen: facts.goals },
    ...{ urgentie: facts.urgency, start: facts.wishedStart ?? "", toelichting: facts.note },
    ...{ postcode: facts.postcode ?? "", factors: facts.factors },
  };
}

/** Where what is saved differs from what was typed, side by side. */
export function bothOf(
  theirs: NeedFacts,
  { law, ageBand, residence, ...yours }: SentNeed,
  words: NeedWords,
): NonNullable<NeedFormView["both"]> {
  const said = { law: law ?? "", ageBand: ageBand ?? "", residence: residence ?? "unclear" };
  const [saved, typed] = [factLines(theirs, words), factLines({ ...yours, ...said }, words)];
  const { empty } = words.texts.form;
  const textIn = (lines: typeof saved, key: string) =>
    lines.find((line) => line.key === key)?.text ?? empty;
  return [...new Map([...saved, ...typed].map((line) => [line.key, line])).values()]
    .map(({ key, name }) => ({
      ...{ name, theirs: textIn(saved, key), yours: textIn(typed, key) },
    }))
    .filter((line) => line.theirs !== line.yours);
}
