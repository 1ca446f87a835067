/** For whom an offer is, by age, with the words for that age group. */
import type { Random } from "./random";
import type { Regime } from "./texts/line";
import type { FormKind, Theme } from "./texts/theme";

export type AgeGroup = {
  youngest: number;
  oldest: number;
  /** "voor {who}" in a title and in a sentence. */
  who: string;
  /** In professional texts. */
  group: string;
  terms: string[];
};

const YOUTH: AgeGroup[] = [
  { youngest: 0, oldest: 6, who: "jonge kinderen", group: "jonge kinderen", terms: ["lft-0-4"] },
  { youngest: 0, oldest: 17, who: "gezinnen", group: "gezinnen", terms: ["gezin"] },
  {
    youngest: 4,
    oldest: 12,
    who: "kinderen",
    group: "kinderen",
    terms: ["lft-4-12"],
  },
  {
    youngest: 6,
    oldest: 12,
    who: "basisschoolkinderen",
    group: "kinderen",
    terms: ["lft-4-12"],
  },
  {
    youngest: 6,
    oldest: 17,
    who: "kinderen en jongeren",
    group: "jeugdigen",
    terms: ["lft-4-12", "lft-12-18"],
  },
  {
    youngest: 12,
    oldest: 17,
    who: "jongeren",
    group: "jongeren",
    terms: ["lft-12-18"],
  },
  {
    youngest: 12,
    oldest: 23,
    who: "jongeren en jongvolwassenen",
    group: "jongeren en jongvolwassenen",
    terms: ["lft-12-18", "lft-18-23"],
  },
  {
    youngest: 16,
    oldest: 23,
    who: "jongeren vanaf 16 jaar",
    group: "jongeren",
    terms: ["lft-12-18", "lft-18-23"],
  },
];

const ADULT: AgeGroup[] = [
  {
    youngest: 18,
    oldest: 110,
    who: "volwassenen",
    group: "volwassenen",
    terms: ["lft-volw"],
  },
  {
    youngest: 18,
    oldest: 30,
    who: "jongvolwassenen",
    group: "jongvolwassenen",
    terms: ["lft-18-23", "lft-volw"],
  },
  { youngest: 65, oldest: 110, who: "ouderen", group: "ouderen", terms: ["lft-65plus"] },
];

const NOT_FOR_LITTLE_ONES: readonly FormKind[] = ["online", "stay", "school"];
const FAMILY_ONLY: readonly FormKind[] = ["home", "crisis", "online"];

export function agesFor(
  { regime, theme, kind }: { regime: Regime; theme: Theme; kind: FormKind },
  random: Random,
): AgeGroup {
  const youngest = theme.youngest ?? 0;
  const oldest = theme.oldest ?? 110;
  const groups = (regime === "jeugdwet" ? YOUTH : ADULT).filter(
    ({ who }) =>
      (who !== "gezinnen" || FAMILY_ONLY.includes(kind)) &&
      (who !== "jonge kinderen" || !NOT_FOR_LITTLE_ONES.includes(kind)),
  );
  const overlap = (group: AgeGroup) =>
    Math.min(group.oldest, oldest) - Math.max(group.youngest, youngest);
  const most = Math.max(...groups.map(overlap));
  const fitting = groups.filter((group) => overlap(group) >= Math.min(4, most));
  const group = random.weighted(fitting, ({ oldest: end }) => (end === 110 ? 5 : 2));
  return within(group, Math.max(group.youngest, youngest), Math.min(group.oldest, oldest));
}

/** The group cut to the ages of a theme; a name that no longer fits makes way for a plain one. */
function within(group: AgeGroup, youngest: number, oldest: number): AgeGroup {
  const cut = { ...group, youngest, oldest };
  const isWhole = youngest === group.youngest && oldest === group.oldest;
  if (isWhole || group.who === "gezinnen") return cut;
  return { ...cut, ...(youngest >= 18 ? adultWords(cut) : youthWords(cut)) };
}

type Words = Pick<AgeGroup, "who" | "group">;

function adultWords({ youngest, oldest, who, group }: AgeGroup): Words {
  if (youngest >= 55) return { who: "ouderen", group: "ouderen" };
  return oldest <= 30 ? { who: "jongvolwassenen", group: "jongvolwassenen" } : { who, group };
}

function youthWords({ youngest, oldest, who, group }: AgeGroup): Words {
  if (oldest <= 7 || youngest >= 12) return { who, group };
  return oldest <= 13
    ? { who: "kinderen", group: "kinderen" }
    : { who: "kinderen en jongeren", group: "jeugdigen" };
}
