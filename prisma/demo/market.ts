/**
 * The region as the generator sees it: its living codes, in the words that this demo knows.
 *
 * A region names its own delivery forms, problems and profiles; here they are recognised by their
 * words, so that any region gets fitting texts. What is not recognised gets plain ones.
 */
import type {
  Law,
  Named,
  Profile,
  RegionConfig,
  Segment,
} from "~/domain/catalogue/region/region-config";
import { isoDay, type DayNumber } from "~/domain/kernel/day";

import type { Random } from "./random";
import type { FormKind, Theme } from "./texts/theme";
import { plainTheme, THEMES } from "./texts/themes";

/** What an offer is for: a kind of problem under a law. */
export type Need = { law: Law; theme: Theme };
export type Scope = { segment: Segment | null; profile: Profile | null };

export type Market = {
  seed: number;
  today: DayNumber;
  config: RegionConfig;
  form: (kind: FormKind, need: Need) => Named;
  themes: (law: Law) => Theme[];
  /** Expertise codes of the list that the region has. */
  known: (terms: readonly string[]) => string[];
  label: (term: string) => string;
  /** Where in the region's classification an offer belongs. */
  scope: (need: Need, heavy: boolean, random: Random) => Scope;
};

export function marketOf(full: RegionConfig, seed: number, today: DayNumber): Market {
  const config = livingCodes(full, today);
  const labels = new Map(config.expertise.map((term) => [term.code, term.name]));

  const themes = remembered(
    ({ law }: { law: Law }) => law.code,
    ({ law }) => themesOf(config, law),
  );
  const profiles = remembered(needKey, (need: Need) => profilesFor(config, need));

  return {
    seed,
    today,
    config,
    form: (kind, need) => formOf(config.deliveryForms, kind, need),
    themes: (law) => themes({ law }),
    known: (terms) => terms.filter((term) => labels.has(term)),
    label: (term) => labels.get(term) ?? term,
    scope: (need, heavy, random) => {
      const own = ownSegment(config, need);
      if (own) return { segment: own, profile: null };
      const fitting = profiles(need);
      const profile = fitting.length > 0 ? random.pick(fitting) : null;
      return { segment: segmentOf(config, { law: need.law, profile }, heavy), profile };
    },
  };
}

const needKey = ({ law, theme }: Need) => `${law.code}/${theme.term}`;

/** Each answer is worked out once. */
function remembered<Asked, Answer>(key: (asked: Asked) => string, work: (asked: Asked) => Answer) {
  const known = new Map<string, Answer>();
  return (asked: Asked): Answer => {
    const answer = known.get(key(asked)) ?? work(asked);
    known.set(key(asked), answer);
    return answer;
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
    languages: living(config.languages),
    expertise: living(config.expertise),
  };
}

/** In this order: "logeren in een groep" is a night away before it is a group. */
const FORM_WORDS: [FormKind | null, RegExp][] = [
  [null, /vervoer|consult|gesloten/],
  ["foster", /pleeg/],
  ["family-home", /gezinshuis/],
  ["crisis", /crisis|spoed/],
  ["respite", /loger|respijt|kortdurend verblijf/],
  ["household", /huishoud|schoonmaak/],
  ["online", /online|beeldbel|digita|e-health|afstand/],
  ["school", /school|onderwijs|klas/],
  ["research", /diagnos|onderzoek/],
  ["day", /dag/],
  ["stay", /verblijf|wonen|woon|residen|leefgroep|opname|intramura|kamertraining|opvang/],
  ["group", /groep|training|cursus/],
  ["home", /ambulant|thuis|huis|gezin|outreach/],
];

/** Where a region lacks a form of its own, the nearest one that it may have. */
const NEAREST: Record<FormKind, FormKind[]> = {
  home: ["practice"],
  practice: ["home"],
  research: ["practice", "home"],
  group: ["day", "practice"],
  day: ["group"],
  stay: ["respite", "day"],
  "family-home": ["stay"],
  respite: ["stay", "day"],
  foster: ["family-home", "stay", "home"],
  crisis: ["home", "practice"],
  online: ["practice", "home"],
  school: ["home", "practice"],
  household: ["home"],
};

/** Words of forms that are more for one law than for the other. */
const RATHER: Record<Law["regime"], RegExp> = {
  jeugdwet: /behandel|jeugd|kinder|gezin/,
  wmo: /besteding|beschermd|opvang|volwass/,
};

