/**
 * The guide of a region that wrote none, or not all of it: made of the region's own laws, profiles and
 * intensities, with questions for each way in which regions classify help.
 */
import { FIRST_STEP, type GuideAnswer, type GuideStep } from "./guide";
import type { Kind, RegionConfig } from "../region/region-config";
import type { IsoDay } from "~/domain/kernel/day";

type Asked = Omit<GuideStep, "code" | "answers">;

const QUESTIONS: Record<Kind, { what: Asked; howMuch: Asked }> = {
  "profile-x-intensity": {
    what: { question: "Wat speelt er het meest?", questionEn: "What matters most?" },
    howMuch: {
      question: "Hoeveel hulp is er ongeveer nodig?",
      questionEn: "About how much help is needed?",
    },
  },
  "resultArea-x-level": {
    what: {
      question: "Waar moet de hulp vooral bij helpen?",
      questionEn: "What should the help bring about most?",
    },
    howMuch: {
      question: "Hoe zwaar moet de hulp ongeveer zijn?",
      questionEn: "About how intensive must the help be?",
    },
  },
  "segments-products": {
    what: {
      question: "Welke hulp lijkt het meest op wat nodig is?",
      questionEn: "Which help is most like what is needed?",
    },
    howMuch: {
      question: "Hoeveel hulp is er ongeveer nodig?",
      questionEn: "About how much help is needed?",
    },
  },
};

const FOR_WHOM: Asked = {
  question: "Om welke hulp gaat het?",
  questionEn: "Which help is it about?",
};

const BEGIN: Asked = {
  question: "Wat is er nu het eerst nodig?",
  questionEn: "What is needed first?",
  hint: "Denk aan iemand voor wie u hulp zoekt. U vult niets over die persoon in.",
  hintEn: "Think of somebody for whom you look for help. You fill in nothing about that person.",
};

const UNSURE: GuideAnswer = {
  code: "weet-niet",
  name: "Dat weet ik nog niet",
  nameEn: "I do not know yet",
  end: "need",
};
const NOTHING_FITS: GuideAnswer = {
  ...{ code: "past-niet", name: "Niets hiervan past", nameEn: "None of these fits" },
  end: "no-option",
};

const lawStep = (law: string) => `wat-${law}`;
const profileStep = (profile: string) => `hoeveel-${profile}`;

/** The questions for a referrer under these laws, on a day. */
export function guideSteps(
  region: RegionConfig,
  { laws, today }: { laws: readonly string[]; today: IsoDay },
): GuideStep[] {
  const made = defaultSteps(region, { laws, today });
  const own = region.guide ?? [];
  return [...made.filter(({ code }) => own.every((one) => one.code !== code)), ...own];
}

export function defaultSteps(
  region: RegionConfig,
  { laws, today }: { laws: readonly string[]; today: IsoDay },
): GuideStep[] {
  const { what, howMuch } = QUESTIONS[region.classification.kind];
  const open = region.laws.filter(({ code }) => laws.includes(code));
  const profiles = region.profiles.filter(
    ({ law, until }) => laws.includes(law) && (until === undefined || until >= today),
  );
  const isFree = (segment: string) =>
    region.segments.some(({ code, access }) => code === segment && access === "free");
  const referred = profiles.filter(
    ({ segments }) => segments.length === 0 || !segments.every(isFree),
  );
  return [
    { code: FIRST_STEP, ...BEGIN, answers: firstAnswers() },
    {
      code: "voor-wie",
      ...FOR_WHOM,
      answers: open.map((law) => ({
        ...inPlainWords(law),
        law: law.code,
        next: lawStep(law.code),
      })),
    },
    ...open.map(({ code }) => ({
      ...{ code: lawStep(code), ...what },
      answers: [
        ...referred
          .filter(({ law }) => law === code)
          .map((one) => ({
            ...inPlainWords(one),
            profile: one.code,
            ...(one.seconds.length > 0
              ? { next: profileStep(one.code) }
              : { end: "need" as const }),
          })),
        ...[UNSURE, NOTHING_FITS],
      ],
    })),
    ...referred
      .filter(({ seconds }) => seconds.length > 0)
      .map(({ code, seconds }) => ({
        ...{ code: profileStep(code), ...howMuch },
        answers: [
          ...region.intensities
            .filter((one) => seconds.includes(one.code))
            .toSorted((a, b) => a.order - b.order)
            .map((one) => ({ ...named(one), intensity: one.code, end: "need" as const })),
          UNSURE,
        ],
      })),
  ];
}

function firstAnswers(): GuideAnswer[] {
  return [
    {
      ...{ code: "hulp", name: "Hulp van een aanbieder", nameEn: "Help of a provider" },
      ...{ plain: "Er is een verwijzing of aanmelding nodig.", plainEn: "A referral is needed." },
      next: "voor-wie",
    },
    {
      ...{ code: "buurt", name: "Hulp in de buurt is misschien genoeg" },
      nameEn: "Help nearby may be enough",
      plain: "Zonder verwijzing, zoals een inloop, een cursus of een maatje.",
      plainEn: "Without a referral, such as a walk-in, a course or a buddy.",
      end: "nearby",
    },
    {
      ...{ code: "nu", name: "Er moet nu iets gebeuren", nameEn: "Something must happen now" },
      plain: "U krijgt de nummers om te bellen.",
      plainEn: "You get the numbers to call.",
      end: "crisis",
    },
  ];
}

type Worded = { code: string; name: string; nameEn?: string; plain?: string; plainEn?: string };

/** In everyday words, with what it is called below. */
function inPlainWords({ code, name, nameEn, plain, plainEn }: Worded): Worded {
  if (plain === undefined) return named({ code, name, ...(nameEn && { nameEn }) });
  const english = plainEn ?? nameEn;
  return {
    code,
    name: plain,
    plain: name,
    ...(english && { nameEn: english }),
    ...(nameEn && { plainEn: nameEn }),
  };
}

function named({ code, name, nameEn, plain, plainEn }: Worded): Worded {
  return {
    code,
    name,
    ...(nameEn && { nameEn }),
    ...(plain && { plain }),
    ...(plainEn && { plainEn }),
  };
}
