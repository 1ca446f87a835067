/**
 * The texts of an offer: a title, a plain text for residents and one for professionals.
 *
 * A text is put together from what the theme, the form, the age group and the supplier each have to
 * say, in an order that differs, so that a list of offers does not read like a list of copies.
 */
import type { Law } from "~/domain/catalogue/region/region-config";

import type { AgeGroup } from "./ages";
import type { Random } from "./random";
import type { DemoSupplier } from "./suppliers";
import { FORM_TEXTS } from "./texts/forms";
import type { FormKind, Theme } from "./texts/theme";

type Written = {
  supplier: Pick<DemoSupplier, "name" | "line">;
  law: Pick<Law, "regime">;
  theme: Theme;
  kind: FormKind;
  ages: AgeGroup;
};

/** "Groepstraining bij angst voor jongeren". */
export function titleOf({ law, theme, kind, ages }: Written, random: Random): string {
  const { heads } = FORM_TEXTS[kind];
  const head = random.pick(law.regime === "jeugdwet" ? heads.child : heads.adult);
  const saysWho = /^voor |eerste jaren|ouder worden/.test(theme.about);
  const who = saysWho || isEveryAdult(ages) ? "" : ` voor ${ages.who}`;
  return `${head} ${theme.about}${who}`;
}

function isEveryAdult({ youngest, oldest }: AgeGroup): boolean {
  return youngest >= 18 && oldest >= 100 && youngest < 65;
}

export function plainText(written: Written, random: Random): string {
  const { supplier, law, theme, kind } = written;
  const voice = law.regime === "jeugdwet" ? "child" : "adult";
  const { signs, gains } = theme[voice] ?? { signs: [], gains: [] };
  const hows = FORM_TEXTS[kind].hows[voice];
  const sign = random.pick(signs);
  const [how = "", second = ""] = random.some(hows, 2);
  const gain = random.pick(FORM_TEXTS[kind].gains?.[voice] ?? gains);
  const about = aboutSentence(written, random);
  const habit = random.pick(supplier.line.habits);
  const answer = sign.endsWith("?") ? [sign, "Dan kunt u bij ons terecht."] : [sign];

  const [, sentences] = random.weighted(
    [
      [4, [sign, about, how, gain]],
      [3, [about, how, second, gain]],
      [3, [...answer, how, gain]],
      [2, [about, ageSentence(written), how, gain]],
      [2, [sign, about, how, habit]],
      [1, [...answer, ageSentence(written), how, habit]],
    ] as [number, string[]][],
    ([weight]) => weight,
  );
  return filledIn(sentences.filter(Boolean).join(" "), random);
}

function aboutSentence({ supplier, theme, kind }: Written, random: Random): string {
  const thing = random.pick(FORM_TEXTS[kind].things);
  return random.pick([
    `Wij bieden ${thing} ${theme.about}.`,
    `Bij ons krijgt u ${thing} ${theme.about}.`,
    `${supplier.name} biedt ${thing} ${theme.about}.`,
    `U kunt bij ons terecht voor ${thing} ${theme.about}.`,
  ]);
}

function ageSentence({ law, ages }: Written): string {
  if (ages.oldest >= 100) return `Deze hulp is voor iedereen vanaf ${ages.youngest} jaar.`;
  if (ages.who === "gezinnen") return `Er is plek voor gezinnen met kinderen tot 18 jaar.`;
  const until = `${ages.youngest} tot en met ${ages.oldest} jaar`;
  return `De hulp is bedoeld voor ${whoAre(law.regime, ages)} van ${until}.`;
}

function whoAre(regime: Law["regime"], { youngest, oldest }: AgeGroup): string {
  if (regime === "wmo") return "mensen";
  if (youngest >= 12) return "jongeren";
  return oldest <= 12 ? "kinderen" : "kinderen en jongeren";
}

export function professionalText(written: Written, random: Random): string {
  const { theme, kind, ages } = written;
  const form = FORM_TEXTS[kind];
  const setting = random.pick(form.settings);
  const team = random.pick(form.teams);
  const limit = random.pick(form.limits);
  const approach = listed(random.some(form.approach ?? theme.approach, 2));
  const years =
    ages.oldest >= 100 ? `vanaf ${ages.youngest} jaar` : `${ages.youngest}-${ages.oldest} jaar`;
  const long = "{long}";

  const text = random.pick([
    `${setting} voor ${ages.group} (${years}) met ${theme.needs}. We werken met ${approach}. ${team} ${limit}`,
    `Doelgroep: ${ages.group} (${years}) met ${theme.needs}. ${setting}, gemiddeld ${long}. Aanpak: ${approach}. ${team} ${limit}`,
    `${setting}. Gericht op ${ages.group} (${years}) met ${theme.needs}. Methodisch: ${approach}. Doelen worden na zes weken geëvalueerd. ${team} ${limit}`,
    `${setting} bij ${theme.needs}, leeftijd ${years}. Inzet van ${approach}; duur gemiddeld ${long}. ${limit} ${team}`,
  ]);
  return filledIn(text, random);
}

/** "rouwtaken, schrijven en spel". */
function listed(items: string[]): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} en ${items.at(-1) ?? ""}`;
}

const SLOTS: [string, string[]][] = [
  ["{often}", ["één keer per week", "twee keer per week", "elke week", "om de week"]],
  ["{long}", ["drie maanden", "een half jaar", "vier tot zes maanden", "een jaar"]],
  ["{days}", ["twee dagen", "drie dagen", "één of twee dagen", "vier dagdelen"]],
];

function filledIn(text: string, random: Random): string {
  return SLOTS.reduce((filled, [slot, words]) => filled.replaceAll(slot, random.pick(words)), text);
}
