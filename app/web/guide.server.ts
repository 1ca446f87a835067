/** The guide in words: where somebody is by the answers in the address. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import type { GuideView } from "~/components/guide/guide-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import {
  type GuideAnswer,
  type GuideStep,
  guideSteps,
  nameOf,
  type RegionConfig,
  type Walked,
  walkGuide,
} from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { lawsFor, routeOf } from "~/domain/referrals/public";
import { guide as en } from "~/i18n/en/guide";
import type { Language } from "~/i18n/language";
import { guide as nl } from "~/i18n/nl/guide";

const MOST_ANSWERS = 12;

type Words = { actor: Actor; region: RegionConfig; language: Language; texts: typeof nl };

const at = (pad: string[]) => href("/verwijzer/wegwijzer", {}, { pad });

export async function guideView(request: Request): Promise<GuideView> {
  const actor = await requireActor(request);
  assertMay(actor, "need.keep", { organisationId: actor.organisationId ?? "" });
  const now = new Date();
  const region = await getRegion(now);
  const language = languageOf(request);
  const words = { actor, region, language, texts: { nl, en }[language] };
  const laws = lawsFor(routeOf(actor.roles), region).map(({ code }) => code);
  const steps = guideSteps(region, { laws, today: isoDay(dayAt(now)) });
  const asked = new URL(request.url).searchParams.getAll("pad").slice(0, MOST_ANSWERS);
  const walked = walkGuide(steps, asked);
  return {
    title: words.texts.title,
    given: walked.given.map(({ step, answer, path }) => ({
      question: questionOf(step, language),
      ...{ answer: nameIn(answer, language), to: at(path) },
    })),
    step: walked.at && stepView(walked.at, walked.path, language),
    end: walked.end && endView(walked.end, words),
    again: walked.path.length > 0 ? at([]) : null,
  };
}

const questionOf = ({ question, questionEn }: GuideStep, language: Language) =>
  language === "en" ? (questionEn ?? question) : question;

const nameIn = (answer: GuideAnswer, language: Language) => nameOf([answer], answer.code, language);

function stepView(step: GuideStep, path: string[], language: Language): GuideView["step"] {
  const hint = language === "en" ? (step.hintEn ?? step.hint) : step.hint;
  return {
    ...{ question: questionOf(step, language), hint: hint ?? null },
    answers: step.answers.map((answer) => ({
      ...{ code: answer.code, name: nameIn(answer, language) },
      plain: (language === "en" ? (answer.plainEn ?? answer.plain) : answer.plain) ?? null,
      to: at([...path, answer.code]),
    })),
  };
}

type End = NonNullable<Walked["end"]>;

function endView(end: End, words: Words): GuideView["end"] {
  const { texts, actor } = words;
  const { kind, law } = end;
  const said = texts[kind];
  const nothing = { text: said.text, facts: [], notes: [] };
  const to = {
    need: () => needAddress(end),
    nearby: () => href("/voorzieningen", {}, { gemeente: actor.municipalities[0] ?? "" }),
    "no-option": () => href("/verwijzer/hulpvragen/nieuw", {}, { wet: law ?? "", past: "niet" }),
    crisis: () => href("/verwijzer/crisis"),
  }[kind]();
  const go = { to, text: said.go };
  if (kind !== "need") return { ...nothing, go };
  return {
    ...nothing,
    go,
    facts: factsOf(end, words),
    notes: [texts.need.open, texts.need.advice],
  };
}

function needAddress({ law, profile, intensity }: End): string {
  const chosen = { wet: law ?? "", profiel: profile ?? "", intensiteit: intensity ?? "" };
  return href("/verwijzer/hulpvragen/nieuw", {}, chosen);
}

function factsOf({ law, profile, intensity }: End, { region, language, texts }: Words) {
  const said = texts.need;
  const name = (list: Parameters<typeof nameOf>[0], code: string | null) =>
    code === null ? said.unknown : nameOf(list, code, language);
  return [
    { name: said.law, value: name(region.laws, law) },
    {
      name: region.classification.first?.name ?? said.profile,
      value: name(region.profiles, profile),
    },
    ...(region.intensities.length > 0
      ? [{ name: said.intensity, value: name(region.intensities, intensity) }]
      : []),
  ];
}

/** For the start page of whoever refers. */
export async function guideLinks(request: Request): Promise<{ to: string; text: string }[]> {
  const actor = await requireActor(request);
  const region = await getRegion();
  const own = { organisationId: actor.organisationId ?? "" };
  if (!may(actor, "need.keep", own) || !region.referral) return [];
  return [{ to: at([]), text: { nl, en }[languageOf(request)].link }];
}