const wordsOf = ({ code, name }: Named) => `${code} ${name}`.toLowerCase();

/** A form named after the theme, else one that suits the law, else the first of its kind. */
function formOf(forms: Named[], kind: FormKind, { law, theme }: Need): Named {
  const ofKind = (wanted: FormKind) => forms.filter((form) => kindOf(form) === wanted);
  const near = [kind, ...NEAREST[kind]].map(ofKind).find((found) => found.length > 0);
  const candidates = near ?? forms;
  const form =
    candidates.find(({ code }) => code === theme.term) ??
    candidates.find(({ code }) => theme.methods.includes(code)) ??
    candidates.find((candidate) => RATHER[law.regime].test(wordsOf(candidate))) ??
    candidates.find((candidate) => !NAMED_AFTER_A_THEME.has(candidate.code)) ??
    candidates[0];
  if (!form) throw new Error("The region has no delivery form.");
  return form;
}

const NAMED_AFTER_A_THEME = new Set(THEMES.map(({ term }) => term));

function kindOf(form: Named): FormKind | null {
  const found = FORM_WORDS.find(([, pattern]) => pattern.test(wordsOf(form)));
  return found ? found[0] : "practice";
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

/** A segment that is named after the theme and has no profiles: a parcel of its own. */
function ownSegment(config: RegionConfig, { law, theme }: Need): Segment | undefined {
  return config.segments.find(
    (segment) =>
      segment.laws.includes(law.code) &&
      wordsOf(segment).includes(theme.term) &&
      !config.profiles.some(({ segments }) => segments.includes(segment.code)),
  );
}

/** The profiles whose words come closest to the theme; else the common ones. */
function profilesFor(config: RegionConfig, { law, theme }: Need): Profile[] {
  const profiles = config.profiles.filter((profile) => profile.law === law.code);
  const wordsIn = profiles.map(({ name, plain, professional }) => ({
    name: stemsOf([name]),
    text: stemsOf([plain, professional]),
  }));
  const term = config.expertise.find(({ code }) => code === theme.term);
  const wanted = stemsOf([theme.needs, theme.near, term?.name]);
  const scores = wordsIn.map((words) => closeness([...wanted], words, wordsIn));
  const best = Math.max(0, ...scores);
  if (best > 0) return profiles.filter((_, index) => scores[index] === best);

  const usual = commonest(profiles.flatMap((profile) => profile.segments));
  return profiles.filter(({ segments }) => !usual || segments.includes(usual));
}

type ProfileWords = { name: Set<string>; text: Set<string> };

/** A shared word counts more in a name, and more the fewer other profiles use it. */
function closeness(wanted: string[], words: ProfileWords, all: ProfileWords[]): number {
  return wanted.reduce((sum, stem) => {
    const weight = words.name.has(stem) ? 3 : words.text.has(stem) ? 1 : 0;
    const users = all.filter(({ name, text }) => name.has(stem) || text.has(stem)).length;
    return weight === 0 ? sum : sum + weight / users;
  }, 0);
}

/** Said of nearly every profile, so they tell nothing. */
const EMPTY_WORDS = new Set(
  (
    "ander begin behan behoe beper dagel door ernst even geen gezin goed heeft help helpt hulp " +
    "jeugd kind kinde klach leven licht maar meer moeil naar niet onder ouder probl schoo thuis " +
    "voor vraag vrage waar zelf zijn zonde zorg"
  ).split(" "),
);

function stemsOf(texts: (string | undefined)[]): Set<string> {
  const words =
    texts
      .join(" ")
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  const stems = words.map((word) => word.slice(0, 5));
  return new Set(stems.filter((stem) => !EMPTY_WORDS.has(stem)));
}

function commonest(items: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Heavy help goes where the region itself decides or asks for a combination, if it has such. */
function segmentOf(
  config: RegionConfig,
  { law, profile }: { law: Law; profile: Profile | null },
  heavy: boolean,
): Segment | null {
  const fitting = config.segments.filter(
    (segment) =>
      segment.laws.includes(law.code) &&
      segment.access !== "free" &&
      (!profile || profile.segments.includes(segment.code)),
  );
  const special = fitting.filter(isSpecial);
  const usual = fitting.filter((segment) => !isSpecial(segment));
  return (heavy ? special[0] : usual[0]) ?? fitting[0] ?? null;
}

function isSpecial(segment: Segment): boolean {
  return segment.access === "regional-team" || segment.providerPolicy === "combination-required";
}
