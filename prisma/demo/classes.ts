/** Where in the region's classification an offer belongs. */
import type { Law, Profile, RegionConfig, Segment } from "~/domain/catalogue/region/region-config";

import { kindIn, NEAR_ENOUGH, wordsOf } from "./delivery-forms";
import type { Need, Scope } from "./need";
import type { Random } from "./random";
import { remembered } from "./remembered";
import type { FormKind } from "./texts/theme";

export type Classes = {
  /** Whether the first dimension names help itself (a product, a result area), not residents. */
  nameHelp: boolean;
  /** Whether help in this form has a class under this law. */
  gives: (kind: FormKind, law: Law) => boolean;
  scope: (need: Need, given: { kind: FormKind; heavy: boolean }, random: Random) => Scope;
};

export function classesOf(config: RegionConfig): Classes {
  const nameHelp = config.classification.kind !== "profile-x-intensity";
  const scored = remembered(needKey, (need: Need) => profilesFor(config, need));
  const kinds = new Map(config.profiles.map((profile) => [profile.code, helpOf(profile)]));
  const ofLaw = (law: Law) => config.profiles.filter((profile) => profile.law === law.code);

  /** The classes that help in this form falls under: of its own form, else of the nearest. */
  const ofForm = (kind: FormKind, law: Law): Profile[] =>
    [kind, ...NEAR_ENOUGH[kind]]
      .map((wanted) => ofLaw(law).filter(({ code }) => kinds.get(code) === wanted))
      .find((found) => found.length > 0) ?? [];

  return {
    nameHelp,
    gives: (kind, law) => !nameHelp || ofForm(kind, law).length > 0,
    scope: (need, { kind, heavy }, random) => {
      const own = ownSegment(config, need);
      if (own) return { segment: own, profile: null };
      const { law } = need;
      const fitting = nameHelp ? profilesFor(config, need, ofForm(kind, law)) : scored(need);
      const profile = fitting.length > 0 ? random.pick(fitting) : null;
      return { segment: segmentOf(config, { law, profile }, heavy), profile };
    },
  };
}

const needKey = ({ law, theme }: Need) => `${law.code}/${theme.term}`;

/** The form that a class of help is given in, by its name and its plain words. */
function helpOf({ name, plain }: Profile): FormKind | null {
  return kindIn(`${name} ${plain ?? ""}`.toLowerCase());
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
function profilesFor(
  config: RegionConfig,
  { law, theme }: Need,
  profiles = config.profiles.filter((profile) => profile.law === law.code),
): Profile[] {
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

export function stemsOf(texts: (string | undefined)[]): Set<string> {
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
