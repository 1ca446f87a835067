/** The words for requests without a name: codes as the region calls them, days, and what was refused. */
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import type { Line } from "~/components/requests/requests-view";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { dateOf, dayNumber, type IsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { type DeclaredThen, declaredWeeks, type ShownNeed } from "~/domain/referrals/public";
import { remarks as enRemarks } from "~/i18n/en/remarks";
import { requests as en } from "~/i18n/en/requests";
import type { Language } from "~/i18n/language";
import { remarks as nlRemarks } from "~/i18n/nl/remarks";
import { requests as nl } from "~/i18n/nl/requests";

const TEXTS = { nl: { texts: nl, remarks: nlRemarks }, en: { texts: en, remarks: enRemarks } };

export type RequestWords = {
  language: Language;
  region: RegionConfig;
  texts: typeof nl;
  day: (day: IsoDay | Date) => string;
  faultText: (refusal: Refusal) => string;
};

export function requestWords(request: Request, region: RegionConfig): RequestWords {
  const language = languageOf(request);
  const { texts, remarks } = TEXTS[language];
  return {
    ...{ language, region, texts },
    day: (day) => shownDay(typeof day === "string" ? dateOf(dayNumber(day)) : day, language),
    faultText: ({ code }) => texts.faults[code] ?? remarks.faults[code] ?? texts.fault,
  };
}

/** What is needed, as the supplier reads it. */
export function neededFacts(shown: ShownNeed, words: RequestWords): Line[] {
  const { language, region, texts, day } = words;
  const said = texts.asked;
  const name = (list: Parameters<typeof nameOf>[0], code: string) => nameOf(list, code, language);
  const { municipality, profile, intensity, deliveryForm, wishedStart } = shown;
  return [
    { name: said.law, value: name(region.laws, shown.law) },
    {
      name: said.municipality,
      value:
        municipality === null ? said.noMunicipality : name(region.municipalities, municipality),
    },
    { name: said.ageBand, value: name(region.referral?.ageBands ?? [], shown.ageBand) },
    { name: said.profile, value: profile ? name(region.profiles, profile) : said.noProfile },
    { name: said.intensity, value: intensity ? intensityText(shown, intensity, words) : "" },
    { name: said.form, value: deliveryForm ? name(region.deliveryForms, deliveryForm) : "" },
    {
      name: said.languages,
      value: shown.languages.map((code) => name(region.languages, code)).join(", "),
    },
    {
      name: said.goals,
      value: shown.goalTypes.map((code) => name(region.goalTypes, code)).join(", "),
    },
    { name: said.urgency, value: texts.urgencies[shown.urgency] ?? "" },
    { name: said.wished, value: wishedStart ? day(wishedStart) : "" },
    { name: said.note, value: shown.note },
  ];
}

/** Where the supplier proposes it, what the need says is advice (I12). */
function intensityText({ law }: ShownNeed, code: string, words: RequestWords): string {
  const { region, language, texts } = words;
  const text = nameOf(region.intensities, code, language);
  return proposesIntensity(law, region) ? texts.asked.advised(text) : text;
}

export function proposesIntensity(law: string, region: RegionConfig): boolean {
  return region.intensitySetBy[law] === "provider-proposes";
}

/** The questions that go with the profile, with what the referrer knows. */
export function factorFacts({ factors }: ShownNeed, { language, region, texts }: RequestWords) {
  return Object.entries(factors).map(([code, answer]) => {
    const factor = region.judgementFactors.find((one) => one.code === code);
    const question =
      language === "en" ? (factor?.questionEn ?? factor?.question) : factor?.question;
    return { name: question ?? code, value: texts.factorAnswers[answer] ?? answer };
  });
}

export function declaredText(declared: DeclaredThen, { texts, day }: RequestWords): string {
  const { status, asOf } = declared;
  const said = texts.declared;
  if (status === "stop") return said.stop;
  if (asOf === null) return said.none;
  if (status === "full") return said.full(day(asOf));
  const weeks = declaredWeeks(declared);
  return weeks === null ? said.none : said.weeks(weeks, day(asOf));
}
